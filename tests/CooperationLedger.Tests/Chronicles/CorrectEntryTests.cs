using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

public sealed class CorrectEntryTests
{
    [Fact]
    public void A_correction_says_what_should_have_been_recorded() => Given(Train, Opened, Departed("2025-08-02"))
        .When(Correct(2, Depart("2025-08-03")))
        .Then(Corrected(2, Departed("2025-08-03")))
        .ShouldStand(1, 2);

    [Fact]
    public void It_moves_its_entry_to_the_nearest_place_that_its_day_allows_and_nothing_else() => Given(
            Train, Opened, Scheduled("2025-06-01"), Rescheduled("2025-06-10"), Rescheduled("2025-06-20"), Departed("2025-08-01"))
        .When(Correct(3, Reschedule("2025-06-25")))
        .ThenRecorded()
        .ShouldStand(1, 2, 4, 3, 5);

    [Fact]
    public void A_correction_whose_day_fits_moves_nothing_at_all() => Given(
            Train, Opened, Scheduled("2025-06-01"), Rescheduled("2025-06-10"), Rescheduled("2025-06-20"))
        .When(Correct(3, Reschedule("2025-06")))
        .ThenRecorded()
        .ShouldStand(1, 2, 3, 4);

    [Fact]
    public void Two_entries_whose_days_were_swapped_are_corrected_together() => Given(
            Train, Opened, Crossed("2025-08-01"), Departed("2025-07-30"), Arrived("2025-08-09"))
        .When(Correct(2, Depart("2025-07-30")) with { Together = [new(Id(3), Cross("2025-08-01"))] })
        .Then(new EntriesCorrected(
            [new(Id(2), Departed("2025-07-30")), new(Id(3), Crossed("2025-08-01"))], "misread", Cited, Clerical: false))
        .ShouldStand(1, 2, 3, 4);

    [Fact]
    public void Swapped_days_could_not_be_corrected_one_after_the_other() => Given(
            Train, Scheduled("2025-06-01"), Departed("2025-08-01"), Arrived("2025-08-09"))
        .When(Correct(2, Arrive("2025-08-09")))
        .ThenContradicts(Id(3));

    [Fact]
    public void Of_several_corrections_the_last_in_force_is_read() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02"))).ThenRecorded()
        .When(Correct(2, Depart("2025-08-03"))).ThenRecorded()
        .ShouldSay(2, Departed("2025-08-03"));

    [Fact]
    public void What_a_correction_makes_impossible_is_named() => Given(
            Train, Opened, Departed("2025-08-01"), Arrived("2025-08-09"))
        .When(Correct(2, Depart("2025-08-20")))
        .ThenRefused("already-arrived");

    [Fact]
    public void An_entry_that_the_correction_leaves_without_ground_is_named() => Given(
            Train, Scheduled("2025-06-01"), Crossed("2025-07-01"), Crossed("2025-07-05"))
        .When(Correct(2, Arrive("2025-07-01")))
        .ThenContradicts(Id(3));

    [Fact]
    public void A_retracted_entry_is_not_corrected() => Given(Train, Opened, Departed("2025-08-01"), Retracted(2))
        .When(Correct(2, Depart("2025-08-02")))
        .ThenRefused("entry-retracted", "/entry");

    [Fact]
    public void A_correction_is_not_itself_corrected() => Given(
            Train, Opened, Departed("2025-08-01"), Corrected(2, Departed("2025-08-02")))
        .When(Correct(3, Depart("2025-08-03")))
        .ThenRefused("not-an-original-entry", "/entry");

    [Fact]
    public void An_entry_that_is_not_there_is_refused_with_its_field() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02")) with { Together = [new(Id(9), Depart("2025-08-03"))] })
        .ThenRefused("unknown-entry", "/together/0/entry");

    [Fact]
    public void Each_entry_is_named_once() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02")) with { Together = [new(Id(2), Depart("2025-08-03"))] })
        .ThenRefused("named-twice", "/together");

    [Fact]
    public void Without_a_citation_it_must_be_clerical() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02")) with { Citations = [] })
        .ThenRefused("no-citation", "/citations");

    [Fact]
    public void A_clerks_own_slip_needs_no_citation() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02")) with { Citations = [], Clerical = true })
        .ThenRecorded()
        .ShouldSay(2, Departed("2025-08-02"));

    [Fact]
    public void The_command_given_instead_obeys_the_rules_of_its_own() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02") with { Citations = [] }))
        .ThenRefused("no-citation", "/instead/data/citations");

    [Fact]
    public void What_the_command_given_instead_cites_must_be_registered() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-02") with { Citations = [new Citation("source-nowhere")] }))
        .ThenRefused("unknown-dossier", "/instead/data/citations/0/source");

    [Fact]
    public void The_day_given_instead_is_not_still_to_come() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2026-01-01")))
        .ThenRefused("in-the-future", "/instead/data/date");

    [Fact]
    public void A_command_of_another_kind_of_dossier_is_refused() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, RegisterArticle))
        .ThenRefused("another-kind", "/instead/data");

    [Fact]
    public void A_correction_writes_in_one_dossier_only() => Given(Train, Scheduled("2025-06-01"))
        .When(Correct(1, Schedule("2025-06-02") with { Commitment = new(Promise, "Run it", [Russia]) }))
        .ThenRefused("more-than-one-dossier", "/instead");

    [Fact]
    public void Correcting_an_entry_to_what_it_says_gives_nothing_new() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(2, Depart("2025-08-01")))
        .ThenExisting(Id(2));

    [Fact]
    public void Correcting_two_entries_of_which_one_is_right_already_is_still_a_correction() => Given(
            Train, Opened, Departed("2025-08-01"), Arrived("2025-08-09"))
        .When(Correct(2, Depart("2025-08-01")) with { Together = [new(Id(3), Arrive("2025-08-10"))] })
        .ThenRecorded()
        .ShouldSay(3, Arrived("2025-08-10"));

    [Fact]
    public void The_opening_may_be_corrected_and_stays_first() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Correct(1, new OpenCargoTrain(Service with { Origin = Karachi })))
        .ThenRecorded()
        .ShouldStand(1, 2);

    [Fact]
    public void A_later_correction_does_not_move_what_an_earlier_one_corrected() => Given(
            Train, Opened, Crossed("2025-08-01"), Crossed("not stated"), Crossed("2025-08-10"),
            Corrected(2, Crossed("2025-08-20")))
        .ShouldStand(1, 3, 4, 2)
        .When(Correct(4, Cross("2025")))
        .ThenRecorded()
        .ShouldStand(1, 3, 4, 2);

    [Fact]
    public void A_later_retraction_does_not_move_what_a_correction_moved() => Given(
            Train, Opened, Crossed("2025-08-01"), Crossed("not stated"), Crossed("2025-08-10"),
            Corrected(2, Crossed("2025-08-20")), Retracted(4))
        .ShouldStand(1, 3, 2);

    [Fact]
    public void A_contradiction_that_was_corrected_is_told_no_more()
    {
        var spec = Given(Train, Opened, Departed("2025-08-01"), Crossed("2025-08-09") with { Before = [Id(2)] });
        spec.Chronicle.Contradictions.ShouldHaveSingleItem().Id.ShouldBe(Id(3));

        spec.When(Correct(3, Cross("2025-08-09"))).ThenRecorded().Chronicle.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_that_contradicts_is_not_corrected_to_another_contradiction() => Given(
            Train, Opened, Departed("2025-08-01"), Departed("2025-08-02"))
        .When(Correct(3, Depart("2025-08-03")))
        .ThenRefused("already-departed");

    [Fact]
    public void An_entry_that_contradicts_may_be_corrected_to_what_can_stand() => Given(
            Train, Opened, Departed("2025-08-01"), Departed("2025-08-02"))
        .When(Correct(3, Cross("2025-08-02")))
        .ThenRecorded()
        .ShouldStand(1, 2, 3);

    internal static CorrectEntry Correct(long version, Command instead) => new(Id(version), instead, "misread", Cited);

    internal static EntriesCorrected Corrected(long version, LedgerEvent instead) =>
        new([new(Id(version), instead)], "misread", Cited, Clerical: false);

    internal static EntryRetracted Retracted(long version) => new(Id(version), "wrong", Cited, Clerical: false);
}
