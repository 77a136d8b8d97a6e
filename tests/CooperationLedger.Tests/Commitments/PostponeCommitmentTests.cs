using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class PostponeCommitmentTests
{
    private static readonly Recurrence Yearly = new(RecurrenceUnit.Year, EdtfDate.Parse("2025"));

    [Fact]
    public void A_promise_is_put_off_without_a_new_time() => Given(Promise, Promised("2025-06-03"))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .Then(Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-07-03")));

    [Fact]
    public void Or_to_another() => Given(Promise, Promised("2025-06-03"))
        .When(CommitmentExamples.PutOff("2025-07-03", "2026"))
        .Then(Told(new CommitmentPostponed(EdtfDate.Parse("2026"), DateBasis.Stated, null), On("2025-07-03")));

    [Fact]
    public void One_time_of_what_recurs_is_put_off_and_may_be_again() => Given(Promise, CommitmentExamples.MeetPromised("2025-06-03", Yearly))
        .When(CommitmentExamples.PutOff("2025-07-03", "2027-02") with { For = EdtfDate.Parse("2026") }).ThenRecorded()
        .When(CommitmentExamples.PutOff("2025-07-03") with { For = EdtfDate.Parse("2026") }).ThenRecorded()
        .When(CommitmentExamples.PutOff("2025-07-03", "2027-02") with { For = EdtfDate.Parse("2026") }).ThenRecorded();

    [Fact]
    public void Of_what_recurs_it_is_said_which_time_and_of_the_rest_it_is_not()
    {
        Given(Promise, CommitmentExamples.MeetPromised("2025-06-03", Yearly)).When(CommitmentExamples.PutOff("2025-07-03")).ThenRefused("recurs", "/for");
        Given(Promise, Promised("2025-06-03")).When(CommitmentExamples.PutOff("2025-07-03") with { For = EdtfDate.Parse("2025") })
            .ThenRefused("does-not-recur", "/for");
    }

    [Theory]
    [InlineData(RecurrenceUnit.Year, "2025/2026")]
    [InlineData(RecurrenceUnit.Year, "2026?")]
    [InlineData(RecurrenceUnit.Year, "1999")]
    [InlineData(RecurrenceUnit.Year, "2028")]
    [InlineData(RecurrenceUnit.Year, "2026-05")]
    [InlineData(RecurrenceUnit.Month, "2025")]
    [InlineData(RecurrenceUnit.Month, "2025-05")]
    [InlineData(RecurrenceUnit.HalfYear, "2026")]
    public void What_is_not_one_of_its_times_is_not_put_off(RecurrenceUnit every, string period) =>
        Given(Promise, CommitmentExamples.MeetPromised("2025-06-03", new(every, EdtfDate.Parse("2025"), EdtfDate.Parse("2027"))))
            .When(CommitmentExamples.PutOff("2025-07-03", "2027-02") with { For = EdtfDate.Parse(period) }).ThenRefused("no-such-time", "/for");

    [Theory]
    [InlineData(RecurrenceUnit.Year, "2025")]
    [InlineData(RecurrenceUnit.Month, "2025-06")]
    [InlineData(RecurrenceUnit.Quarter, "2027-36")]
    [InlineData(RecurrenceUnit.HalfYear, "2026-01/2026-06")]
    public void What_is_one_of_them_is(RecurrenceUnit every, string period) =>
        Given(Promise, CommitmentExamples.MeetPromised("2025-06-03", new(every, EdtfDate.Parse("2025"), EdtfDate.Parse("2027"))))
            .When(CommitmentExamples.PutOff("2025-07-03", "2028-02") with { For = EdtfDate.Parse(period) }).ThenRecorded();

    [Fact]
    public void What_was_taken_back_is_not_put_off() => Given(Promise, Promised("2025-06-03"), TakenBack("2025-07-01"))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .ThenRefused("already-withdrawn");

    [Fact]
    public void What_is_about_a_train_is_put_off_there() => Given(Promise, PromisedOfTrain("2025-06-03"))
        .And(Given(Train, Scheduled("2025-06-03")))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .ThenRefused("window-of-its-subject");
}
