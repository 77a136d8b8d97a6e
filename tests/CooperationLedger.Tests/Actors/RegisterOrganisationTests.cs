using CooperationLedger.Actors;
using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;

namespace CooperationLedger.Tests.Actors;

public sealed class RegisterOrganisationTests
{
    [Fact]
    public void An_organisation_is_registered_with_its_abbreviation() => Given(Sco, Array.Empty<LedgerEvent>())
        .When(new RegisterOrganisation("Shanghai Cooperation Organisation", AlsoCalled: ["SCO"]))
        .Then(new OrganisationRegistered("Shanghai Cooperation Organisation", null, ["SCO"], null));

    [Fact]
    public void An_organisation_is_registered_once() => ScoKnown
        .When(new RegisterOrganisation("Another"))
        .ThenRefused("already-registered");

    [Fact]
    public void The_language_of_its_name_at_home_is_a_tag() => Given(Sco, Array.Empty<LedgerEvent>())
        .When(new RegisterOrganisation("Shanghai Cooperation Organisation", InScript: new("ШОС", "in Russian")))
        .ThenRefused("not-a-language", "/inScript/language");
}
