using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Merging;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Claims;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Merging.MergingExamples;

namespace CooperationLedger.Tests.Merging;

public sealed class MoveEntryTests
{
    private static readonly MoveEntry Move = new(Id(2), Second, "it was the other train", Cited);

    private static DossierSpec Two => Given(Train, Opened, Departed("2025-08-01")).And(SecondKnown());

    [Fact]
    public void An_entry_leaves_its_dossier_and_stands_in_the_other_and_each_tells_of_the_other()
    {
        var moved = Two.When(Move).Then(
            (Train, new EntryMoved(Id(2), Second, "it was the other train", Cited, Clerical: false)),
            (Second, Departed("2025-08-01")));

        moved.ShouldStandAs(Id(1));
        moved.In(Second).Chronicle.Entries[^1].Entry.Causation.ShouldBe(Id(2).ToString());
    }

    [Fact]
    public void It_says_there_what_it_said_here_at_last() => Two.When(new CorrectEntry(Id(2), Depart("2025-08-02"), "misread", Cited)).ThenRecorded()
        .When(Move).ThenRecordedEverywhere().In(Second)
        .Chronicle.Entries[^1].Event.ShouldBe(Departed("2025-08-02"));

    [Fact]
    public void It_must_be_able_to_stand_there() => Given(Train, Opened, Departed("2025-08-01")).And(SecondKnown(Arrived("2025-07-20")))
        .When(Move).ThenRefused("already-arrived");

    [Fact]
    public void The_dossier_may_begin_with_it() => Given(Train, Scheduled("2025-06-03"))
        .And(Given("train-new", Array.Empty<LedgerEvent>()))
        .When(Move with { Entry = Id(1), To = "train-new" }).ThenRecordedEverywhere()
        .Chronicle.Withdrawn.ShouldBeTrue();

    [Fact]
    public void An_opening_on_which_others_stand_is_not_moved_away() => Two.When(Move with { Entry = Id(1) }).ThenRefused("opening-with-others", "/entry");

    [Fact]
    public void It_is_moved_to_another_dossier() => Two.When(Move with { To = Train }).ThenRefused("moved-to-itself", "/to");

    [Fact]
    public void Not_to_another_id_of_its_own() => Two.In(Second).When(new MergeDossier(Train, "one and the same train", Cited)).ThenRecordedEverywhere().In(Train)
        .When(Move).ThenRefused("moved-to-itself", "/to");

    [Fact]
    public void And_moved_back_it_is_by_a_move()
    {
        var moved = Two.When(Move).ThenRecordedEverywhere();

        moved.When(new RetractEntry(moved.Stream.Entries[^1].Id, "wrong", Cited)).ThenRefused("moved", "/entry");
    }

    [Fact]
    public void What_a_dossier_began_with_is_moved_back_into_it_and_nothing_else_is_recorded_there()
    {
        var moved = Given(Train, Scheduled("2025-06-03")).And(Given("train-new", Array.Empty<LedgerEvent>()))
            .When(Move with { Entry = Id(1), To = "train-new" }).ThenRecordedEverywhere();
        var there = moved.In("train-new");

        there.When(new MoveEntry(there.Stream.Entries[0].Id, Train, "it was right", Cited)).ThenRecordedEverywhere().In(Train)
            .Chronicle.Entries.ShouldHaveSingleItem().Event.ShouldBe(Scheduled("2025-06-03"));
        moved.When(Schedule("2025-06-04")).ThenRefused("dossier-withdrawn");
        moved.And(Given("train-third", Scheduled("2025-06-05")).Renumbered(entry => entry with { Id = SecondId(entry.Version) })).In("train-third")
            .When(new MoveEntry(SecondId(1), Train, "slip", Cited)).ThenRefused("dossier-withdrawn");
    }

    [Fact]
    public void Into_a_dossier_that_was_withdrawn_nothing_is_moved_back()
    {
        var moved = Given(Train, Opened, Departed("2025-08-01")).And(SecondKnown()).When(Move).ThenRecordedEverywhere()
            .When(new RetractEntry(Id(1), "no train", Cited)).ThenRecorded();
        var there = moved.In(Second);

        there.When(new MoveEntry(there.Stream.Entries[^1].Id, Train, "it was right", Cited)).ThenRefusedWith("dossier-withdrawn");
    }

    [Fact]
    public void Moved_back_it_opens_the_dossier_again()
    {
        var there = Given(Train, Scheduled("2025-06-03")).And(ClaimExamples.GazetteKnown).And(Given("train-new", Array.Empty<LedgerEvent>()))
            .When(Move with { Entry = Id(1), To = "train-new" }).ThenRecordedEverywhere().In("train-new");
        var back = there.When(new MoveEntry(there.Stream.Entries[0].Id, Train, "it was right", Cited)).ThenRecordedEverywhere().In(Train)
            .When(ClaimExamples.DepartSaysTheGazette("2025-08-01")).ThenRecorded();
        var opening = back.Stream.Entries[2].Id;

        back.With(new SupportLost(Article, "it was forged", [], Clerical: true)).Chronicle.Entries.Count.ShouldBe(2);
        back.When(new RetractEntry(opening, "wrong", Cited)).ThenRefused("opening-with-others", "/withWholeDossier");
        back.When(new RetractEntry(opening, "wrong", Cited, WithWholeDossier: true)).ThenRecorded().Chronicle.Withdrawn.ShouldBeTrue();
    }

    [Fact]
    public void A_source_keeps_the_id_that_it_is_cited_by() => Given(Article, ArticleRegistered).And(Given("source-other", Array.Empty<LedgerEvent>()))
        .When(new MoveEntry(Id(1), "source-other", "slip", Clerical: true)).ThenRefused("source-not-moved", "/entry");

    [Fact]
    public void Of_the_same_kind() => Two.When(Move with { To = Promise }).ThenRefused("not-a-dossier-id", "/to");

    [Fact]
    public void With_no_claim_of_another_source_that_would_stay_behind() => ClaimExamples.Departed(ClaimExamples.Claimed("2025-08-03")).And(SecondKnown())
        .When(Move).ThenRefused("claimed-otherwise", "/entry");

    [Fact]
    public void Nor_an_open_doubt()
    {
        var doubted = Given(Train, Opened, Departed("2025-08-01"), ClaimExamples.Doubted).And(SecondKnown());

        doubted.When(Move).ThenRefused("doubted", "/entry");
        doubted.When(new SettleDoubt(Id(3), DoubtOutcome.Founded, "the timetable was found", Cited)).ThenRecorded().When(Move).ThenRecordedEverywhere().ShouldStandAs(Id(1));
    }

    [Fact]
    public void Once() => Two.When(Move).ThenRecordedEverywhere().When(Move).ThenRefused("entry-retracted", "/entry");
}
