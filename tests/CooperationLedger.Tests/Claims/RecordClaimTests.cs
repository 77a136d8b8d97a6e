using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class RecordClaimTests
{
    [Fact]
    public void Another_source_may_tell_it_otherwise_and_the_chronicle_goes_on_by_the_first()
    {
        var spec = Departed().When(Claim("2025-08-03")).Then(Claimed("2025-08-03"));

        spec.ShouldSay(2, Examples.Departed("2025-08-01"));
        Marks.Of(spec.Merged).Claims.ShouldHaveSingleItem().Says.ShouldBe(DepartedSaysTheGazette("2025-08-03"));
    }

    [Fact]
    public void A_preferred_claim_is_what_the_chronicle_says_and_the_entry_stays() => Departed()
        .When(Claim("2025-08-03", preferred: true)).Then(Claimed("2025-08-03", preferred: true))
        .ShouldSay(2, DepartedSaysTheGazette("2025-08-03"));

    [Fact]
    public void It_takes_the_place_that_its_own_day_gives_it() => Departed(Crossed("2025-08-02"))
        .When(Claim("2025-08-05", preferred: true)).ThenRefused("already-under-way");

    [Fact]
    public void Unpreferred_it_may_contradict_whatever_it_likes() => Departed(Crossed("2025-08-02"))
        .When(Claim("2025-08-05")).ThenRecorded().ShouldStand(1, 2, 3);

    [Fact]
    public void A_correction_after_it_is_the_last_word() => Departed(Claimed("2025-08-03", preferred: true))
        .When(new CorrectEntry(Id(2), Depart("2025-08-02"), "misread", Cited)).ThenRecorded()
        .ShouldSay(2, Examples.Departed("2025-08-02"));

    [Fact]
    public void Retracted_it_leaves_what_was_said_before() => Departed(Claimed("2025-08-03", preferred: true))
        .When(new RetractEntry(Id(3), "wrong", Cited)).ThenRecorded()
        .ShouldSay(2, Examples.Departed("2025-08-01"));

    [Fact]
    public void A_source_that_tells_the_same_is_kept_as_another_witness() => Departed()
        .When(Claim("2025-08-01")).ThenRecorded();

    [Fact]
    public void The_very_same_is_no_claim() => Departed()
        .When(new RecordClaim(Id(2), Depart("2025-08-01"), "again")).ThenRefused("says-the-same", "/says");

    [Fact]
    public void What_the_same_source_tells_is_a_correction_and_no_claim() => Departed()
        .When(new RecordClaim(Id(2), Depart("2025-08-03"), "read again")).ThenRefused("same-source", "/says/data/citations");

    [Fact]
    public void It_tells_the_same_kind_of_fact() => Departed()
        .When(new RecordClaim(Id(2), Cancel("2025-08-03") with { Citations = InTheGazette }, "it was called off")).ThenRefused("another-fact", "/says/type");

    [Fact]
    public void It_cites_a_source() => Departed()
        .When(new RecordClaim(Id(2), Depart("2025-08-03") with { Citations = [] }, "hearsay")).ThenRefused("no-citation", "/says/data/citations");

    [Fact]
    public void Said_twice_it_is_one_claim() => Departed(Claimed("2025-08-03")).When(Claim("2025-08-03")).ThenExisting(Id(3));

    [Fact]
    public void An_entry_that_is_not_there_has_no_claims() => Departed()
        .When(Claim("2025-08-03") with { Entry = Id(9) }).ThenRefused("unknown-entry", "/entry");

    [Fact]
    public void Of_what_cites_no_source_itself_the_claim_names_the_source_that_tells_it()
    {
        var claim = new RecordClaim(Id(1), RegisterArticle with { Title = "Another title" }, "the cover says so");

        DossierSpec.Given(Article, ArticleRegistered).When(claim).ThenRefused("no-citation", "/citations");
        DossierSpec.Given(Article, ArticleRegistered).And(GazetteKnown).When(claim with { Citations = InTheGazette }).ThenRecorded();
    }
}
