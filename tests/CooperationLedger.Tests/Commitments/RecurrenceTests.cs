using CooperationLedger.Amounts;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>The council meets every year; 3 billion pounds a year: each has its own due day and its own fulfilment.</summary>
public sealed class RecurrenceTests
{
    private static readonly Recurrence Yearly = new(RecurrenceUnit.Year, EdtfDate.Parse("2025"));

    [Fact]
    public void Each_year_has_its_own_due_day_and_its_own_fulfilment()
    {
        var status = About("2028-05-01", MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-11-27"), Shown(EvidenceExtent.Met, "2027-03-01"));

        status.Occurrences.Select(one => (one.Period.Text, one.Status, one.Overdue)).ShouldBe(
        [
            ("2025", Fulfilment.Met, Certainty.No), ("2026", Fulfilment.Scheduled, Certainty.Certainly),
            ("2027", Fulfilment.Met, Certainty.No), ("2028", Fulfilment.Scheduled, Certainty.No),
        ]);
        (status.Overdue, status.Current!.Window.Text, status.DaysOver).ShouldBe((Certainty.Certainly, "2026", 487));
        status.Occurrences.ShouldAllBe(one => one.Late == Certainty.No);
    }

    [Fact]
    public void Evidence_for_a_year_counts_for_that_year_and_late_by_its_day()
    {
        var late = Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null, EdtfDate.Parse("2025")), On("2026-02-01"));

        About("2026-05-01", MeetPromised("2025-06-03", Yearly), late).Occurrences.Select(one => (one.Period.Text, one.Status, one.Late))
            .ShouldBe([("2025", Fulfilment.Met, Certainty.Certainly), ("2026", Fulfilment.Scheduled, Certainty.No)]);
        About("2026-01-15", MeetPromised("2025-06-03", Yearly), late).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void Once_this_year_is_settled_the_next_one_is_due() => About(
        "2025-12-01", MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-11-27"))
        .ShouldSatisfyAllConditions(
            status => status.Current!.Window.Text.ShouldBe("2026"),
            status => status.IsOpen.ShouldBeTrue(),
            status => FallsDue.Within(status, 400).ShouldBe(Certainty.Certainly));

    [Fact]
    public void One_that_is_overdue_does_not_keep_the_next_from_falling_due()
    {
        var status = About("2026-12-01", MeetPromised("2025-06-03", Yearly));

        (status.Current!.Window.Text, FallsDue.Within(status, 30), FallsDue.Within(status, 29)).ShouldBe(("2025", Certainty.Certainly, Certainty.No));
    }

    [Fact]
    public void It_is_met_when_the_last_one_is_and_not_before()
    {
        LedgerEvent[] events = [MeetPromised("2025-06-03", Yearly with { Until = EdtfDate.Parse("2026") }), Shown(EvidenceExtent.Met, "2025-11-27"), Shown(EvidenceExtent.Met, "2026-03-01")];

        About("2026-02-28", events).Status.ShouldBe(Fulfilment.PartiallyMet);
        About("2026-03-01", events).Status.ShouldBe(Fulfilment.Met);
        About("2030-03-01", events).Occurrences.Count.ShouldBe(2);
    }

    [Fact]
    public void No_time_was_due_before_the_promise_was_made() => About(
        "2027-02-01", MeetPromised("2026-06-03", Yearly)).Occurrences.Select(one => one.Period.Text).ShouldBe(["2026", "2027"]);

    [Fact]
    public void Taken_back_nothing_is_overdue_any_more() => About(
        "2029-02-01", MeetPromised("2025-06-03", Yearly), TakenBack("2026-02-01"))
        .ShouldSatisfyAllConditions(
            status => (status.Status, status.Overdue).ShouldBe((Fulfilment.Withdrawn, Certainty.No)),
            status => status.Occurrences.Select(one => one.Period.Text).ShouldBe(["2025", "2026"]));

    [Fact]
    public void Three_billion_a_year_is_measured_each_year()
    {
        var target = new MeasuredTarget(SignedNumber.Parse("3000000000"), Currency.Parse("GBP"));

        About("2027-02-01", MeetPromised("2025-06-03", Yearly, target), Measured("2025", "3000000000"), Measured("2026", "2900000000"))
            .Occurrences.Select(one => (one.Period.Text, one.Status, one.Overdue)).ShouldBe(
            [
                ("2025", Fulfilment.Met, Certainty.No), ("2026", Fulfilment.Scheduled, Certainty.Certainly), ("2027", Fulfilment.Scheduled, Certainty.No),
            ]);
    }

    [Fact]
    public void The_first_is_that_in_which_it_begins_where_it_was_promised_before() => About(
        "2028-02-01", MeetPromised("2025-06-03", new(RecurrenceUnit.Year, EdtfDate.Parse("2027")))).Occurrences.Select(one => one.Period.Text).ShouldBe(["2027", "2028"]);

    [Fact]
    public void One_whose_last_time_was_over_before_it_was_promised_has_none() => About(
        "2026-02-01", MeetPromised("2025-06-03", new(RecurrenceUnit.Year, EdtfDate.Parse("2020"), EdtfDate.Parse("2023"))))
        .ShouldSatisfyAllConditions(
            status => status.Occurrences.ShouldBeEmpty(), status => (status.Current, status.Overdue).ShouldBe((null, Certainty.No)));

    [Fact]
    public void While_it_waits_for_something_it_has_no_deadline_and_then_its_first_time_is_that_of_the_event()
    {
        LedgerEvent promise = MeetPromised("2025-06-03", Yearly) with { Condition = Survey };

        About("2027-03-10", promise).ShouldSatisfyAllConditions(
            status => (status.Waiting, status.Current, status.Overdue).ShouldBe((true, null, Certainty.No)));
        About("2027-03-10", promise, Fulfilled("2027-03")).ShouldSatisfyAllConditions(
            status => (status.Waiting, status.Current?.Window.Text, status.Overdue).ShouldBe((false, "2027", Certainty.No)));
        About("2027-12-31", promise, Fulfilled("2027-03")).Overdue.ShouldBe(Certainty.No);
        About("2028-01-01", promise, Fulfilled("2027-03")).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void It_is_not_met_where_one_of_its_times_was_not() => About(
        "2026-05-01", MeetPromised("2025-06-03", Yearly with { Until = EdtfDate.Parse("2026") }),
        Shown(EvidenceExtent.NotMet, "2025-11-27"), Shown(EvidenceExtent.Met, "2026-03-01")).Status.ShouldBe(Fulfilment.NotMet);

    [Fact]
    public void Its_time_is_never_open_and_nothing_recorded_is_nothing_possible()
    {
        var status = About("2026-05-01", MeetPromised("2025-06-03", Yearly));

        (status.TimeOpen, status.Possibly).ShouldBe((false, false));
        status.Occurrences.ShouldAllBe(one => !one.Possibly);
    }

    [Fact]
    public void Where_the_last_evidence_may_not_have_happened_yet_that_is_said() => About(
        "2025-11-15", MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-11"))
        .ShouldSatisfyAllConditions(status => status.Status.ShouldBe(Fulfilment.PartiallyMet), status => status.Possibly.ShouldBeTrue());

    [Fact]
    public void Those_that_began_are_shown_and_the_next_one_only_when_they_are_settled()
    {
        LedgerEvent promise = MeetPromised("2025-06-03", Yearly with { Until = EdtfDate.Parse("2026") });

        Years("2025-12-31", promise).ShouldBe(["2025"]);
        Years("2026-01-01", promise).ShouldBe(["2025", "2026"]);
        Years("2026-05-01", promise).ShouldBe(["2025", "2026"]);
        Years("2025-12-31", promise, Shown(EvidenceExtent.Met, "2025-12-01")).ShouldBe(["2025", "2026"]);
    }

    [Fact]
    public void Evidence_of_two_days_shows_either_period_possibly_and_leaves_it_possibly_overdue()
    {
        var status = About("2026-05-01", MeetPromised("2025-06-03", Yearly), Shown(EvidenceExtent.Met, "2025-12-31/2026-01-01"));

        status.Occurrences.Select(one => (one.Period.Text, one.Status, one.Possibly, one.Overdue)).ShouldBe(
            [("2025", Fulfilment.Met, true, Certainty.Possibly), ("2026", Fulfilment.Met, true, Certainty.No), ("2027", Fulfilment.Scheduled, false, Certainty.No)]);
    }

    [Fact]
    public void What_certainly_is_of_a_period_outweighs_what_possibly_is_and_the_last_outweighs_the_others()
    {
        LedgerEvent promise = MeetPromised("2025-06-03", Yearly);

        Statuses("2026-05-01", promise, Shown(EvidenceExtent.PartiallyMet, "2025-12-31/2026-01-01"), Shown(EvidenceExtent.Met, "2026-03-01"))
            .ShouldBe([Fulfilment.PartiallyMet, Fulfilment.Met]);
        Statuses("2025-11-01", promise, Shown(EvidenceExtent.NotMet, "2025-07-01"), Shown(EvidenceExtent.PartiallyMet, "2025-09-01"))
            .ShouldBe([Fulfilment.PartiallyMet]);
    }

    [Fact]
    public void Evidence_of_a_day_that_nobody_states_is_of_no_period_unless_it_says_so()
    {
        LedgerEvent promise = MeetPromised("2025-06-03", Yearly);

        Statuses("2025-11-01", promise, Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null), NotStated)).ShouldBe([Fulfilment.Scheduled]);
        Statuses("2025-11-01", promise, Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null, EdtfDate.Parse("2025")), NotStated))
            .ShouldBe([Fulfilment.Met, Fulfilment.Scheduled]);
    }

    [Theory]
    [InlineData("2025-12-20", Certainty.No)]
    [InlineData("2026-05-01", Certainty.Possibly)]
    public void Shown_by_evidence_from_before_and_after_its_end_it_was_late_possibly_and_not_before_that_end(string on, Certainty late) => About(
        on, MeetPromised("2025-06-03", Yearly), Told(new CommitmentEvidenceRecorded(EvidenceExtent.Met, null, EdtfDate.Parse("2025")), On("2025-12/2026-02")))
        .Occurrences[0].Late.ShouldBe(late);

    [Fact]
    public void The_last_is_that_of_the_last_year_of_the_calendar() =>
        About("9999-12-31", MeetPromised("2025-07-03", Yearly)).Occurrences[^1].Period.Text.ShouldBe("9999");

    [Fact]
    public void It_may_end_on_the_day_on_which_it_begins() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Meet("2025-06-03", from: "2025-07-01", until: "2025-07-01")).ThenRecorded();

    [Theory]
    [InlineData(RecurrenceUnit.Month, "2025-07", "2025-08", "2025-08-31")]
    [InlineData(RecurrenceUnit.Quarter, "2025-35", "2025-36", "2025-12-31")]
    [InlineData(RecurrenceUnit.HalfYear, "2025-07/2025-12", "2026-01/2026-06", "2026-06-30")]
    public void Months_quarters_and_half_years_are_those_of_the_calendar(RecurrenceUnit unit, string first, string second, string due)
    {
        var occurrences = About("2026-03-15", MeetPromised("2025-07-03", new(unit, EdtfDate.Parse("2025-07-15")))).Occurrences;

        occurrences.Take(2).Select(one => one.Period.Text).ShouldBe([first, second]);
        $"{occurrences[1].Due:yyyy-MM-dd}".ShouldBe(due);
    }

    [Fact]
    public void Many_are_followed_and_no_more() =>
        About("9999-12-31", MeetPromised("2025-07-03", new(RecurrenceUnit.Month, EdtfDate.Parse("2025-07")))).Occurrences.Count.ShouldBeLessThanOrEqualTo(Recurrence.Most);

    [Fact]
    public void It_has_one_deadline_and_is_shown_time_by_time()
    {
        var nothing = Given(Promise, Array.Empty<LedgerEvent>());

        nothing.When(Meet("2025-06-03") with { Window = EdtfDate.Parse("2026") }).ThenRefused("more-than-one-deadline", "/window");
        nothing.When(Meet("2025-06-03", until: "2024")).ThenRefused("ends-before-it-begins", "/every/until");
        nothing.When(Meet("2025-06-03", from: "../2026", until: null)).ThenRefused("no-beginning", "/every/from");
        Given(Promise, Promised("2025-06-03")).When(Find(EvidenceExtent.Met, "2025-07-03") with { For = EdtfDate.Parse("2025") }).ThenRefused("does-not-recur", "/for");
    }

    [Fact]
    public void What_recurs_and_waits_begins_with_the_period_of_what_it_waits_for()
    {
        LedgerEvent[] events = [MeetPromised("2020-06-03", Yearly with { From = EdtfDate.Parse("2021") }) with { Condition = Survey }, Fulfilled("2024-08-01")];

        var waiting = About("2023-06-01", events);
        (waiting.Waiting, waiting.Overdue, waiting.Current, waiting.Occurrences.Count).ShouldBe((true, Certainty.No, null, 0));
        About("2024-08-01", events).Occurrences.Select(one => (one.Period.Text, one.Overdue)).ShouldBe([("2024", Certainty.No)]);
        (About("2025-01-31", events).Overdue, About("2025-01-31", events).DaysOver).ShouldBe((Certainty.Certainly, 31));
    }

    [Fact]
    public void A_period_that_was_possibly_over_before_that_is_overdue_at_most_possibly() => About(
        "2025-06-01", MeetPromised("2020-06-03", Yearly with { From = EdtfDate.Parse("2021") }) with { Condition = Survey }, Fulfilled("2023/2024-03"))
        .Occurrences.Select(one => (one.Period.Text, one.Overdue)).ShouldBe(
            [("2023", Certainty.Possibly), ("2024", Certainty.Certainly), ("2025", Certainty.No)]);

    [Theory]
    [InlineData("2025~", null, "2025-02-01", "2024 Possibly, 2025 No")]
    [InlineData("2025~", null, "2028-02-01", "2024 Possibly, 2025 Possibly, 2026 Certainly, 2027 Certainly, 2028 No")]
    [InlineData("2024", "2025~", "2028-02-01", "2024 Certainly, 2025 Possibly, 2026 Possibly")]
    [InlineData("2024/2025", "2026/2027", "2029-02-01", "2024 Possibly, 2025 Certainly, 2026 Certainly, 2027 Possibly")]
    [InlineData("2024/..", "../2025", "2029-02-01", "2024 Certainly, 2025 Certainly")]
    [InlineData("2024", "202X", "2022-02-01", "2024 No")]
    [InlineData("2024-06-15", null, "2025-02-01", "2024 Certainly, 2025 No")]
    public void Where_its_first_or_last_period_is_uncertain_those_between_are_overdue_at_most_possibly(string from, string? until, string on, string overdue) =>
        string.Join(", ", About(on, MeetPromised("2021-06-03", new(RecurrenceUnit.Year, EdtfDate.Parse(from), until is null ? null : EdtfDate.Parse(until))))
            .Occurrences.Select(one => $"{one.Period} {one.Overdue}")).ShouldBe(overdue);

    [Fact]
    public void Months_from_a_plain_year_begin_certainly_with_january_and_end_certainly_with_december() => About(
        "2027-02-01", MeetPromised("2024-06-03", new(RecurrenceUnit.Month, EdtfDate.Parse("2025"), EdtfDate.Parse("2026"))))
        .Occurrences.Count(one => one.Overdue == Certainty.Certainly).ShouldBe(24);

    [Fact]
    public void Of_what_began_before_a_promise_whose_day_is_not_exact_the_first_times_are_overdue_at_most_possibly() => About(
        "2026-02-01", MeetPromised("2025-10/2025-12", new(RecurrenceUnit.Month, EdtfDate.Parse("2020"))))
        .Occurrences.Select(one => one.Overdue).ShouldBe([Certainty.Possibly, Certainty.Possibly, Certainty.Certainly, Certainty.Certainly, Certainty.No]);

    [Fact]
    public void Taken_back_and_promised_again_it_begins_anew_and_keeps_what_was_shown()
    {
        LedgerEvent[] events =
        [
            MeetPromised("2023-06-03", Yearly with { From = EdtfDate.Parse("2024"), Until = EdtfDate.Parse("2026") }), Shown(EvidenceExtent.Met, "2024-11-27"),
            TakenBack("2025-03-01"), PromisedAgain("2026-06-01"),
        ];

        var status = About("2026-07-01", events);
        status.Occurrences.Select(one => (one.Period.Text, one.Status, one.Overdue)).ShouldBe(
            [("2024", Fulfilment.Met, Certainty.No), ("2026", Fulfilment.Scheduled, Certainty.No)]);
        (status.Overdue, status.Current!.Window.Text, status.IsOpen).ShouldBe((Certainty.No, "2026", true));
        About("2027-01-01", events).Overdue.ShouldBe(Certainty.Certainly);
        About("2027-01-01", [.. events, Shown(EvidenceExtent.Met, "2026-11-27")]).Status.ShouldBe(Fulfilment.Met);
    }

    [Fact]
    public void Promised_again_after_its_last_time_it_is_open_and_not_met() => About(
        "2027-07-01", MeetPromised("2023-06-03", Yearly with { From = EdtfDate.Parse("2024"), Until = EdtfDate.Parse("2025") }),
        Shown(EvidenceExtent.Met, "2024-11-27"), PromisedAgain("2026-06-01"))
        .ShouldSatisfyAllConditions(
            status => (status.Status, status.Overdue, status.Current, status.TimeOpen).ShouldBe((Fulfilment.PartiallyMet, Certainty.No, null, true)),
            status => FallsDue.Within(status, 400).ShouldBe(Certainty.No));

    [Fact]
    public void Its_first_time_is_known_before_it_begins() => About("2026-06-03", MeetPromised("2025-06-03", Yearly with { From = EdtfDate.Parse("2040") }))
        .ShouldSatisfyAllConditions(
            status => (status.Current!.Window.Text, status.Overdue).ShouldBe(("2040", Certainty.No)),
            status => status.Occurrences.ShouldHaveSingleItem().Period.Text.ShouldBe("2040"));

    private static IEnumerable<string> Years(string on, params LedgerEvent[] events) => About(on, events).Occurrences.Select(one => one.Period.Text);

    private static IEnumerable<Fulfilment> Statuses(string on, params LedgerEvent[] events) => About(on, events).Occurrences.Select(one => one.Status);

    private static CommitmentStatus About(string on, params LedgerEvent[] events) => DeadlineTests.About(on, MeasuredTargetTests.RecordedLast(events));
}
