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
    public void Nor_once_more_at_the_same_place_but_at_another_on_another_day()
    {
        var signed = Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03") with { Place = Moscow });

        signed.When(Sign(Russia, "2025-06-04") with { Place = Moscow }).ThenRefused("already-signed", "/party");
        signed.When(Sign(Russia, "2025-06-04") with { Place = Karachi }).Then(Signed(Russia, "2025-06-04") with { Place = Karachi });
    }

    [Fact]
    public void A_state_that_was_not_named_on_the_first_day_signs_later() =>
        Known.When(Sign(France, "2025-06-03")).Then(Signed(France, "2025-06-03"));

    [Fact]
    public void What_a_signature_does_is_told_where_a_source_says_so() => Known
        .When(Sign(Russia, "2025-06-03") with { Effect = SignatureEffect.AdReferendum })
        .Then(Signed(Russia, "2025-06-03", SignatureEffect.AdReferendum));

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
