using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;

namespace CooperationLedger.Tests.Agreements;

public sealed class TermStatusTests
{
    /// <summary>For a year from 1 March 2025, renewed for six months each time, notice three months before the end.</summary>
    private static AgreementRecorded Renewed => Made(new(ExactNumber.Parse("12"), ExactNumber.Parse("6"), ExactNumber.Parse("3")));

    [Theory]
    [InlineData("2025-03-01", "2026-02-28", "2025-11-30")]
    [InlineData("2026-02-28", "2026-02-28", "2025-11-30")]
    [InlineData("2026-03-01", "2026-08-31", "2026-05-31")]
    [InlineData("2027-03-01", "2027-08-31", "2027-05-31")]
    public void A_term_that_is_renewed_ends_anew_each_time(string on, string lastDay, string lastForNotice) =>
        On(on, Renewed, InForce("2025-03-01")).ShouldBe(new(Day(lastDay), Day(lastForNotice), IsRenewed: true));

    [Fact]
    public void One_that_is_not_ends_once() =>
        On("2030-01-01", Made(new(ExactNumber.Parse("12"))), InForce("2025-03-01")).ShouldBe(new(Day("2026-02-28"), null, IsRenewed: false));

    [Theory]
    [InlineData("1", "2025-03-31")]
    [InlineData("1200", "2125-02-28")]
    public void It_may_be_of_one_month_or_of_a_hundred_years(string months, string lastDay) =>
        On("2025-03-01", Made(new(ExactNumber.Parse(months))), InForce("2025-03-01"))!.LastDay.ShouldBe(Day(lastDay));

    [Fact]
    public void One_that_would_end_after_the_calendar_does_is_not_counted() =>
        On("2025-12-31", Made(new(ExactNumber.Parse("1200"))), InForce("2025-06-01", from: "9950-01-01")).ShouldBeNull();

    [Fact]
    public void One_that_goes_on_beyond_the_calendar_has_no_end() =>
        TermStatus.Of(AgreementView.Of(Agreement(Made(new(ExactNumber.Parse("1200"))), InForce("2025-06-01", from: "9950-01-01")).Chronicle), new(9960, 1, 1)).ShouldBeNull();

    [Fact]
    public void The_last_day_for_notice_falls_due_until_it_is_over() =>
        On("2025-03-01", Renewed, InForce("2025-03-01"))!.ShouldSatisfyAllConditions(
            term => term.NextDay(Day("2025-11-30")).ShouldBe(Day("2025-11-30")), term => term.NextDay(Day("2025-12-01")).ShouldBe(Day("2026-02-28")));

    [Fact]
    public void Without_a_certain_day_of_entry_into_force_and_once_it_is_over_there_is_none()
    {
        On("2025-02-28", Renewed, InForce("2025-03-01")).ShouldBeNull();
        On("2025-12-31", Renewed).ShouldBeNull();
        On("2025-12-31", Renewed, InForce("2025-03")).ShouldBeNull();
        On("2025-12-31", Renewed, InForce("2025-03-01"), Terminated("2025-06-01")).ShouldBeNull();
        On("2025-12-31", Renewed, InForce("2025-03-01"), Left(Examples.Russia, "2025-06-01")).ShouldBeNull();
        On("2025-12-31", Reached("2025-01-01"), InForce("2025-03-01")).ShouldBeNull();
    }

    [Fact]
    public void It_falls_due_by_its_last_day_and_by_the_last_one_for_notice()
    {
        var term = On("2025-03-01", Renewed, InForce("2025-03-01"))!;

        term.FallsDueWithin(30, Day("2025-10-30")).ShouldBeFalse();
        term.FallsDueWithin(30, Day("2025-10-31")).ShouldBeTrue();
        term.FallsDueWithin(30, Day("2025-12-01")).ShouldBeFalse();
        term.FallsDueWithin(30, Day("2026-02-28")).ShouldBeTrue();
        term.FallsDueWithin(30, Day("2026-03-01")).ShouldBeFalse();
    }

    private static AgreementRecorded Made(AgreementTerm term) => Reached("2025-01-01") with { Terms = Terms with { Term = term } };

    private static TermStatus? On(string day, params LedgerEvent[] told) => TermStatus.Of(AgreementView.Of(Agreement(told).Chronicle), Day(day));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
