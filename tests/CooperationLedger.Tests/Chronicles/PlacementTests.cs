using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

public sealed class PlacementTests
{
    [Fact]
    public void A_fact_that_is_learnt_late_goes_to_its_place() => Given(
            Train, Opened, Scheduled("2025-06-03"), Departed("2025-09-02"))
        .When(Reschedule("2025-08-10"))
        .Then(Rescheduled("2025-08-10"))
        .ShouldStand(1, 2, 4, 3);

    [Fact]
    public void An_opening_stands_first_however_early_the_rest_happened() => Given(
            Train, Opened, Departed("2025-09-02"), Scheduled("1999-01-01"))
        .ShouldStand(1, 3, 2);

    [Fact]
    public void A_day_that_is_not_stated_keeps_its_recorded_place() => Given(
            Train, Opened, Scheduled("2025-06-03"), Departed(NotStated), Arrived("2025-09-20"))
        .ShouldStand(1, 2, 3, 4);

    [Fact]
    public void Days_that_may_be_either_way_round_keep_their_recorded_order() => Given(
            Train, Opened, Scheduled("2025-06"), Departed("2025-08"), Crossed("2025-08-02"), Arrived("2025-08"))
        .ShouldStand(1, 2, 3, 4, 5);

    [Fact]
    public void A_source_may_say_that_it_happened_before_another_entry() => Given(
            Train, Opened, Scheduled("2025-06-03"), Arrived("2025-09"))
        .When(Depart("2025-09") with { Before = [Id(3)] })
        .Then(Departed("2025-09") with { Before = [Id(3)] })
        .ShouldStand(1, 2, 4, 3);

    [Fact]
    public void Without_that_claim_the_same_fact_is_refused() => Given(
            Train, Opened, Scheduled("2025-06-03"), Arrived("2025-09"))
        .When(Depart("2025-09"))
        .ThenRefused("already-arrived");

    [Fact]
    public void A_source_may_say_that_it_happened_after_another_entry() => Given(
            Train, Opened, Departed("2025-08"), Arrived("2025-09-09"))
        .When(Cross("2025-08") with { After = [Id(2)] })
        .ThenRecorded()
        .ShouldStand(1, 2, 4, 3);

    [Fact]
    public void What_a_claim_puts_earlier_stays_behind_all_that_was_earlier_still() => Given(
            Train, Opened, Departed(NotStated), Arrived("2025-09-09"))
        .With(Crossed("2025-08-01") with { After = [Id(2)] })
        .With(Rescheduled("2025-06-01") with { Before = [Id(2)] })
        .ShouldStand(1, 5, 2, 4, 3);

    [Fact]
    public void A_claim_against_certain_days_is_refused() => Given(
            Train, Opened, Departed("2025-08-01"))
        .When(Arrive("2025-08-09") with { Before = [Id(2)] })
        .ThenRefused("contradicts-entry");

    [Fact]
    public void Nothing_is_claimed_to_be_before_the_opening() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { Before = [Id(1)] })
        .ThenRefused("contradicts-entry");

    [Fact]
    public void A_claim_about_an_entry_that_is_not_there_is_refused_with_its_field() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { After = [Id(1), Id(77)] })
        .ThenRefused("unknown-entry", "/after/1");

    [Fact]
    public void A_fact_that_another_entry_cannot_stand_with_is_refused_and_the_entry_named() => Given(
            Train, Scheduled("2025-06-03"), Rescheduled("2025-07-03"), Departed("2025-08-03"))
        .When(Arrive("2025-08-01"))
        .ThenContradicts(Id(3));

    [Fact]
    public void A_fact_that_cannot_follow_what_is_recorded_is_refused_with_its_own_reason() => Given(
            Train, Scheduled("2025-06-03"), Departed("2025-08-03"))
        .When(Depart("2025-08-04"))
        .ThenRefused("already-departed");

    [Fact]
    public void Reading_what_no_longer_folds_tells_the_contradiction_and_shows_the_rest()
    {
        var chronicle = Given(Train, Opened, Arrived("2025-08-01"), Departed("2025-08-09"), Crossed("2025-07-30")).Chronicle;

        chronicle.Entries.Select(entry => entry.Id).ShouldBe([Id(1), Id(4), Id(2)]);
        chronicle.Contradictions.ShouldHaveSingleItem().Id.ShouldBe(Id(3));
    }

    [Fact]
    public void Where_certain_days_are_against_the_order_that_a_source_claims_the_days_decide_and_the_claim_is_told()
    {
        Broken(Given(Promise, Promised("2025-06-03"), Checked("2025-08-01") with { After = [Id(3)] }, Checked("2025-08-05"))).ShouldBe(([Id(1), Id(2), Id(3)], [Id(2)]));
        Broken(Given(Promise, Promised("2025-06-03"), Checked("2025-08-01"), Checked("2025-08-05") with { Before = [Id(2)] })).ShouldBe(([Id(1), Id(2), Id(3)], [Id(3)]));
    }

    [Fact]
    public void So_too_where_a_correction_brings_such_a_day()
    {
        var corrected = Given(Promise, Promised("2025-06-03"), Checked("2025-08-01"), Checked("2025-08-05") with { After = [Id(2)] }, Checked("2025-08-20"))
            .With(CorrectEntryTests.Corrected(2, Checked("2025-08-10")));

        Broken(corrected).ShouldBe(([Id(1), Id(3), Id(2), Id(4)], [Id(3)]));
    }

    [Fact]
    public void A_corrected_entry_moves_no_further_than_its_new_day_and_the_order_that_is_claimed_ask()
    {
        LedgerEvent[] told = [Promised("2025-06-03"), Checked("2025-08-01"), Checked("2025-08"), Checked("2025-08-20")];

        Broken(Given(Promise, told).With(CorrectEntryTests.Corrected(2, Checked("2025-08")))).ShouldBe(([Id(1), Id(2), Id(3), Id(4)], []));
        Broken(Given(Promise, told).With(CorrectEntryTests.Corrected(2, Checked("2025-08") with { After = [Id(3)] }))).ShouldBe(([Id(1), Id(3), Id(2), Id(4)], []));
        Broken(Given(Promise, told).With(CorrectEntryTests.Corrected(4, Checked("2025-08") with { Before = [Id(3)] }))).ShouldBe(([Id(1), Id(2), Id(4), Id(3)], []));
    }

    private static (ValueList<Guid> Order, ValueList<Guid> Broken) Broken(DossierSpec spec) => (
        [.. spec.Chronicle.Entries.Select(entry => entry.Id)], [.. spec.Chronicle.Contradictions.Select(broken => broken.Id)]);
}
