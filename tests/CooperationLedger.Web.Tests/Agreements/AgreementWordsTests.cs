using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Agreements;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

public sealed class AgreementWordsTests
{
    private static readonly CountryCode Pakistan = CountryCode.Parse("PK");
    private static readonly CountryCode Russia = CountryCode.Parse("RU");

    public static TheoryData<int> Events => [.. Enumerable.Range(0, Said.Length)];

    private static readonly (LedgerEvent Event, string Words)[] Said =
    [
        (new AgreementAdopted(null, "organisation-sco"), "Its text was adopted in the forum of Another."),
        (new AgreementSigned(Russia, [], Place.Parse("PKISB"), SignatureEffect.AdReferendum), $"Russia signed at {Place.Parse("PKISB").ToWords()}, ad referendum."),
        (new AgreementConsentExpressed(Russia, ConsentMeans.NotificationOfCompletion), "Russia notified that its internal procedures are complete."),
        (new AgreementConsentExpressed(Russia, null), "Russia consented to be bound."),
        (new ProvisionalApplicationBegun(null), "Provisional application began."),
        (new ProvisionalApplicationEnded(Russia), "Provisional application ended by Russia."),
        (new AgreementEnteredIntoForce(Russia), "The agreement entered into force for Russia."),
        (new ReservationMade(Russia, "ru-9", "Not bound by article 9"), "Russia made the reservation ru-9: Not bound by article 9."),
        (new ReservationWithdrawn("ru-9"), "The reservation ru-9 was withdrawn."),
        (new ReservationObjectedTo(Pakistan, "ru-9", true, "It is the object"), "Pakistan objected to the reservation ru-9 and opposes entry into force between the two. Reason: It is the object."),
        (new ReservationObjectedTo(Pakistan, "ru-9", null, null), "Pakistan objected to the reservation ru-9."),
        (new ObjectionWithdrawn(Pakistan, "ru-9"), "Pakistan withdrew its objection to the reservation ru-9."),
        (new InterpretationDeclared(Pakistan, "Energy means gas."), "Pakistan declared how it understands the agreement: Energy means gas."),
        (new AgreementAmended("agreement-protocol", null), "The agreement was amended by Another."),
        (new AgreementSuspended(Russia, EdtfDate.Parse("2025-10"), "War"), "The agreement was suspended for Russia, with effect from October 2025. Reason: War."),
        (new AgreementResumed(null), "The agreement operates again."),
        (new AgreementLeft(Pakistan, LeavingAct.Denunciation, EdtfDate.Parse("2026-01-31"), null), "Pakistan denounced it, with effect from 31 January 2026."),
        (new AgreementTerminated(null, null), "The agreement was terminated for all."),
        (new AgreementRegistered("United Nations", "I-18232"), "The agreement was registered with United Nations under I-18232."),
    ];

    [Theory, MemberData(nameof(Events))]
    public void An_entry_says_what_happened(int index) => AgreementWords.Entry(Said[index].Event, _ => "Another").ShouldBe(Said[index].Words);

    [Fact]
    public void There_are_words_for_every_event_of_an_agreement() =>
        Agreement.Kind.Events.Select(name => name.Type).Except(Said.Select(said => said.Event.GetType()).Append(typeof(AgreementRecorded))).ShouldBeEmpty();

    [Fact]
    public void Of_many_parties_is_told_how_many_signed()
    {
        var signed = new Evidence(Guid.Empty, new When.NotStated(), false, []);
        CountryCode[] five = [Pakistan, Russia, .. new[] { "FR", "DE", "IT" }.Select(code => CountryCode.Parse(code))];
        var view = new AgreementView("agreement-wide", new("Wide", [.. five]), null, null, [.. five.Take(4).Select(party => new Signature(party, [], null, signed))], null, [], [], [], []);

        AgreementWords.Signatures(view).ShouldBe("Signed by 4 of 5 parties, as far as is recorded");
        AgreementWords.Signatures(view with { Signatures = [.. five.Select(party => new Signature(party, [], null, signed))] }).ShouldBe("Signed by all 5 parties");
    }
}
