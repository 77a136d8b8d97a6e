using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;

namespace CooperationLedger.Tests.Actors;

public sealed class RecordOfficeTests
{
    [Fact]
    public void A_source_calls_a_person_by_an_office_on_a_day() => LavrovKnown.When(RecordHeld("2025-06-03")).Then(Held("2025-06-03"));

    [Fact]
    public void A_person_who_is_not_registered_holds_none() => Given(Lavrov, Array.Empty<LedgerEvent>())
        .When(RecordHeld("2025-06-03"))
        .ThenRefused("not-registered");

    [Fact]
    public void An_office_that_was_left_may_be_seen_again_without_an_appointment() => Given(Lavrov, Registered(), Left("2025-06-03"))
        .When(RecordHeld("2025-07-01"))
        .Then(Held("2025-07-01"));

    [Fact]
    public void The_organisation_whose_office_it_is_is_in_the_ledger() => LavrovKnown
        .When(RecordHeld("2025-06-03") with { Office = new("Chair", Organisation: Sco) })
        .ThenRefused("unknown-dossier", "/office/organisation");

    [Fact]
    public void An_office_of_an_organisation_names_an_organisation() => LavrovKnown.And(FatemiKnown)
        .When(RecordHeld("2025-06-03") with { Office = new("Chair", Organisation: Fatemi) })
        .ThenRefused("not-a-organisation", "/office/organisation");
}
