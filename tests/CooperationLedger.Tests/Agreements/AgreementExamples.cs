using CooperationLedger.Agreements;
using CooperationLedger.Places;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

internal static class AgreementExamples
{
    public const string Memorandum = "agreement-mou-2024";

    public static readonly AgreementTerms Terms = new(
        "Memorandum on energy", [Pakistan, Russia], AgreementKind.MemorandumOfUnderstanding, Sectors: [CooperationLedger.Sectors.Sector.Parse("230")]);

    /// <summary>In a ledger that knows who signs.</summary>
    public static DossierSpec Agreement(params LedgerEvent[] events) => Given(Memorandum, events)
        .And(ActorExamples.LavrovKnown).And(ActorExamples.FatemiKnown);

    public static AgreementRecorded Reached(string on) => Told(new AgreementRecorded(Terms), On(on));

    public static AgreementSigned Signed(CountryCode party, string on) => Told(new AgreementSigned(party, [], null), On(on));

    public static AgreementEnteredIntoForce InForce(string on) => Told(new AgreementEnteredIntoForce(), On(on));

    public static RecordAgreement Record(string on) => new(Terms) { Date = On(on), Citations = Cited };

    public static SignAgreement Sign(CountryCode party, string on) => new(party) { Date = On(on), Citations = Cited };

    public static RecordEntryIntoForce EnterIntoForce(string on) => new() { Date = On(on), Citations = Cited };

    public static IReadOnlyList<(DossierSpec Given, Command Command)> Valid =>
    [
        (Agreement(), Record("2025-06-03")),
        (Agreement(), Record("not stated") with { Terms = Terms with { Kind = null, Binding = false } }),
        (Agreement(Reached("2025-06-03")), Sign(Russia, "2025-06-03") with { Signatories = [new(ActorExamples.Lavrov, "Foreign Minister")], Place = Moscow }),
        (Agreement(Reached("2025-06-03"), Signed(Russia, "2025-06-03")), EnterIntoForce("2025-07-01")),
    ];

    public static Story Story => new(
        Memorandum,
        Record("2025-02-03"),
        [Sign(Russia, "2025-04-03"), Sign(Pakistan, "2025-06-03"), EnterIntoForce("2025-08-01")],
        Strays: [Sign(Pakistan, "2025-05-01"), EnterIntoForce("2025-07-01")],
        Others: []);
}
