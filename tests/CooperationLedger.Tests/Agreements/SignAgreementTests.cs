using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class SignAgreementTests
{
    private static readonly DossierSpec Known = Agreement(Reached("2025-06-01"));

    [Fact]
    public void A_party_signs() => Known
        .When(Sign(Russia, "2025-06-03") with { Signatories = [new(ActorExamples.Lavrov, "Foreign Minister")], Place = Moscow })
        .Then(Signed(Russia, "2025-06-03") with { Signatories = [new(ActorExamples.Lavrov, "Foreign Minister")], Place = Moscow });

    [Fact]
    public void The_second_signature_may_be_recorded_first() => Known
        .When(Sign(Pakistan, "2025-07-01")).Then(Signed(Pakistan, "2025-07-01"))
        .When(Sign(Russia, "2025-06-03")).Then(Signed(Russia, "2025-06-03"))
        .ShouldStand(1, 3, 2);

    [Fact]
    public void A_party_signs_once() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .When(Sign(Russia, "2025-06-04"))
        .ThenRefused("already-signed", "/party");

    [Fact]
    public void A_third_state_does_not_sign() => Known.When(Sign(France, "2025-06-03")).ThenRefused("not-a-party", "/party");

    [Fact]
    public void Nor_by_a_correction() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .When(new CorrectEntry(Id(2), Sign(France, "2025-06-03"), "misread", Cited))
        .ThenRefused("not-a-party");

    [Fact]
    public void Nor_by_a_correction_of_both_together() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-04"))
        .When(new CorrectEntry(Id(2), Sign(Pakistan, "2025-06-03"), "misread", Cited, Together: [new(Id(3), Sign(France, "2025-06-04"))]))
        .ThenRefused("not-a-party");

    [Fact]
    public void Nor_do_the_parties_change_under_a_signature_that_stands() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .When(new CorrectEntry(Id(1), Record("2025-06-01") with { Terms = Terms with { Parties = [Pakistan, France] } }, "misread", Cited))
        .ThenContradicts(Id(2));

    [Fact]
    public void What_a_signature_does_is_told_where_a_source_says_so() => Known
        .When(Sign(Russia, "2025-06-03") with { Effect = SignatureEffect.AdReferendum })
        .Then(Signed(Russia, "2025-06-03", SignatureEffect.AdReferendum));

    [Fact]
    public void A_state_that_joined_does_not_sign_either() => Agreement(Reached("2025-06-01"), Acceded(France, "2025-06-03"))
        .When(Sign(France, "2025-06-04"))
        .ThenRefused("not-a-party", "/party");

    [Fact]
    public void However_it_came_into_the_register_a_strangers_signature_does_not_stand()
    {
        var strange = Agreement(Reached("2025-06-01"), Signed(France, "2025-06-03"), Signed(Russia, "2025-06-04"));

        strange.Chronicle.Contradictions.ShouldHaveSingleItem().Why.Code.ShouldBe("not-a-party");
        AgreementView.Of(strange.Chronicle).Signatures.ShouldHaveSingleItem().Party.ShouldBe(Russia);
        strange.When(new CorrectEntry(Id(2), Sign(Pakistan, "2025-06-03"), "misread", Cited)).ThenRecorded().ShouldStand(1, 2, 3);
    }

    [Fact]
    public void Parties_corrected_away_under_a_signature_leave_it_without_ground() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .With(new EntriesCorrected(
            [new(Id(1), Reached("2025-06-01") with { Terms = Terms with { Parties = [Pakistan, France] } })], "misread", Cited, Clerical: false))
        .Chronicle.Contradictions.Select(contradiction => (contradiction.Id, contradiction.Why)).ShouldHaveSingleItem().ShouldBe((Id(2), new(
            "not-a-party", "Russia (RU) is not a party to this agreement: Pakistan and France are.", "/party")));

    [Fact]
    public void A_signature_corrected_to_the_other_party_that_has_not_signed_moves_to_it()
    {
        var corrected = Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
            .When(new CorrectEntry(Id(2), Sign(Pakistan, "2025-06-03"), "misread", Cited)).ThenRecorded();

        AgreementView.Of(corrected.Chronicle).NotSignedBy.ShouldBe([Russia]);
        corrected.When(Sign(Russia, "2025-06-03")).Then(Signed(Russia, "2025-06-03"));
        corrected.When(Sign(Pakistan, "2025-06-05")).ThenRefused("already-signed", "/party");
    }

    [Fact]
    public void A_signature_that_was_the_other_partys_cannot_be_corrected_alone_but_with_its_twin()
    {
        var both = Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-04"));

        both.When(new CorrectEntry(Id(2), Sign(Pakistan, "2025-06-03"), "misread", Cited)).ThenContradicts(Id(3));
        both.When(new CorrectEntry(Id(2), Sign(Pakistan, "2025-06-03"), "misread", Cited, Together: [new(Id(3), Sign(Russia, "2025-06-04"))]))
            .ThenRecorded()
            .ShouldStand(1, 2, 3)
            .ShouldSay(2, Signed(Pakistan, "2025-06-03"))
            .ShouldSay(3, Signed(Russia, "2025-06-04"));
    }

    [Fact]
    public void Before_it_was_reached_nothing_is_signed() => Known.When(Sign(Russia, "2025-05-01")).ThenRefused("not-reached");

    [Fact]
    public void Who_signs_is_a_person_of_the_ledger_and_signs_once()
    {
        Known.When(Sign(Russia, "2025-06-03") with { Signatories = [new("person-nobody")] }).ThenRefused("unknown-dossier", "/signatories/0/person");
        Known.When(Sign(Russia, "2025-06-03") with { Signatories = [new(ActorExamples.Lavrov), new(ActorExamples.Lavrov)] })
            .ThenRefused("named-twice", "/signatories/1/person");
    }
}
