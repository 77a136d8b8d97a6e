using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Merging;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Claims;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Sources;

public sealed class RetractSourceTests
{
    private static readonly RetractSource Retract = new("it was forged", ClaimExamples.InTheGazette);

    /// <summary>A ledger in which a train's dossier cites the article, seen from the article.</summary>
    private static DossierSpec Citing(params LedgerEvent[] train) => Given(Article, ArticleRegistered)
        .And(ClaimExamples.GazetteKnown).And(Given(Train, train));

    private static readonly SourceRetracted Retracted = new("it was forged", ClaimExamples.InTheGazette, Clerical: false);

    [Fact]
    public void What_rests_on_it_alone_falls_and_what_another_source_tells_too_stands() => Citing(
            Opened, Departed("2025-08-01"), Crossed("2025-08-04") with { Citations = [.. Cited, .. ClaimExamples.InTheGazette] })
        .When(Retract).Then(Retracted)
        .In(Train).ShouldStandAs(Id(1), Id(3));

    [Fact]
    public void A_dossier_that_does_not_cite_it_is_left_alone()
    {
        var train = Citing(Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01")).When(Retract).Then(Retracted).In(Train);

        train.ShouldStandAs(Id(1), Id(2));
        train.Streams.VersionOf(Train).Number.ShouldBe(2);
    }

    /// <summary>Whoever decided by what no longer counts is told so.</summary>
    [Fact]
    public void The_version_of_what_cites_it_grows_with_its_retraction_and_its_reinstatement()
    {
        var retracted = Citing(Opened, Departed("2025-08-01")).When(Retract).Then(Retracted);
        retracted.Streams.VersionOf(Train).Number.ShouldBe(3);

        retracted.When(new ReinstateSource("genuine", Clerical: true)).ThenRecorded().Streams.VersionOf(Train).Number.ShouldBe(4);
    }

    [Fact]
    public void What_opened_a_dossier_stays_for_as_long_as_anything_stands_on_it() => Citing(Scheduled("2025-06-01"), ClaimExamples.DepartedSaysTheGazette("2025-08-01"))
        .When(Retract).Then(Retracted)
        .In(Train).ShouldStandAs(Id(1), Id(2));

    [Fact]
    public void And_falls_with_the_last_of_the_others() => Citing(Scheduled("2025-06-01"), Departed("2025-08-01"))
        .When(Retract).ThenRecordedEverywhere()
        .In(Train).Chronicle.IsGone.ShouldBeTrue();

    [Fact]
    public void What_cannot_stand_without_what_fell_is_told_as_a_contradiction()
    {
        var train = Citing(Opened, Cancelled("2025-07-01"), Rescheduled("2025-07-05"), Departed("2025-08-01"), Cancelled("2025-07-01") with { Citations = ClaimExamples.InTheGazette })
            .When(Retract).ThenRecordedEverywhere().In(Train);

        train.Chronicle.Fallen.Select(entry => entry.Id).ShouldBe([Id(2), Id(3), Id(4)]);
        train.ShouldStandAs(Id(1), Id(5));
    }

    [Fact]
    public void Where_another_source_claims_the_fact_the_chronicle_goes_by_that_one() => Citing(Opened, Departed("2025-08-01"), ClaimExamples.Claimed("2025-08-03"))
        .When(Retract).Then(Retracted)
        .In(Train).Chronicle.Entries[1].Event.ShouldBe(ClaimExamples.DepartedSaysTheGazette("2025-08-03"));

    [Fact]
    public void Of_several_other_accounts_it_goes_by_the_first_that_still_counts_and_never_by_one_of_another_entry() => Citing(
            Opened, Departed("2025-08-01"), Crossed("2025-08-04") with { Citations = ClaimExamples.InTheGazette },
            new ClaimRecorded(Id(3), Crossed("2025-08-05") with { Citations = ClaimExamples.InTheGazette }, Preferred: false, "official", []),
            ClaimExamples.Claimed("2025-08-02"), ClaimExamples.Claimed("2025-08-03"), new EntryRetracted(Id(5), "no claim", [], Clerical: true))
        .When(Retract).Then(Retracted)
        .In(Train).Chronicle.Entries.Select(entry => entry.Event).ShouldBe(
            [Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-03"), Crossed("2025-08-04") with { Citations = ClaimExamples.InTheGazette }]);

    [Fact]
    public void It_is_cited_no_more() => Citing(Opened, Departed("2025-08-01")).When(Retract).ThenRecordedEverywhere()
        .In(Train).When(Cross("2025-08-04")).ThenRefused("source-retracted", "/citations/0/source");

    /// <summary>It was decided before the retraction.</summary>
    [Fact]
    public void What_was_recorded_after_it_falls_as_well() => Given(Article, ArticleRegistered, Retracted)
        .And(ClaimExamples.GazetteKnown).And(Given(Train, (Opened, "2025-07-01T12:00:00Z"), (Departed("2025-08-01"), "2025-07-03T12:00:00Z")))
        .In(Train).ShouldStandAs(Id(1));

    [Fact]
    public void It_is_retracted_once() => Citing(Opened, Departed("2025-08-01")).When(Retract).ThenRecorded()
        .When(Retract).ThenRefused("already-retracted");

    [Fact]
    public void It_does_not_show_its_own_forgery() => Citing(Opened).When(Retract with { Citations = Cited }).ThenRefused("cites-itself", "/citations");

    [Fact]
    public void Of_two_that_told_a_fact_together_the_second_takes_it_with_it()
    {
        var both = Citing(Opened, Departed("2025-08-01") with { Citations = [.. Cited, .. ClaimExamples.InTheGazette] })
            .When(Retract with { Citations = [], Clerical = true }).ThenRecordedEverywhere();

        both.In(Train).ShouldStandAs(Id(1), Id(2));
        both.In(ClaimExamples.Gazette).When(new RetractSource("forged as well", Clerical: true)).ThenRecordedEverywhere()
            .In(Train).ShouldStandAs(Id(1));
    }

    [Fact]
    public void What_fell_is_recorded_anew_or_corrected_from_another_source()
    {
        var train = Citing(Opened, Departed("2025-08-01")).When(Retract).ThenRecordedEverywhere().In(Train);

        train.When(ClaimExamples.DepartSaysTheGazette("2025-08-01")).ThenRecorded();
        train.When(new CorrectEntry(Id(2), ClaimExamples.DepartSaysTheGazette("2025-08-01"), "better source", ClaimExamples.InTheGazette)).ThenRecorded()
            .ShouldStandAs(Id(1), Id(2));
    }

    [Fact]
    public void A_dossier_that_fell_whole_can_be_told_of_again()
    {
        var train = Citing(Scheduled("2025-06-01")).When(Retract).ThenRecordedEverywhere().In(Train);

        train.Chronicle.IsGone.ShouldBeTrue();
        train.Chronicle.Withdrawn.ShouldBeFalse();
        train.When(ClaimExamples.DepartSaysTheGazette("2025-08-01")).ThenRecorded().ShouldStandAs(Id(1), Id(2));
    }

    [Fact]
    public void Whatever_comes_to_say_it_again_does_not_count_either()
    {
        var disputed = Citing(Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), ClaimExamples.InDispute)
            .When(Retract).ThenRecordedEverywhere().In(Train);
        disputed.When(new RetractEntry(Id(2), "wrong", Clerical: true)).ThenRecorded()
            .When(new AdmitDisputed(Id(3), "there is room")).ThenRecorded().ShouldStandAs(Id(1));

        var claimed = Citing(Opened, Departed("2025-08-01"), ClaimExamples.Claimed("2025-08-03")).When(Retract).ThenRecordedEverywhere().In(Train);
        claimed.When(new RetractEntry(Id(3), "no claim", Clerical: true)).ThenRecorded().ShouldStandAs(Id(1));
    }

    /// <summary>What the gazette told, and the article alone shows to be wrong.</summary>
    [Fact]
    public void A_retraction_that_rests_on_it_alone_falls_and_what_it_took_out_counts_again()
    {
        var wrong = Citing(Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new EntryRetracted(Id(2), "the article denies it", Cited, Clerical: false));
        wrong.In(Train).ShouldStandAs(Id(1));

        var again = wrong.When(Retract).ThenRecordedEverywhere();
        again.In(Train).ShouldStandAs(Id(1), Id(2));
        again.When(new ReinstateSource("genuine", Clerical: true)).ThenRecordedEverywhere().In(Train).ShouldStandAs(Id(1));
    }

    [Fact]
    public void So_does_a_correction_and_the_entry_says_again_what_it_said() => Citing(
            Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new EntriesCorrected([new(Id(2), Departed("2025-08-02"))], "the article knows better", Cited, Clerical: false))
        .When(Retract).ThenRecordedEverywhere()
        .In(Train).Chronicle.Entries[1].Event.ShouldBe(ClaimExamples.DepartedSaysTheGazette("2025-08-01"));

    [Fact]
    public void So_do_a_doubt_and_a_settlement()
    {
        var doubted = Citing(Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new DoubtRaised(Id(2), "the article does not know it", Cited));
        Marks.Of(doubted.When(Retract).ThenRecordedEverywhere().In(Train).Merged).Doubts.ShouldBeEmpty();

        var settled = Citing(Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), ClaimExamples.Doubted, new DoubtSettled(Id(3), DoubtOutcome.Unfounded, "the article knows it", Cited, Clerical: false));
        Marks.Of(settled.When(Retract).ThenRecordedEverywhere().In(Train).Merged).IsDoubted(Id(2)).ShouldBeTrue();
    }

    [Fact]
    public void So_does_a_preference_recorded_with_its_claim_or_after_it()
    {
        LedgerEvent[] told = [Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01")];
        ClaimRecorded Claim(bool preferred) => new(Id(2), ClaimExamples.DepartedSaysTheGazette("2025-08-03"), preferred, "the article says so", preferred ? Cited : []);

        foreach (var dossier in new[] { Citing([.. told, Claim(true)]), Citing([.. told, Claim(false), new ClaimPreferred(Id(2), Id(3), "the article says so", Cited)]) })
        {
            dossier.In(Train).Chronicle.Entries[1].Event.ShouldBe(ClaimExamples.DepartedSaysTheGazette("2025-08-03"));
            dossier.When(Retract).ThenRecordedEverywhere().In(Train).Chronicle.Entries[1].Event.ShouldBe(ClaimExamples.DepartedSaysTheGazette("2025-08-01"));
        }
    }

    /// <summary>What opened the dossier cites no source itself, so that a claim about it rests on what the claim cites.</summary>
    [Fact]
    public void So_does_a_claim_that_cites_no_source_itself_whenever_it_was_preferred()
    {
        var renamed = new ClaimRecorded(Id(1), Opened with { Service = Service with { Title = "Another name" } }, Preferred: false, "so it says", Cited);
        var dossier = Citing(Opened, renamed, new ClaimPreferred(Id(1), Id(2), "it is the better name", []));

        dossier.In(Train).Chronicle.Entries[0].Event.ShouldBe(renamed.Says);
        var lost = dossier.When(Retract).ThenRecordedEverywhere().In(Train);
        lost.Chronicle.Entries[0].Event.ShouldBe(Opened);
        lost.When(new PreferClaim(Id(1), "all the same", Id(2))).ThenRefused("source-retracted", "/claim");
    }

    [Fact]
    public void So_does_an_admission()
    {
        var disputed = new EntryDisputed(ClaimExamples.DepartedSaysTheGazette("2025-08-04"), "two papers tell it", []);
        var admitted = Citing(Opened, disputed, new DisputeAdmitted(Id(2), "the article makes room", Cited));

        admitted.In(Train).ShouldStandAs(Id(1), Id(2));
        admitted.When(Retract).ThenRecordedEverywhere().In(Train).ShouldStandAs(Id(1));
    }

    [Fact]
    public void A_slip_of_the_clerk_stays_put_right_whatever_it_cites() => Citing(
            Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new EntryRetracted(Id(2), "recorded twice", Cited, Clerical: true))
        .When(Retract).ThenRecordedEverywhere()
        .In(Train).ShouldStandAs(Id(1));

    [Fact]
    public void What_was_moved_stays_where_it_is() => Citing(
            Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"), new EntryMoved(Id(2), "train-other", "the other train", Cited, Clerical: false))
        .When(Retract).ThenRecordedEverywhere()
        .In(Train).ShouldStandAs(Id(1));

    [Fact]
    public void What_two_sources_told_counts_again_with_either()
    {
        var train = Citing(Opened, Departed("2025-08-01") with { Citations = [.. Cited, .. ClaimExamples.InTheGazette] })
            .When(Retract with { Citations = [], Clerical = true }).ThenRecordedEverywhere().In(ClaimExamples.Gazette)
            .When(new RetractSource("forged as well", Clerical: true)).ThenRecordedEverywhere().In(Article)
            .When(new ReinstateSource("genuine", Clerical: true)).ThenRecordedEverywhere().In(Train);

        train.ShouldStandAs(Id(1), Id(2));
    }
}
