using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Claims;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Sources;

public sealed class ReinstateSourceTests
{
    private static DossierSpec Retracted => Given(Article, ArticleRegistered)
        .And(ClaimExamples.GazetteKnown).And(Given(Train, Opened, Departed("2025-08-01")))
        .When(new RetractSource("it was forged", ClaimExamples.InTheGazette)).ThenRecordedEverywhere();

    private static readonly ReinstateSource Reinstate = new("it is genuine after all", ClaimExamples.InTheGazette);

    [Fact]
    public void What_fell_counts_again_everywhere()
    {
        var again = Retracted.When(Reinstate).ThenRecordedEverywhere();

        again.Stream.Last<SourceRetracted>().ShouldBeNull();
        again.In(Train).ShouldStandAs(Id(1), Id(2));
    }

    [Fact]
    public void Even_a_dossier_of_which_nothing_was_left() => Given(Article, ArticleRegistered)
        .And(ClaimExamples.GazetteKnown).And(Given(Train, Scheduled("2025-06-01"), Departed("2025-08-01")))
        .When(new RetractSource("it was forged", ClaimExamples.InTheGazette)).ThenRecordedEverywhere()
        .When(Reinstate).ThenRecordedEverywhere()
        .In(Train).ShouldStandAs(Id(1), Id(2));

    [Fact]
    public void What_was_recorded_in_its_place_is_no_reason_to_keep_everything_else_out()
    {
        var train = Retracted.In(Train).When(ClaimExamples.DepartSaysTheGazette("2025-08-02")).ThenRecorded().In(Article)
            .When(Reinstate).ThenRecordedEverywhere().In(Train);

        train.Chronicle.Contradictions.ShouldHaveSingleItem().Why.Code.ShouldBe("already-departed");
        train.ShouldStandAs(Id(1), Id(2));
    }

    /// <summary>They recorded it in each dossier that cites the source, so that one can be read without the source's own dossier.</summary>
    [Fact]
    public void What_earlier_versions_recorded_in_a_dossier_takes_and_gives_back_without_the_dossier_of_the_source()
    {
        var lost = Given(Train, Opened, Departed("2025-08-01")).With(new SupportLost(Article, "it was forged", [], Clerical: true));
        var regained = lost.With(new SupportRegained(Article, lost.Stream.Entries[^1].Id, "it is genuine after all", [], Clerical: true));

        lost.ShouldStandAs(Id(1));
        regained.ShouldStandAs(Id(1), Id(2));
    }

    [Fact]
    public void Of_two_sources_lost_there_only_the_one_that_is_named_is_given_back()
    {
        var lost = Given(Train, Opened, Departed("2025-08-01"), ClaimExamples.DepartedSaysTheGazette("2025-08-02"))
            .With(new SupportLost(ClaimExamples.Gazette, "it was forged", [], Clerical: true)).With(new SupportLost(Article, "it was forged", [], Clerical: true));

        lost.ShouldStandAs(Id(1));
        lost.With(new SupportRegained(Article, Id(5), "it is genuine", [], Clerical: true)).ShouldStandAs(Id(1), Id(2));
    }

    [Fact]
    public void What_was_not_retracted_is_not_reinstated() => Given(Article, ArticleRegistered).And(ClaimExamples.GazetteKnown)
        .When(Reinstate).ThenRefused("not-retracted");

    [Fact]
    public void A_retracted_source_is_not_withdrawn_before_it_is_reinstated() => Retracted
        .When(new RetractEntry(Id(1), "wrong", Clerical: true, WithWholeDossier: true)).ThenRefused("source-retracted", "/withWholeDossier");

    [Fact]
    public void Its_retraction_is_not_taken_back_as_an_entry_is()
    {
        var source = Retracted;
        source.When(new RetractEntry(source.Stream.Entries[^1].Id, "wrong", Clerical: true)).ThenRefused("source-retracted", "/entry");

        var told = source.In(Train).With(new SupportLost(Article, "it was forged", [], Clerical: true));
        told.When(new RetractEntry(told.Stream.Entries[^1].Id, "wrong", Clerical: true)).ThenRefused("source-retracted", "/entry");
    }

    [Fact]
    public void What_says_something_else_of_a_source_does_not_keep_it_from_being_cited() => Given(Train, Opened)
        .And(Given(Article, ArticleRegistered, new CooperationLedger.Claims.DoubtRaised(Id(1), "who says so?", [])))
        .When(Depart("2025-07-20")).ThenRecorded();

    /// <summary>A clerk's own slip rests on no source.</summary>
    [Fact]
    public void A_clerical_correction_stays_whatever_it_cites()
    {
        LedgerEvent clerical = new EntriesCorrected([new(Id(2), ClaimExamples.DepartedSaysTheGazette("2025-08-02"))], "a slip", Cited, Clerical: true);
        LedgerEvent cited = new EntriesCorrected([new(Id(2), ClaimExamples.DepartedSaysTheGazette("2025-08-02"))], "misread", Cited, Clerical: false);
        var train = Given(Train, Opened, ClaimExamples.DepartedSaysTheGazette("2025-08-01"));
        var lost = Given(Article, ArticleRegistered, new SourceRetracted("it was forged", [], Clerical: true));

        DayOf(train.With(clerical).And(lost)).ShouldBe(On("2025-08-02"));
        DayOf(train.With(cited).And(lost)).ShouldBe(On("2025-08-01"));
    }

    private static CooperationLedger.Dates.When? DayOf(DossierSpec train) => train.Chronicle.Entries[^1].Date;
}
