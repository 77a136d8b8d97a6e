using System.Text.Json;
using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Tests.Actors;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RecordAgreementTests
{
    [Fact]
    public void An_agreement_that_was_reached_opens_its_dossier() => Agreement().When(Record("2025-06-03")).Then(Reached("2025-06-03"));

    [Fact]
    public void It_is_recorded_once() => Agreement(Reached("2025-06-03")).When(Record("2025-06-04")).ThenRefused("already-recorded");

    [Fact]
    public void Third_states_may_be_parties_to_it() => Agreement()
        .When(Record("2025-06-03") with { Terms = Terms with { Parties = [Pakistan, France] } })
        .Then(Reached("2025-06-03", Pakistan, France));

    [Fact]
    public void But_not_third_states_alone() => Agreement()
        .When(Record("2025-06-03") with { Terms = Terms with { Parties = [CountryCode.Parse("UZ"), France] } })
        .ThenRefused("no-party-of-the-ledger", "/terms/parties");

    [Fact]
    public void It_is_between_two_at_least() => Agreement()
        .When(Record("2025-06-03") with { Terms = Terms with { Parties = [Pakistan, Pakistan] } })
        .ThenRefused("not-two-parties", "/terms/parties");

    [Fact]
    public void Neither_kind_nor_binding_force_nor_day_need_be_stated() => Agreement()
        .When(Record("not stated") with { Terms = Terms with { Kind = null, Binding = null } })
        .ThenRecorded();

    [Fact]
    public void A_depositary_is_a_state_or_an_organisation()
    {
        With(new Depositary(State: France)).ThenRecorded();
        With(new Depositary(Organisation: ActorExamples.Sco)).ThenRecorded();
        With(new Depositary()).ThenRefused("not-one-depositary", "/terms/depositaries/0");
        With(new Depositary(France, ActorExamples.Sco)).ThenRefused("not-one-depositary", "/terms/depositaries/0");
        With(new Depositary(Organisation: ActorExamples.Lavrov)).ThenRefused("not-a-organisation", "/terms/depositaries/0/organisation");
    }

    [Fact]
    public void It_comes_from_agreements_that_are_in_the_ledger_and_not_from_itself()
    {
        From(Protocol).ThenRecorded();
        From("agreement-nowhere").ThenRefused("unknown-dossier", "/terms/lineage/0/agreement");
        Agreement(Reached("2025-06-03")).When(Record("2025-06-03") with { Terms = Terms with { Lineage = [new(LineageRelation.Renews, Memorandum)] } })
            .ThenRefused("its-own-ancestor", "/terms/lineage/0/agreement");
    }

    /// <summary>What was stored before there were depositaries and lineage is written as it was.</summary>
    [Fact]
    public void An_agreement_without_depositary_and_lineage_says_nothing_of_them() =>
        JsonSerializer.Serialize(Terms, LedgerJson.Options).ShouldNotContain("depositaries");

    private static DossierOutcome With(Depositary depositary) =>
        Agreement().When(Record("2025-06-03") with { Terms = Terms with { Depositaries = [depositary] } });

    private static DossierOutcome From(string agreement) =>
        Agreement().When(Record("2025-06-03") with { Terms = Terms with { Lineage = [new(LineageRelation.Amends, agreement)] } });

    [Fact]
    public void A_language_and_a_number_of_months_are_such()
    {
        var terms = Terms with { Titles = [new("Меморандум", "Russian language")], AuthenticLanguages = ["en", "?"], Term = new(ExactNumber.Zero, ExactNumber.Parse("1201"), ExactNumber.Parse("1.5")) };

        var refused = (DecisionOutcome.Refused)Agreement().When(Record("2025-06-03") with { Terms = terms }).Outcome;
        refused.Reasons.Select(why => (why.Code, why.Field)).ShouldBe(
        [
            ("not-a-language", "/terms/titles/0/language"), ("not-a-language", "/terms/authenticLanguages/1"),
            ("not-a-number-of-months", "/terms/term/months"), ("not-a-number-of-months", "/terms/term/renewedForMonths"), ("not-a-number-of-months", "/terms/term/noticeMonths"),
        ]);
    }
}
