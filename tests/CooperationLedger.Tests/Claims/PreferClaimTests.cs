using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class PreferClaimTests
{
    [Fact]
    public void The_chronicle_goes_by_the_claim_that_is_preferred_last() => Departed(Claimed("2025-08-03"), Claimed("2025-08-05"))
        .When(new PreferClaim(Id(2), "it was there", Id(3))).ThenRecorded().ShouldSay(2, DepartedSaysTheGazette("2025-08-03"))
        .When(new PreferClaim(Id(2), "it counted days better", Id(4))).ThenRecorded().ShouldSay(2, DepartedSaysTheGazette("2025-08-05"))
        .When(new PreferClaim(Id(2), "it was there", Id(3))).ThenRecorded().ShouldSay(2, DepartedSaysTheGazette("2025-08-03"));

    [Fact]
    public void Or_again_by_what_the_entry_says_itself_as_it_was_corrected() => Departed(
            new EntriesCorrected([new(Id(2), Examples.Departed("2025-08-02"))], "misread", Cited, Clerical: false), Claimed("2025-08-03", preferred: true))
        .When(new PreferClaim(Id(2), "not official after all")).ThenRecorded()
        .ShouldSay(2, Examples.Departed("2025-08-02"));

    [Fact]
    public void What_is_preferred_already_is_not_preferred_again() => Departed(Claimed("2025-08-03"))
        .When(new PreferClaim(Id(2), "why not")).ThenRefused("already-preferred", "/claim");

    [Fact]
    public void A_claim_that_was_retracted_cannot_be_preferred() => Departed(Claimed("2025-08-03"), new EntryRetracted(Id(3), "wrong", [], Clerical: true))
        .When(new PreferClaim(Id(2), "why not", Id(3))).ThenRefused("unknown-claim", "/claim");

    [Fact]
    public void Nor_one_that_others_then_contradict() => Departed(Crossed("2025-08-02"), Claimed("2025-08-05"))
        .When(new PreferClaim(Id(2), "why not", Id(4))).ThenRefused("already-under-way");
}
