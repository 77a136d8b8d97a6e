using CooperationLedger.Projects;
using CooperationLedger.Tests.Actors;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class NameFocalPersonTests
{
    [Fact]
    public void Somebody_is_responsible() => Project(Described)
        .When(Name("not stated"))
        .Then(Told(new FocalPersonNamed(new(ActorExamples.Fatemi)), NotStated));

    [Fact]
    public void A_person_of_the_ledger() => Project(Described)
        .When(Name("not stated") with { Official = new("person-nobody") })
        .ThenRefused("unknown-dossier", "/official/person");
}
