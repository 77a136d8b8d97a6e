using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Links;
using CooperationLedger.Merging;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Agreements;
using CooperationLedger.Tests.Claims;
using CooperationLedger.Tests.Projects;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Merging.MergingExamples;

namespace CooperationLedger.Tests.Merging;

public sealed class MergeDossierTests
{
    /// <summary>Seen from the second dossier, which is to be found to be the first.</summary>
    private static DossierSpec Two(LedgerEvent[] first, params LedgerEvent[] second) => SecondKnown(second).And(Given(Train, first));

    [Fact]
    public void Both_dossiers_are_told_and_there_is_one_chronicle()
    {
        var merged = Two([Opened, Departed("2025-08-01")], Crossed("2025-08-04"))
            .When(IntoTheFirst)
            .Then((Second, Merged(Train)), (Train, Absorbed(Second)));

        merged.Chronicle.MergedInto.ShouldBe(Train);
        var one = merged.In(Train).Chronicle;
        one.Entries.Select(entry => entry.Id).ShouldBe([Id(1), Id(2), SecondId(2)]);
        CargoTrainView.Of(one).BorderCrossings.ShouldHaveSingleItem();
        one.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_other_dossier_tells_stands_by_its_day_whenever_it_was_recorded() => Two([Opened, Arrived("2025-08-09")], Departed("2025-08-01"))
        .When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
        .Chronicle.Entries.Select(entry => entry.Id).ShouldBe([Id(1), SecondId(2), Id(2)]);

    [Fact]
    public void What_cannot_stand_beside_the_dossiers_own_entries_is_set_aside_and_said()
    {
        var one = Two([Opened, Departed("2025-08-03")], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere().In(Train).Chronicle;

        one.Entries.Select(entry => entry.Id).ShouldBe([Id(1), Id(2)]);
        one.SetAside.Select(aside => (aside.Placed.Id, aside.Why.Code)).ShouldBe([(SecondId(1), "already-opened"), (SecondId(2), "already-departed")], ignoreOrder: true);
    }

    /// <summary>The crossing was recorded first, of no stated day: its source puts the departure before it.</summary>
    [Fact]
    public void The_others_order_is_kept_whatever_it_was_recorded_in()
    {
        var one = Two([Opened], CrossedSometime, Departed(NotStated) with { Before = [SecondId(2)] })
            .When(IntoTheFirst).ThenRecordedEverywhere().In(Train).Chronicle;

        one.Entries.Select(entry => entry.Id).ShouldBe([Id(1), SecondId(3), SecondId(2)]);
        one.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void What_contradicted_in_the_other_before_does_not_keep_it_out()
    {
        var one = Two([Opened], Departed("2025-08-01"), Crossed("2025-08-04") with { Before = [SecondId(2)] })
            .When(IntoTheFirst).ThenRecordedEverywhere().In(Train).Chronicle;

        one.Contradictions.ShouldHaveSingleItem().Id.ShouldBe(SecondId(3));
    }

    [Fact]
    public void What_could_not_stand_in_the_other_alone_may_stand_in_both()
    {
        var second = SecondKnown(Departed("2025-08-01"), Departed("2025-10-01"));
        second.Chronicle.Contradictions.ShouldHaveSingleItem().Id.ShouldBe(SecondId(3));

        second.And(Given(Train, Opened, Cancelled("2025-08-15"), Rescheduled("2025-08-20"))).When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
            .ShouldStandAs(Id(1), SecondId(2), Id(2), Id(3), SecondId(3));
    }

    [Fact]
    public void What_fell_in_the_other_is_told_of_both()
    {
        var one = Two([Opened], Departed("2025-08-01"), new SupportLost(Article, "it was forged", [], Clerical: true))
            .When(IntoTheFirst with { Citations = [], Clerical = true }).ThenRecordedEverywhere().In(Train).Chronicle;

        one.Fallen.Select(entry => entry.Id).ShouldBe([SecondId(2)]);
    }

    [Fact]
    public void What_opened_the_other_falls_with_its_source_since_nothing_stands_on_it_here()
    {
        var second = Given(Second, Scheduled("2025-06-03"), ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new SupportLost(Article, "it was forged", [], Clerical: true))
            .Renumbered(entry => entry with { Id = SecondId(entry.Version) });
        second.ShouldStandAs(SecondId(1), SecondId(2));

        var one = second.And(Given(Train, Opened)).When(IntoTheFirst with { Citations = [], Clerical = true }).ThenRecordedEverywhere().In(Train);
        one.ShouldStandAs(Id(1), SecondId(2));
        one.Chronicle.Fallen.Select(entry => entry.Id).ShouldBe([SecondId(1)]);
    }

    [Fact]
    public void It_stays_where_what_opened_the_one_that_goes_on_fell_as_well()
    {
        var second = Given(Second, Scheduled("2025-06-03"), ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new SupportLost(Article, "it was forged", [], Clerical: true))
            .Renumbered(entry => entry with { Id = SecondId(entry.Version) });

        var one = second.And(Given(Train, Scheduled("2025-06-03"), new SupportLost(Article, "it was forged", [], Clerical: true)))
            .When(IntoTheFirst with { Citations = [], Clerical = true }).ThenRecordedEverywhere().In(Train);
        one.ShouldStandAs(SecondId(1), SecondId(2));
    }

    [Fact]
    public void Of_many_just_those_are_set_aside_that_cannot_stand()
    {
        var one = Two([Opened, Departed("2025-08-03")], Crossed("2025-08-04"), Departed("2025-08-02"), Crossed("2025-08-05"), Crossed("2025-08-06"), Arrived("2025-08-09"))
            .When(IntoTheFirst).ThenRecordedEverywhere().In(Train).Chronicle;

        one.SetAside.Select(aside => aside.Placed.Id).ShouldBe([SecondId(1), SecondId(3)], ignoreOrder: true);
        one.Entries.Count.ShouldBe(6);
    }

    /// <summary>Departed, of a train that was called off and announced anew: the departure counts whatever else is told.</summary>
    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3)]
    public void What_stands_does_not_depend_on_what_has_nothing_to_do_with_it(int crossings)
    {
        LedgerEvent[] second = [Departed("2025-08-01"), Rescheduled("2025-07-05"), .. Enumerable.Range(2, crossings).Select(day => Crossed($"2025-08-0{day}"))];
        var one = Two([Opened, Cancelled("2025-07-01")], second).When(IntoTheFirst).ThenRecordedEverywhere().In(Train);

        one.Chronicle.SetAside.Select(aside => aside.Placed.Id).ShouldBe([SecondId(1)]);
        one.Chronicle.Entries.Count.ShouldBe(4 + crossings);
    }

    [Theory]
    [InlineData(new[] { "cancelled 2025-07-01", "rescheduled 2025-07-05", "departed 2025-08-01", "crossed 2025-08-03" }, new[] { 4, 5 })]
    [InlineData(new[] { "departed 2025-08-01", "crossed 2025-08-03", "rescheduled 2025-08-05" }, new[] { 2, 3 })]
    public void Just_those_are_set_aside_with_which_an_own_entry_could_not_stand(string[] told, int[] aside)
    {
        LedgerEvent[] second = [.. told.Select(what => what.Split(' ')).Select(what => what[0] switch
        {
            "cancelled" => (LedgerEvent)Cancelled(what[1]),
            "rescheduled" => Rescheduled(what[1]),
            "departed" => Departed(what[1]),
            _ => Crossed(what[1]),
        })];
        var one = Two([Opened, Departed("2025-08-10")], second).When(IntoTheFirst).ThenRecordedEverywhere().In(Train);

        one.Chronicle.SetAside.Select(set => set.Placed.Id).ShouldBe(aside.Prepend(1).Select(version => SecondId(version)), ignoreOrder: true);
    }

    /// <summary>A signature of no stated day, kept in its order before a consent that is set aside.</summary>
    [Fact]
    public void Nothing_is_set_aside_for_the_order_that_it_has_with_what_is()
    {
        var first = Given(AgreementExamples.Memorandum, AgreementExamples.Reached("2025-03-01"));
        LedgerEvent signed = AgreementExamples.Signed(Pakistan, "2025-02-01") with { Date = NotStated };
        foreach (LedgerEvent[] more in new LedgerEvent[][] { [], [AgreementExamples.Consented(Pakistan, "2025-02-02")] })
        {
            var second = Given("agreement-second", [AgreementExamples.Reached("2025-02-01"), signed, .. more]).Renumbered(entry => entry with { Id = SecondId(entry.Version), Sequence = 100 + entry.Version });

            second.And(first).When(new MergeDossier(AgreementExamples.Memorandum, "one", Cited)).ThenRecordedEverywhere().In(AgreementExamples.Memorandum)
                .Chronicle.Entries.Select(entry => entry.Id).ShouldContain(SecondId(2));
        }
    }

    [Fact]
    public void No_correction_of_either_puts_an_entry_of_the_other_out()
    {
        var merged = Two([Opened, Arrived("2025-08-09")], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere();

        merged.When(new CorrectEntry(SecondId(2), Depart("2025-08-20"), "misread", Cited)).ThenRefusedWith("already-arrived");
        merged.In(Train).When(new CorrectEntry(Id(2), Arrive("2025-07-20"), "misread", Cited)).ThenContradicts(SecondId(2));
    }

    [Fact]
    public void Nor_does_what_is_admitted()
    {
        var disputed = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
            .When(new RecordAsDisputed(Depart("2025-08-05"), "two papers tell it")).ThenRecorded();

        disputed.When(new AdmitDisputed(disputed.Stream.Entries[^1].Id, "why not")).ThenContradicts(SecondId(2));
    }

    [Fact]
    public void Nor_is_it_named_by_a_correction_or_a_claim()
    {
        var merged = Two([Opened, new DossierLinked(LinkRelation.Concerns, Promise) { Citations = Cited }]).And(Given(Promise, Promised("2025-06-03"))).When(IntoTheFirst).ThenRecordedEverywhere();
        var link = new LinkDossier(LinkRelation.Concerns, Second) { Citations = Cited };

        merged.In(Train).When(new CorrectEntry(Id(2), link, "misread", Cited)).ThenRefused("names-itself", "/instead/data/to");
        merged.In(Train).When(new RecordClaim(Id(2), link with { Citations = ClaimExamples.InTheGazette }, "so it says")).ThenRefusedWith("names-itself");
    }

    [Fact]
    public void Its_combined_version_grows_with_what_it_was_once_merged_with()
    {
        var merged = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere();
        var apart = merged.When(new SeparateDossier(Train, "two after all", Cited)).ThenRecordedEverywhere();

        merged.In(Train).Merged.CombinedVersion.ShouldBe(5);
        apart.In(Train).Merged.CombinedVersion.ShouldBe(7);
    }

    [Fact]
    public void Separated_and_written_to_neither_is_ever_in_a_state_that_both_were_in_together()
    {
        var spec = Two([Opened], Departed("2025-08-01"));
        HashSet<string> states = [$"{spec.Streams.VersionOf(Second)}"];
        foreach (var round in Enumerable.Range(1, 4))
        {
            states.Add($"{spec.Streams.VersionOf(Train)}").ShouldBeTrue();
            spec = spec.When(IntoTheFirst).ThenRecordedEverywhere();
            spec.Streams.VersionOf(Second).ShouldBe(spec.Streams.VersionOf(Train));
            states.Add($"{spec.Streams.VersionOf(Second)}").ShouldBeTrue();
            spec = spec.When(new SeparateDossier(Train, "two after all", Cited)).ThenRecordedEverywhere();
            for (var crossing = 0; crossing < round; crossing++)
            {
                spec = spec.Plus(new Draft(Second, Crossed($"2025-08-{(5 * round) + crossing:00}")), new(2025, 9, round, crossing, 0, 0, TimeSpan.Zero));
                states.Add($"{spec.Streams.VersionOf(Second)}").ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void A_cut_is_the_same_for_both()
    {
        var merged = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere();
        var later = merged.Plus(new Draft(Second, new EntriesCorrected([new(SecondId(2), Departed("2025-08-02"))], "misread", Cited, Clerical: false)), new(2025, 9, 1, 12, 0, 0, TimeSpan.Zero));

        var then = later.Streams.Read(Train, new KnownAt.Instant(new(2025, 8, 1, 0, 0, 0, TimeSpan.Zero)));
        Chronicle.Of(then).Entries[1].Event.ShouldBe(Departed("2025-08-01"));
        later.In(Train).Chronicle.Entries[1].Event.ShouldBe(Departed("2025-08-02"));
    }

    [Fact]
    public void A_reader_sees_every_change_of_either_by_the_combined_version()
    {
        var merged = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere();
        var corrected = merged.When(new CorrectEntry(SecondId(2), Depart("2025-08-02"), "misread", Cited)).ThenRecordedEverywhere();

        merged.Streams.VersionOf(Second).ShouldBe(new(Train, 5));
        corrected.In(Train).Merged.CombinedVersion.ShouldBe(6);
        corrected.Streams.Read(Train, new KnownAt.ThroughEntry(Id(1))).CombinedVersion.ShouldBe(1);
    }

    [Fact]
    public void What_is_corrected_in_the_one_changes_the_one_that_goes_on_too()
    {
        var merged = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere();

        var accepted = merged.When(new CorrectEntry(SecondId(2), Depart("2025-08-02"), "misread", Cited)).Outcome.ShouldBeOfType<DecisionOutcome.Accepted>();

        accepted.Changed.Select(changed => changed.Dossier).ShouldBe([Second, Train]);
        accepted.Changed[1].Before.Entries[1].Event.ShouldBe(Departed("2025-08-01"));
        accepted.Changed[1].After.Entries[1].Event.ShouldBe(Departed("2025-08-02"));
        accepted.Version.ShouldBe(new(Train, 6));
    }

    [Fact]
    public void It_names_itself_by_none_of_its_ids() => Two([Opened]).When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
        .When(new LinkDossier(LinkRelation.Concerns, Second) { Citations = Cited }).ThenRefused("names-itself", "/to");

    private static LedgerEvent CrossedSometime => Crossed("2025-08-01") with { Date = NotStated };

    [Fact]
    public void It_stands_once_a_retraction_makes_room() => Two([Opened, Departed("2025-08-03")], Departed("2025-08-01"))
        .When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
        .When(new RetractEntry(Id(2), "wrong", Cited)).ThenRecorded()
        .Chronicle.Entries.Select(entry => entry.Id).ShouldBe([Id(1), SecondId(2)]);

    [Fact]
    public void A_new_entry_is_measured_by_both() => Two([Opened], Departed("2025-08-01"))
        .When(IntoTheFirst).ThenRecordedEverywhere().In(Train)
        .When(Depart("2025-08-05")).ThenContradicts(SecondId(2));

    [Fact]
    public void Entries_of_the_other_are_still_corrected_where_they_were_recorded()
    {
        var merged = Two([Opened], Departed("2025-08-01")).When(IntoTheFirst).ThenRecordedEverywhere()
            .When(new CorrectEntry(SecondId(2), Depart("2025-08-02"), "misread", Cited)).ThenRecordedEverywhere();

        merged.In(Train).Chronicle.Entries[1].Event.ShouldBe(Departed("2025-08-02"));
    }

    [Fact]
    public void And_are_measured_by_the_one_that_goes_on()
    {
        var merged = Given("project-second", ProjectExamples.Described, ProjectExamples.Announced("2025-06-01")).Renumbered(entry => entry with { Id = SecondId(entry.Version) })
            .And(Given(ProjectExamples.Mill, ProjectExamples.Described))
            .When(new MergeDossier(ProjectExamples.Mill, "one project", Cited)).ThenRecordedEverywhere().In(ProjectExamples.Mill)
            .When(ProjectExamples.Reach("2025-07-01")).ThenRecorded();

        merged.In("project-second").When(new RetractEntry(SecondId(2), "wrong", Cited)).ThenRefusedWith("contradicts-entry");
    }

    [Fact]
    public void Before_it_was_known_there_were_two() => Two([Opened], Departed("2025-08-01"))
        .When(IntoTheFirst).ThenRecordedEverywhere()
        .Streams.Read(Train, new KnownAt.ThroughEntry(Id(1))).Chronicle.Entries.Select(entry => entry.Id).ShouldBe([Id(1)]);

    [Fact]
    public void Nothing_new_is_recorded_under_the_old_id() => Two([Opened]).When(IntoTheFirst).ThenRecordedEverywhere()
        .When(Depart("2025-08-01")).ThenRefused("merged");

    [Fact]
    public void A_dossier_is_merged_with_another_than_itself() => Given(Train, Opened).When(IntoTheFirst).ThenRefused("merged-with-itself", "/into");

    [Fact]
    public void A_train_is_no_source() => Given(Train, Opened).When(Merge with { Into = Article }).ThenRefused("another-kind", "/into");

    [Fact]
    public void Nor_is_a_source_merged_with_another() => Given(Article, ArticleRegistered).And(Given("source-other", ArticleRegistered))
        .When(Merge with { Into = "source-other", Citations = [], Clerical = true }).ThenRefused("source-not-merged");

    [Fact]
    public void A_dossier_that_took_in_another_is_not_withdrawn_before_they_are_separated() => Given(Train, Opened, Absorbed(Second)).And(SecondKnown(Merged(Train)))
        .When(new RetractEntry(Id(1), "wrong", Cited, WithWholeDossier: true)).ThenRefused("merged", "/withWholeDossier");

    [Fact]
    public void It_is_merged_once() => Two([Opened]).When(IntoTheFirst).ThenRecordedEverywhere()
        .When(IntoTheFirst).ThenRefused("already-merged", "/dossier");

    [Fact]
    public void A_merger_is_not_retracted_at_one_end() => SecondKnown(Merged(Train)).And(Given(Train, Opened, Absorbed(Second)))
        .When(new RetractEntry(SecondId(2), "wrong", Cited)).ThenRefused("merged", "/entry");
}
