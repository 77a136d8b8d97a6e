using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Tests.Agreements;
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

    [Fact]
    public void While_it_waits_not_even_a_window_of_its_own_is_a_deadline()
    {
        var status = About("2027-01-01", [BuildPromised("2025-06-03") with { Within = null, Window = EdtfDate.Parse("2026") }]);

        (status.Waiting, status.Current, status.TimeOpen, status.Overdue).ShouldBe((true, null, false, Certainty.No));
    }

    [Fact]
    public void What_recurs_after_an_event_from_before_the_promise_begins_with_the_promise() => About(
        "2025-06-01", [MeetPromised("2024-06-03", new(RecurrenceUnit.Year, EdtfDate.Parse("2021"))) with { Condition = Arrival }], Scheduled("2021-06-03"), Arrived("2022-03-01"))
        .Occurrences.Select(one => one.Period.Text).ShouldBe(["2024", "2025"]);

    [Fact]
    public void Put_off_while_it_waits_its_time_is_not_open_as_none_was_named_yet() => About(
        "2027-01-01", [BuildPromised("2025-06-03"), Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-09-01"))])
        .ShouldSatisfyAllConditions(status => status.Waiting.ShouldBeTrue(), status => status.TimeOpen.ShouldBeFalse());

    [Fact]
    public void A_time_that_is_announced_after_the_event_takes_the_place_of_the_deadline_that_followed_from_it()
    {
        var status = About("2026-02-01", [BuildPromised("2025-06-03", within: ThreeYears), Fulfilled("2025-08-01"), Told(new CommitmentPostponed(EdtfDate.Parse("2030"), DateBasis.Stated, null), On("2026-01-01"))]);

        status.Windows.Select(window => window.Window.Text).ShouldBe(["../2028-08-01", "2030"]);
        status.Current!.Window.Text.ShouldBe("2030");
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
    public void A_window_that_was_over_before_the_event_is_no_deadline_and_its_time_is_open()
    {
        LedgerEvent[] promise = [BuildPromised("2020-06-03") with { Window = EdtfDate.Parse("2022") }, Fulfilled("2024-08-01")];

        About("2023-06-01", promise).ShouldSatisfyAllConditions(status => status.Waiting.ShouldBeTrue(), status => status.Overdue.ShouldBe(Certainty.No));
        var status = About("2024-09-01", promise);
        (status.Waiting, status.Overdue, status.DaysOver, status.Current, status.TimeOpen).ShouldBe((false, Certainty.No, null, null, true));
        About("2024-12-01", [.. promise, Shown(EvidenceExtent.Met, "2024-11-01")]).Late.ShouldBe(Certainty.No);
    }

    [Theory]
    [InlineData("2022-03", Certainty.Certainly)]
    [InlineData("2022/2023", Certainty.Possibly)]
    [InlineData("2023", Certainty.No)]
    public void It_is_overdue_as_surely_as_its_window_was_not_over_before_the_event(string happened, Certainty overdue) => About(
        "2024-09-01", [BuildPromised("2020-06-03") with { Window = EdtfDate.Parse("2022") }, Fulfilled(happened)]).Overdue.ShouldBe(overdue);

    [Fact]
    public void An_entry_into_force_that_is_announced_is_no_event_before_its_effect()
    {
        var promise = MeasuredTargetTests.RecordedLast([BuildPromised(
            "2020-02-01", new(CommitmentProof.AgreementInForce, Agreement: AgreementExamples.Memorandum)) with { Window = EdtfDate.Parse("2021-06") }]);
        var agreement = Given(AgreementExamples.Memorandum,
            (AgreementExamples.Reached("2019-06-03"), "2040-01-01T12:00:00Z"), (AgreementExamples.InForce("2020-01-01", from: "2022-01-01"), "2040-01-01T12:00:00Z"));
        CommitmentStatus OnDay(string on) => CommitmentStatus.Of(
            CommitmentView.Of(promise.TrueAt(on)), null, DateOnly.ParseExact(on, "yyyy-MM-dd"), trigger: AgreementView.Of(agreement.TrueAt(on)));

        (OnDay("2021-08-01").Waiting, OnDay("2021-08-01").Overdue, OnDay("2021-12-31").Waiting).ShouldBe((true, Certainty.No, true));
        (OnDay("2022-01-01").Waiting, OnDay("2022-01-01").Overdue).ShouldBe((false, Certainty.No));
    }

    [Fact]
    public void A_train_first_seen_at_a_border_left_then_or_before_so_that_the_term_is_possibly_over_earlier()
    {
        LedgerEvent[] promise = [BuildPromised("2025-06-03", new(CommitmentProof.TrainDeparted, Train), new(30, TermUnit.Days))];

        About("2025-09-02", promise, Scheduled("2025-06-03"), Crossed("2025-09-02")).Overdue.ShouldBe(Certainty.No);
        About("2025-10-02", promise, Scheduled("2025-06-03"), Crossed("2025-09-02")).Overdue.ShouldBe(Certainty.Possibly);
        About("2025-10-03", promise, Scheduled("2025-06-03"), Crossed("2025-09-02")).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void A_time_announced_before_the_event_holds_in_place_of_the_term()
    {
        var status = About("2025-09-01",
        [
            BuildPromised("2020-06-03", within: ThreeYears), Told(new CommitmentPostponed(EdtfDate.Parse("2025-06"), DateBasis.Stated, null), On("2022-06-03")),
            Fulfilled("2024-02-01"),
        ]);

        (status.Current!.Window.Text, status.Slip, status.Overdue).ShouldBe(("2025-06", null, Certainty.Certainly));
    }

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
