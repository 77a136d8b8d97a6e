using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>Of what recurs one time was put off, and the others keep theirs.</summary>
public sealed class RecurrencePutOffTests
{
    private static readonly Recurrence Yearly = new(RecurrenceUnit.Year, EdtfDate.Parse("2025"));

    [Fact]
    public void A_time_that_was_put_off_is_due_at_its_new_time_and_the_others_at_theirs()
    {
        LedgerEvent[] events = [MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-11-27"), PutOffOne("2026-07-03", "2026", "2027-02")];

        About("2026-07-02", events).Occurrences[1].Due.ShouldBe(new(2026, 12, 31));
        var status = About("2027-02-28", events);
        status.Occurrences.Select(one => (one.Period.Text, one.Due!.Value, one.Overdue)).ShouldBe(
        [
            ("2025", new(2025, 12, 31), Certainty.No), ("2026", new(2027, 2, 28), Certainty.No), ("2027", new(2027, 12, 31), Certainty.No),
        ]);
        (status.Current!.Window.Text, FallsDue.Within(status, 0)).ShouldBe(("2027-02", Certainty.Certainly));

        var later = About("2027-03-01", events);
        (later.Overdue, later.DaysOver, later.Occurrences[1].PutOff!.Window!.Text).ShouldBe((Certainty.Certainly, 1, "2027-02"));
    }

    [Fact]
    public void A_time_that_was_put_off_without_a_new_one_is_open_and_never_overdue()
    {
        LedgerEvent[] events = [MeetPromised("2025-06-03", Yearly with { Until = EdtfDate.Parse("2026") }), PutOffOne("2026-07-03", "2026", null)];

        var (early, late) = (About("2026-08-01", events), About("2029-01-01", [.. events, Shown(EvidenceExtent.Met, "2025-11-27")]));
        (early.Overdue, early.Current!.Window.Text, early.TimeOpen).ShouldBe((Certainty.Certainly, "2025", false));
        (late.Overdue, late.Current, late.TimeOpen, late.Occurrences[1].Due).ShouldBe((Certainty.No, null, true, null));
        FallsDue.Within(late, 400).ShouldBe(Certainty.No);
    }

    [Fact]
    public void Met_by_its_new_time_it_is_not_late() => About(
        "2027-05-01", MeetPromised("2025-06-03", Yearly), PutOffOne("2026-07-03", "2026", "2027-02"),
        Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null, EdtfDate.Parse("2026")), On("2027-02-10")))
        .Occurrences[1].ShouldSatisfyAllConditions(
            one => (one.Status, one.Late).ShouldBe((Fulfilment.Met, Certainty.No)),
            one => one.Due.ShouldBe(new(2027, 2, 28)));

    [Fact]
    public void The_deadline_and_how_surely_it_is_over_are_those_of_one_time()
    {
        var status = About("2026-02-01", MeetPromised("2023-06-01", Yearly with { From = EdtfDate.Parse("2024") }), PutOffOne("2024-11-01", "2024", "2025~"));

        (status.Overdue, status.Current!.Window.Text, status.DaysOver).ShouldBe((Certainty.Certainly, "2025", 32));
        status.Occurrences.Select(one => one.Overdue).ShouldBe([Certainty.Possibly, Certainty.Certainly, Certainty.No]);
    }

    [Fact]
    public void Evidence_of_a_day_in_the_new_time_of_one_and_the_period_of_another_is_possibly_for_either()
    {
        LedgerEvent[] events = [MeetPromised("2024-06-03", Yearly), PutOffOne("2025-11-01", "2025", "2026-03"), Shown(EvidenceExtent.Met, "2026-03-10")];

        About("2026-04-01", events).Occurrences.Select(one => (one.Period.Text, one.Status, one.Possibly, one.Overdue)).ShouldBe(
            [("2025", Fulfilment.Met, true, Certainty.Possibly), ("2026", Fulfilment.Met, true, Certainty.No), ("2027", Fulfilment.Scheduled, false, Certainty.No)]);
        About("2026-04-01", events[0], events[1], Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null, EdtfDate.Parse("2025")), On("2026-03-09")), events[2])
            .Occurrences.Select(one => (one.Status, one.Possibly)).ShouldBe(
                [(Fulfilment.Met, false), (Fulfilment.Met, false), (Fulfilment.Scheduled, false)]);
    }

    [Fact]
    public void Where_no_other_is_promised_it_is_for_the_one_that_was_put_off() => About(
        "2026-04-01", MeetPromised("2024-06-03", Yearly with { Until = EdtfDate.Parse("2025") }), PutOffOne("2025-11-01", "2025", "2026-03"),
        Shown(EvidenceExtent.Met, "2026-03-10"))
        .ShouldSatisfyAllConditions(status => (status.Status, status.Possibly).ShouldBe((Fulfilment.Met, false)), status => status.Occurrences.Count.ShouldBe(1));

    [Fact]
    public void A_later_time_that_was_brought_forward_is_due_then() => About(
        "2026-02-01", MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-11-27"), PutOffOne("2025-12-01", "2028", "2026-01"))
        .ShouldSatisfyAllConditions(
            status => (status.Overdue, status.Current!.Window.Text).ShouldBe((Certainty.Certainly, "2026-01")),
            status => status.Occurrences.Select(one => one.Period.Text).ShouldBe(["2025", "2026", "2028"]));

    private static LedgerEvent PutOffOne(string on, string period, string? window) => Told(
        new CommitmentPostponed(window is null ? null : EdtfDate.Parse(window), DateBasis.Stated, null, EdtfDate.Parse(period)), On(on));

    private static CommitmentStatus About(string on, params LedgerEvent[] events) => DeadlineTests.About(on, MeasuredTargetTests.RecordedLast(events));
}
