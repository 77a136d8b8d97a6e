using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class CommitmentViewTests
{
    [Fact]
    public void A_dossier_tells_who_owes_what_and_all_that_was_found()
    {
        var view = CommitmentView.Of(Given(
            Promise, Promised("2025-06-03"), Checked("2025-10-01"), Shown(EvidenceExtent.PartiallyMet, "2025-08-01"), TakenBack("2025-11-01")).Chronicle);

        view.Title.ShouldBe("Run the pilot train");
        view.MadeBy!.Date.ShouldBe(On("2025-06-03"));
        view.Findings.ShouldHaveSingleItem().Evidence.Entry.ShouldBe(Id(3));
        view.Checks.ShouldHaveSingleItem().LookedIn.ShouldBe("the railway's timetable");
        view.Withdrawal.ShouldNotBeNull().Evidence.Citations.ShouldBe(Cited);
    }

    [Fact]
    public void Before_it_was_made_there_is_nothing_of_it() =>
        CommitmentView.Of(Given(Promise, Promised("2025-06-03")).TrueAt("2025-06-02")).Terms.ShouldBeNull();

    [Fact]
    public void Lists_keep_the_last_of_many_findings_checks_and_times()
    {
        var kept = Listed(Seventeen.Select(day => Shown(EvidenceExtent.PartiallyMet, day)), Promised("2025-06-03"))!;

        kept.Findings.ShouldHaveSingleItem().Evidence.Entry.ShouldBe(Id(18));
        Listed(Seventeen.Select(Checked), Promised("2025-06-03"))!.Checks.ShouldHaveSingleItem().Evidence.Entry.ShouldBe(Id(18));
        Listed(Seventeen.Select(day => PromisedAgain(day, "2026")), Promised("2025-06-03"))!.Renewals.ShouldHaveSingleItem().Evidence.Entry.ShouldBe(Id(18));
    }

    /// <summary>Each time has its own evidence, and the first measurement that reaches a target may be any.</summary>
    [Fact]
    public void Of_what_recurs_lists_keep_all_findings_or_none_of_it_and_so_of_measurements()
    {
        LedgerEvent recurs = MeetPromised("2025-01-01", new(RecurrenceUnit.Month, EdtfDate.Parse("2025")));

        Listed(Seventeen.Select(day => Shown(EvidenceExtent.Met, day)), recurs)!.Findings.Count.ShouldBe(17);
        Listed(Days(64).Select(day => Shown(EvidenceExtent.Met, day)), recurs)!.Findings.Count.ShouldBe(64);
        Listed(Days(65).Select(day => Shown(EvidenceExtent.Met, day)), recurs).ShouldBeNull();
        Listed(Days(65).Select(day => Shown(EvidenceExtent.Met, day)), Promised("2025-01-01")).ShouldNotBeNull();
        Listed(Days(64).Select(day => Measured(day, "1")), TradePromised("2025-01-01"))!.Measurements.Count.ShouldBe(64);
        Listed(Days(65).Select(day => Measured(day, "1")), TradePromised("2025-01-01")).ShouldBeNull();
    }

    private static IEnumerable<string> Seventeen => Days(17);

    private static IEnumerable<string> Days(int count) => Enumerable.Range(0, count).Select(day => $"{new DateOnly(2025, 6, 10).AddDays(day):yyyy-MM-dd}");

    private static CommitmentView? Listed(IEnumerable<LedgerEvent> then, LedgerEvent promise) => (CommitmentView?)CommitmentView.Of(
        Given(Promise, [.. then.Prepend(promise).Select(@event => (@event, "2025-12-01T12:00:00Z"))]).Chronicle).ForLists();
}
