using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

internal static class AgreementExamples
{
    public const string Memorandum = "agreement-mou-2024";
    public const string Protocol = "agreement-protocol";
    public const string Article9 = "ru-article-9";

    public static readonly AgreementTerms Terms = new(
        "Memorandum on energy", [Pakistan, Russia], AgreementKind.MemorandumOfUnderstanding, Sectors: [CooperationLedger.Sectors.Sector.Parse("230")]);

    /// <summary>In a ledger that knows who signs, and another agreement.</summary>
    public static DossierSpec Agreement(params LedgerEvent[] events) => Given(Memorandum, events)
        .And(ActorExamples.LavrovKnown).And(ActorExamples.FatemiKnown).And(ActorExamples.ScoKnown)
        .And(Given(Protocol, Told(new AgreementRecorded(Terms with { Title = "Protocol on energy" }), On("2024-06-01"))));

    public static AgreementRecorded Reached(string on, params CountryCode[] parties) =>
        Told(new AgreementRecorded(parties.Length == 0 ? Terms : Terms with { Parties = [.. parties] }), On(on));

    public static AgreementAdopted Adopted(string on) => Told(new AgreementAdopted(Moscow, null), On(on));

    public static AgreementSigned Signed(CountryCode party, string on, SignatureEffect? effect = null) => Told(new AgreementSigned(party, [], null, effect), On(on));

    public static AgreementConsentExpressed Consented(CountryCode party, string on, ConsentMeans? means = ConsentMeans.Ratification) =>
        Told(new AgreementConsentExpressed(party, means), On(on));

    public static AgreementConsentExpressed Acceded(CountryCode party, string on) => Consented(party, on, ConsentMeans.Accession);

    public static ProvisionalApplicationBegun Applied(string on, CountryCode? party = null) => Told(new ProvisionalApplicationBegun(party), On(on));

    public static ProvisionalApplicationEnded NoLongerApplied(string on, CountryCode? party = null) => Told(new ProvisionalApplicationEnded(party), On(on));

    public static NoConsentShown NoConsent(CountryCode party, string on) => Told(new NoConsentShown(party), On(on));

    public static ConsentWithdrawn NoLongerConsented(CountryCode party, string on) => Told(new ConsentWithdrawn(party, null), On(on));

    public static DomesticApprovalGiven ApprovedAtHome(CountryCode party, string on) => Told(new DomesticApprovalGiven(party, "Parliament"), On(on));

    public static TerritoryDeclared Territory(CountryCode party, string on, bool applies = true) =>
        Told(new TerritoryDeclared(party, "New Caledonia", applies, null), On(on));

    public static AgreementTextCorrected TextCorrected(string on) => Told(new AgreementTextCorrected("Article 9 says gas."), On(on));

    public static LeavingWithdrawn Stays(CountryCode party, string on) => Told(new LeavingWithdrawn(party, null), On(on));

    public static AgreementEnteredIntoForce InForce(string on, CountryCode? party = null, string? from = null) =>
        Told(new AgreementEnteredIntoForce(party, Date(from)), On(on));

    public static ReservationMade Reserved(CountryCode party, string on, string key = Article9) => Told(new ReservationMade(party, key, "It is not bound by article 9."), On(on));

    public static ReservationWithdrawn Unreserved(string on, string key = Article9) => Told(new ReservationWithdrawn(key), On(on));

    public static ReservationObjectedTo Objected(CountryCode party, string on, bool? opposesForce = true, string key = Article9) =>
        Told(new ReservationObjectedTo(party, key, opposesForce, null), On(on));

    public static ObjectionWithdrawn NoLongerObjected(CountryCode party, string on, string key = Article9) => Told(new ObjectionWithdrawn(party, key), On(on));

    public static InterpretationDeclared Declared(CountryCode party, string on) => Told(new InterpretationDeclared(party, "Energy means gas."), On(on));

    public static AgreementAmended Amended(string on, string? by = null) => Told(new AgreementAmended(by, "Another price."), On(on));

    public static AgreementSuspended Suspended(string on, CountryCode? party = null, string? from = null) => Told(new AgreementSuspended(party, Date(from), null), On(on));

    public static AgreementResumed Resumed(string on, CountryCode? party = null) => Told(new AgreementResumed(party), On(on));

    public static AgreementLeft Left(CountryCode party, string on, string? from = null) => Told(new AgreementLeft(party, LeavingAct.Withdrawal, Date(from), null), On(on));

    public static AgreementTerminated Terminated(string on, string? from = null) => Told(new AgreementTerminated(Date(from), null), On(on));

    public static AgreementRegistered Registered(string on) => Told(new AgreementRegistered("United Nations", "I-18232"), On(on));

    public static RecordAgreement Record(string on) => new(Terms) { Date = On(on), Citations = Cited };

    public static AdoptAgreement Adopt(string on) => new(Moscow) { Date = On(on), Citations = Cited };

    public static SignAgreement Sign(CountryCode party, string on) => new(party) { Date = On(on), Citations = Cited };

    public static ConsentToAgreement Consent(CountryCode party, string on, ConsentMeans? means = ConsentMeans.Ratification) => new(party, means) { Date = On(on), Citations = Cited };

    public static BeginProvisionalApplication Apply(string on, CountryCode? party = null) => new(party) { Date = On(on), Citations = Cited };

    public static EndProvisionalApplication StopApplying(string on, CountryCode? party = null) => new(party) { Date = On(on), Citations = Cited };

    public static RecordNoConsent ShowNoConsent(CountryCode party, string on) => new(party) { Date = On(on), Citations = Cited };

    public static WithdrawConsent TakeBackConsent(CountryCode party, string on) => new(party) { Date = On(on), Citations = Cited };

    public static RecordDomesticApproval ApproveAtHome(CountryCode party, string on) => new(party, "Parliament") { Date = On(on), Citations = Cited };

    public static DeclareTerritory DeclareOf(CountryCode party, string on, bool applies = true) =>
        new(party, "New Caledonia", applies) { Date = On(on), Citations = Cited };

    public static CorrectAgreementText CorrectText(string on) => new("Article 9 says gas.") { Date = On(on), Citations = Cited };

    public static WithdrawLeaving Stay(CountryCode party, string on) => new(party) { Date = On(on), Citations = Cited };

    public static RecordEntryIntoForce EnterIntoForce(string on, CountryCode? party = null, string? from = null) =>
        new(party, Date(from)) { Date = On(on), Citations = Cited };

    public static MakeReservation Reserve(CountryCode party, string on, string key = Article9) => new(party, key, "It is not bound by article 9.") { Date = On(on), Citations = Cited };

    public static WithdrawReservation Unreserve(string on, string key = Article9) => new(key) { Date = On(on), Citations = Cited };

    public static ObjectToReservation ObjectTo(CountryCode party, string on, bool? opposesForce = true) => new(party, Article9, opposesForce) { Date = On(on), Citations = Cited };

    public static WithdrawObjection StopObjecting(CountryCode party, string on) => new(party, Article9) { Date = On(on), Citations = Cited };

    public static DeclareInterpretation Declare(CountryCode party, string on) => new(party, "Energy means gas.") { Date = On(on), Citations = Cited };

    public static AmendAgreement Amend(string on, string? by = null, string? text = "Another price.") => new(by, text) { Date = On(on), Citations = Cited };

    public static SuspendAgreement Suspend(string on, CountryCode? party = null, string? from = null) => new(party, Date(from)) { Date = On(on), Citations = Cited };

    public static ResumeAgreement Resume(string on, CountryCode? party = null) => new(party) { Date = On(on), Citations = Cited };

    public static LeaveAgreement Leave(CountryCode party, string on, string? from = null) => new(party, LeavingAct.Withdrawal, Date(from)) { Date = On(on), Citations = Cited };

    public static TerminateAgreement Terminate(string on, string? from = null) => new(Date(from)) { Date = On(on), Citations = Cited };

    public static RegisterAgreement Register(string on, string? number = "I-18232") => new("United Nations", number) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(
            Agreement(),
            Record("2025-06-03") with
            {
                Terms = Terms with
                {
                    SubjectToRatification = true,
                    Depositaries = [new(State: France), new(Organisation: ActorExamples.Sco)],
                    Lineage = [new(LineageRelation.ProtocolTo, Protocol)],
                    Titles = [new("Меморандум об энергетике", "ru")],
                    AuthenticLanguages = ["en", "ru"],
                    Term = new(ExactNumber.Parse("60"), ExactNumber.Parse("12"), ExactNumber.Parse("6")),
                },
            },
            "Pakistan and Russia reached an agreement: Memorandum on energy."),
        new(Agreement(), Record("not stated") with { Terms = Terms with { Kind = null, Binding = false } },
            "Pakistan and Russia reached an agreement: Memorandum on energy."),
        new(Agreement(Reached("2025-06-01")), Adopt("2025-06-02") with { Organisation = ActorExamples.Sco },
            "Its text was adopted in the forum of Shanghai Cooperation Organisation at Moscow, Russia."),
        new(Agreement(Reached("2025-06-01")), Adopt("2025-06-02") with { Place = null, Organisation = ActorExamples.Sco },
            "Its text was adopted in the forum of Shanghai Cooperation Organisation."),
        new(
            Agreement(Reached("2025-06-03")),
            Sign(Russia, "2025-06-03") with
            {
                Signatories = [new(ActorExamples.Lavrov, "Foreign Minister")], Place = Moscow, Effect = SignatureEffect.SubjectToRatification,
            },
            "Russia signed at Moscow, Russia, subject to ratification."),
        new(Agreement(Reached("2025-06-03")), Sign(Russia, "2025-06-03") with { Place = Karachi, Effect = SignatureEffect.AdReferendum },
            "Russia signed at Karachi, Pakistan, ad referendum."),
        new(Agreement(Reached("2025-06-03")), Consent(Russia, "2025-06-10"),
            "Russia ratified."),
        new(Agreement(Reached("2025-06-03")), Consent(Russia, "2025-06-10", ConsentMeans.NotificationOfCompletion),
            "Russia notified that its internal procedures are complete."),
        new(Agreement(Reached("2025-06-03")), Consent(Russia, "2025-06-10", means: null),
            "Russia consented to be bound."),
        new(Agreement(Reached("2025-06-03")), Consent(Russia, "2025-06-10") with { Place = Moscow },
            "Russia ratified, deposited at Moscow, Russia."),
        new(Agreement(Reached("2025-06-03")), ApproveAtHome(Russia, "2025-06-10"),
            "Russia approved the agreement at home, by Parliament."),
        new(Agreement(Reached("2025-06-03")), ApproveAtHome(Russia, "2025-06-10") with { By = null },
            "Russia approved the agreement at home."),
        new(Agreement(Reached("2025-06-03")), DeclareOf(France, "2025-06-10") with { Effect = Date("2025-10") },
            "France declared that the agreement applies to New Caledonia, with effect from October 2025."),
        new(Agreement(Reached("2025-06-03")), DeclareOf(France, "2025-06-10", applies: false),
            "France declared that the agreement does not apply to New Caledonia."),
        new(Agreement(Reached("2025-06-03")), CorrectText("2025-06-10"),
            "An error in the text was put right: Article 9 says gas."),
        new(Agreement(Reached("2025-06-03"), Reserved(Russia, "2025-06-10")), Unreserve("2025-07-01") with { Part = "Gas pipelines" },
            "The reservation ru-article-9 was withdrawn in part: Gas pipelines."),
        new(Agreement(Reached("2025-06-03")), Apply("2025-06-10"),
            "Provisional application began."),
        new(Agreement(Reached("2025-06-03")), Apply("2025-06-10", Russia),
            "Provisional application began by Russia."),
        new(Agreement(Reached("2025-06-03"), Applied("2025-06-10")), StopApplying("2025-06-20"),
            "Provisional application ended."),
        new(Agreement(Reached("2025-06-03"), Applied("2025-06-10", Russia)), StopApplying("2025-06-20", Russia),
            "Provisional application ended by Russia."),
        new(Agreement(Reached("2025-06-03"), Signed(Russia, "2025-06-03")), EnterIntoForce("2025-07-01"),
            "The agreement entered into force."),
        new(Agreement(Reached("2025-06-03"), Acceded(France, "2025-06-03")), EnterIntoForce("2025-07-01", France),
            "The agreement entered into force for France."),
        new(Agreement(Reached("2025-06-03")), EnterIntoForce("2025-07-01", from: "2025-10-01"),
            "The agreement entered into force, with effect from 1 October 2025."),
        new(Agreement(Reached("2025-06-03")), ShowNoConsent(France, "2025-06-10"),
            "A list of those that consented does not show France."),
        new(Agreement(Reached("2025-06-03"), Consented(Russia, "2025-06-10")), TakeBackConsent(Russia, "2025-07-01") with { Reason = "Another agreement" },
            "Russia took its consent back. Reason: Another agreement."),
        new(
            Agreement(Reached("2025-06-03"), Left(Russia, "2025-06-10", from: "2025-12-01")),
            Stay(Russia, "2025-07-01") with { Reason = "Another government" },
            "Russia took back the notice of its leaving. Reason: Another government."),
        new(Agreement(Reached("2025-06-03")), Reserve(Russia, "2025-06-10") with { Text = "Not bound by article 9" },
            "Russia made the reservation ru-article-9: Not bound by article 9."),
        new(Agreement(Reached("2025-06-03"), Reserved(Russia, "2025-06-10")), Unreserve("2025-07-01"),
            "The reservation ru-article-9 was withdrawn."),
        new(
            Agreement(Reached("2025-06-03"), Reserved(Russia, "2025-06-10")),
            ObjectTo(Pakistan, "2025-07-01") with { Reason = "It is the object" },
            "Pakistan objected to the reservation ru-article-9 and opposes entry into force between the two. Reason: It is the object."),
        new(Agreement(Reached("2025-06-03"), Reserved(Russia, "2025-06-10")), ObjectTo(Pakistan, "2025-07-01", opposesForce: null),
            "Pakistan objected to the reservation ru-article-9."),
        new(
            Agreement(Reached("2025-06-03"), Reserved(Russia, "2025-06-10"), Objected(Pakistan, "2025-07-01")),
            StopObjecting(Pakistan, "2025-08-01"),
            "Pakistan withdrew its objection to the reservation ru-article-9."),
        new(Agreement(Reached("2025-06-03")), Declare(Pakistan, "2025-06-10"),
            "Pakistan declared how it understands the agreement: Energy means gas."),
        new(Agreement(Reached("2025-06-03")), Amend("2025-08-01", by: Protocol),
            "The agreement was amended by Protocol on energy. Another price."),
        new(Agreement(Reached("2025-06-03")), Amend("2025-08-01", by: Protocol, text: null),
            "The agreement was amended by Protocol on energy."),
        new(Agreement(Reached("2025-06-03"), InForce("2025-07-01")), Suspend("2025-08-01", from: "2025-09-01") with { Reason = "War" },
            "The agreement was suspended, with effect from 1 September 2025. Reason: War."),
        new(Agreement(Reached("2025-06-03"), InForce("2025-07-01")), Suspend("2025-08-01", Russia, from: "2025-10") with { Reason = "War" },
            "The agreement was suspended for Russia, with effect from October 2025. Reason: War."),
        new(Agreement(Reached("2025-06-03"), Suspended("2025-08-01")), Resume("2025-09-01"),
            "The agreement operates again."),
        new(Agreement(Reached("2025-06-03"), Suspended("2025-08-01", Russia)), Resume("2025-09-01", Russia),
            "The agreement operates again for Russia."),
        new(
            Agreement(Reached("2025-06-03"), InForce("2025-07-01")),
            Leave(Pakistan, "2025-08-01", from: "2026-08-01") with { Reason = "Another agreement" },
            "Pakistan withdrew from it, with effect from 1 August 2026. Reason: Another agreement."),
        new(
            Agreement(Reached("2025-06-03"), InForce("2025-07-01")),
            Leave(Pakistan, "2025-08-01", from: "2026-01-31") with { How = LeavingAct.Denunciation },
            "Pakistan denounced it, with effect from 31 January 2026."),
        new(Agreement(Reached("2025-06-03"), InForce("2025-07-01")), Terminate("2025-08-01", from: "2026") with { Reason = "Fulfilled" },
            "The agreement was terminated for all, with effect from 2026. Reason: Fulfilled."),
        new(Agreement(Reached("2025-06-03"), InForce("2025-07-01")), Terminate("2025-08-01"),
            "The agreement was terminated for all."),
        new(Agreement(Reached("2025-06-03")), Register("2025-08-01"),
            "The agreement was registered with United Nations under I-18232."),
    ];

    public static Story Story => new(
        Memorandum,
        Record("2025-02-03"),
        [
            Sign(Russia, "2025-03-03"), Consent(Pakistan, "2025-04-01"), EnterIntoForce("2025-05-01"), Suspend("2025-06-01", Russia), Resume("2025-06-20", Russia),
            Leave(Pakistan, "2025-07-01", from: "2025-08-01"), Consent(Pakistan, "2025-09-01", ConsentMeans.Accession), EnterIntoForce("2025-10-01", Pakistan),
            Terminate("2025-12-01"),
        ],
        Strays: [EnterIntoForce("2025-07-10"), Terminate("2025-11-01"), Consent(France, "2025-06-15", ConsentMeans.Accession)],
        Others: []);

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
