using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>Within three years of an event; then construction starts: no deadline until the event is recorded, then it follows.</summary>
public sealed class CommitmentTriggerTests
{
    private static readonly CommitmentTrigger Arrival = new(CommitmentProof.TrainArrived, Train);
    private static readonly Term ThreeYears = new(3, TermUnit.Years);

    [Fact]
    public void Until_the_event_is_recorded_it_waits_and_has_no_deadline()
    {
        var status = About("2039-01-01", [BuildPromised("2025-06-03", Arrival, ThreeYears)], Scheduled("2025-06-03"));

        (status.Waiting, status.Current, status.Overdue, status.Status).ShouldBe((true, null, Certainty.No, Fulfilment.Scheduled));
    }

    [Theory]
    [InlineData("2025-08-31", true, Certainty.No)]
    [InlineData("2025-09-01", false, Certainty.No)]
    [InlineData("2028-09-01", false, Certainty.No)]
    [InlineData("2028-09-02", false, Certainty.Certainly)]
    public void Then_its_deadline_follows_from_that_day(string on, bool waiting, Certainty overdue)
    {
        var status = About(on, [BuildPromised("2025-06-03", Arrival, ThreeYears)], Scheduled("2025-06-03"), Arrived("2025-09-01"));

        (status.Waiting, status.Overdue).ShouldBe((waiting, overdue));
        status.Current?.Window.Text.ShouldBe("../2028-09-01");
    }

    [Theory]
    [InlineData("2028-09-01", Certainty.No)]
    [InlineData("2028-09-02", Certainty.Possibly)]
    [InlineData("2028-09-30", Certainty.Possibly)]
    [InlineData("2028-10-01", Certainty.Certainly)]
    public void From_a_day_that_is_not_exact_it_follows_as_surely_as_that_tells(string on, Certainty overdue) => About(
        on, [BuildPromised("2025-06-03", Arrival, ThreeYears)], Scheduled("2025-06-03"), Arrived("2025-09")).Overdue.ShouldBe(overdue);

    [Fact]
    public void From_a_day_that_is_not_stated_none_follows() => About(
        "2039-01-01", [BuildPromised("2025-06-03", Arrival, ThreeYears)], Scheduled("2025-06-03"), Arrived("not stated"))
        .ShouldSatisfyAllConditions(status => status.Waiting.ShouldBeFalse(), status => status.Current.ShouldBeNull());

    [Fact]
    public void What_no_dossier_shows_a_clerk_records()
    {
        LedgerEvent[] promise = [BuildPromised("2025-06-03", within: new(18, TermUnit.Months)), Fulfilled("2025-08-31")];

        About("2025-08-30", promise).Waiting.ShouldBeTrue();
        About("2025-08-31", promise).Current!.Window.Text.ShouldBe("../2027-02-28");
        About("2027-03-01", promise).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void A_condition_without_a_term_leaves_no_deadline_and_waits_no_more() => About(
        "2025-09-01", [BuildPromised("2025-06-03"), Fulfilled("2025-08-31")])
        .ShouldSatisfyAllConditions(
            status => status.Waiting.ShouldBeFalse(), status => status.Current.ShouldBeNull(), status => status.TriggeredBy!.Entry.ShouldBe(Id(2)));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var nothing = Given(Promise, Array.Empty<LedgerEvent>());

        nothing.When(Build("2025-06-03") with { Condition = null }).ThenRefused("no-condition", "/condition");
        nothing.When(Build("2025-06-03") with { Condition = new(CommitmentProof.EvidenceByHand) }).ThenRefused("no-condition", "/condition/words");
        nothing.When(Build("2025-06-03") with { Condition = new(CommitmentProof.AgreementInForce) }).ThenRefused("no-agreement", "/condition/agreement");
        nothing.When(Build("2025-06-03") with { Condition = new(CommitmentProof.TrainArrived, "train-unknown") }).ThenRefused("unknown-dossier", "/condition/train");
        nothing.When(Build("2025-06-03") with { Within = new(0, TermUnit.Years) }).ThenRefused("wrong-term", "/within/count");
        nothing.When(Build("2025-06-03") with { Window = EdtfDate.Parse("2030") }).ThenRefused("more-than-one-deadline", "/window");
    }

    [Theory]
    [InlineData(TermUnit.Days, 30, "2028-02-29", "2028-03-30")]
    [InlineData(TermUnit.Weeks, 2, "2028-02-29", "2028-03-14")]
    [InlineData(TermUnit.Months, 1, "2025-01-31", "2025-02-28")]
    [InlineData(TermUnit.Years, 1, "2028-02-29", "2029-02-28")]
    [InlineData(TermUnit.Years, 1000, "9999-01-01", "9999-12-31")]
    [InlineData(TermUnit.Days, 1000, "9999-12-01", "9999-12-31")]
    [InlineData(TermUnit.Months, 1, "9999-11-15", "9999-12-15")]
    [InlineData(TermUnit.Years, 1, "9998-06-01", "9999-06-01")]
    [InlineData(TermUnit.Months, 1, "9999-12-01", "9999-12-31")]
    public void A_term_ends_on_the_same_day_of_a_later_month_or_on_its_last(TermUnit unit, int count, string from, string until) =>
        $"{new Term(count, unit).LastDayFrom(DateOnly.ParseExact(from, "yyyy-MM-dd")):yyyy-MM-dd}".ShouldBe(until);

    [Theory]
    [InlineData(1, TermUnit.Years, "1 year")]
    [InlineData(1000, TermUnit.Days, "1000 days")]
    public void A_term_is_said_in_words(int count, TermUnit unit, string words)
    {
        new Term(count, unit).ToWords().ShouldBe(words);
        Given(Promise, Array.Empty<LedgerEvent>()).When(Build("2025-06-03") with { Within = new(count, unit) }).ThenRecorded();
    }

    [Fact]
    public void A_term_of_more_than_a_thousand_is_none() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Build("2025-06-03") with { Within = new(1001, TermUnit.Days) }).ThenRefused("wrong-term", "/within/count");

    [Theory]
    [InlineData("train-a", null, null, null, "train-a")]
    [InlineData(null, "meeting-a", null, null, "meeting-a")]
    [InlineData(null, null, "agreement-a", null, "agreement-a")]
    [InlineData(null, null, null, "project-a", "project-a")]
    [InlineData(null, null, null, null, null)]
    public void Its_dossier_is_the_one_that_it_names(string? train, string? meeting, string? agreement, string? project, string? dossier) =>
        new CommitmentTrigger(CommitmentProof.EvidenceByHand, train, meeting, agreement, project).Dossier.ShouldBe(dossier);

    private static CommitmentStatus About(string on, LedgerEvent[] promise, params LedgerEvent[] train)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd");
        var (own, other) = (MeasuredTargetTests.RecordedLast(promise), Given(Train, [.. train.Select(@event => (@event, "2040-01-01T12:00:00Z"))]));
        return CommitmentStatus.Of(
            CommitmentView.Of(own.TrueAt(on)), null, day, CommitmentView.Of(own.Chronicle),
            trigger: CooperationLedger.CargoTrains.CargoTrainView.Of(other.TrueAt(on)));
    }
}
