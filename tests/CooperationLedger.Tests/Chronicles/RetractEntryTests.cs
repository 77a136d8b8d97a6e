using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Chronicles.CorrectEntryTests;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

public sealed class RetractEntryTests
{
    private static readonly EntryRetracted WholeDossier = Retracted(1) with { WithWholeDossier = true };

    [Fact]
    public void A_retracted_entry_stands_no_more() => Given(Train, Opened, Departed("2025-08-01"), Crossed("2025-08-02"))
        .When(Retract(2))
        .Then(Retracted(2))
        .ShouldStand(1, 3);

    [Fact]
    public void What_cannot_stand_without_it_is_named() => Given(Train, Scheduled("2025-06-01"), Cancelled("2025-07-01"), Rescheduled("2025-07-02"), Cancelled("2025-07-03"))
        .When(Retract(3))
        .ThenContradicts(Id(4));

    [Fact]
    public void Retracting_a_correction_brings_back_the_earlier_one() => Given(
            Train, Opened, Departed("2025-08-01"), Corrected(2, Departed("2025-08-02")), Corrected(2, Departed("2025-08-03")))
        .When(Retract(4)).ThenRecorded()
        .ShouldSay(2, Departed("2025-08-02"))
        .When(Retract(3)).ThenRecorded()
        .ShouldSay(2, Departed("2025-08-01"));

    [Fact]
    public void Retracting_a_retraction_brings_the_entry_back() => Given(Train, Opened, Departed("2025-08-01"), Retracted(2))
        .ShouldStand(1)
        .When(Retract(3)).ThenRecorded()
        .ShouldStand(1, 2);

    [Fact]
    public void And_retracting_that_takes_it_away_again() => Given(Train, Opened, Departed("2025-08-01"), Retracted(2), Retracted(3), Retracted(4))
        .ShouldStand(1);

    [Fact]
    public void A_retraction_is_refused_when_what_it_brings_back_cannot_stand() => Given(
            Train, Opened, Departed("2025-08-01"), Retracted(2), Departed("2025-08-02"))
        .When(Retract(3))
        .ThenContradicts(Id(4));

    [Fact]
    public void An_entry_is_retracted_once() => Given(Train, Opened, Departed("2025-08-01"), Retracted(2))
        .When(Retract(2))
        .ThenRefused("already-retracted", "/entry");

    [Fact]
    public void An_entry_that_is_not_there_is_not_retracted() => Given(Train, Opened)
        .When(Retract(9))
        .ThenRefused("unknown-entry", "/entry");

    [Fact]
    public void Without_a_citation_it_must_be_clerical() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(2) with { Citations = [] })
        .ThenRefused("no-citation", "/citations");

    [Fact]
    public void A_clerks_own_slip_needs_no_citation() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(2) with { Citations = [], Clerical = true })
        .ThenRecorded()
        .ShouldStand(1);

    [Fact]
    public void A_source_that_is_not_registered_is_not_cited() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(2) with { Citations = [.. Cited, new Citation("source-nowhere")] })
        .ThenRefused("unknown-dossier", "/citations/1/source");

    [Fact]
    public void An_opening_stays_while_others_stand_on_it() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(1))
        .ThenRefused("opening-with-others", "/withWholeDossier");

    [Fact]
    public void An_opening_goes_when_all_others_were_retracted() => Given(Train, Opened, Departed("2025-08-01"), Retracted(2))
        .When(Retract(1)).ThenRecorded()
        .Chronicle.Withdrawn.ShouldBeTrue();

    [Fact]
    public void An_opening_goes_with_the_whole_dossier() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(1) with { WithWholeDossier = true })
        .Then(WholeDossier)
        .Chronicle.Withdrawn.ShouldBeTrue();

    [Fact]
    public void Only_an_opening_takes_the_whole_dossier_with_it() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Retract(2) with { WithWholeDossier = true })
        .ThenRefused("not-the-opening", "/withWholeDossier");

    [Fact]
    public void Nothing_more_is_recorded_of_a_dossier_that_was_withdrawn() => Given(Train, Opened, WholeDossier)
        .When(Depart("2025-08-01"))
        .ThenRefused("dossier-withdrawn");

    [Fact]
    public void Not_even_its_opening_again() => Given(Train, Opened, WholeDossier)
        .When(new OpenCargoTrain(Service))
        .ThenRefused("dossier-withdrawn");

    [Fact]
    public void Retracting_that_retraction_brings_the_whole_dossier_back() => Given(
            Train, Opened, Departed("2025-08-01"), Corrected(2, Departed("2025-08-02")), WholeDossier)
        .When(Retract(4)).ThenRecorded()
        .ShouldStand(1, 2)
        .ShouldSay(2, Departed("2025-08-02"))
        .When(Arrive("2025-08-09")).ThenRecorded()
        .ShouldStand(1, 2, 6);

    private static RetractEntry Retract(long version) => new(Id(version), "wrong", Cited);

    [Fact]
    public void What_does_not_count_is_told_with_its_reason() =>
        Given(Train, Opened, Departed("2025-08-01"), Retracted(2)).Chronicle.LeftOut.ShouldHaveSingleItem().ShouldBeOfType<LeftOut.Retracted>().Id.ShouldBe(Id(2));

    [Fact]
    public void A_dossier_is_gone_once_nothing_of_it_counts()
    {
        Given(Train, Opened).Chronicle.IsGone.ShouldBeFalse();
        Given(Train, Opened, WholeDossier).Chronicle.IsGone.ShouldBeTrue();
        Given(Train, Array.Empty<LedgerEvent>()).Chronicle.IsGone.ShouldBeFalse();
    }
}
