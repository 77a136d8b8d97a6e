using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

internal static class CommitmentExamples
{
    private static readonly DossierSpec New = Given(Promise, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec Standing = Given(Promise, Promised("2025-06-03"));

    /// <summary>For every command, at least one dossier in which it is accepted.</summary>
    public static IReadOnlyList<(DossierSpec Given, Command Command)> Valid =>
    [
        (New, Register("2025-06-03")),
        (Standing, Find(EvidenceExtent.PartiallyMet, "2025-08-01")),
        (Standing, Check("2025-08-01")),
        (Standing, Withdraw("2025-08-01")),
    ];

    public static Story Story => new(
        Promise,
        Register("2025-02-03"),
        [Check("2025-06-01"), Find(EvidenceExtent.PartiallyMet, "2025-07-01"), Withdraw("2025-08-01"), Find(EvidenceExtent.Met, "2025-09-01")],
        Strays: [Check("2025-07-15"), Find(EvidenceExtent.NotMet, "2025-10-01")],
        Others: []);

    private static RegisterCommitment Register(string on) =>
        new("Run the pilot train", [Russia], Testable: true, Window: EdtfDate.Parse("2025-08")) { Date = On(on), Citations = Cited };

    public static RecordCommitmentEvidence Find(EvidenceExtent extent, string on) => new(extent) { Date = On(on), Citations = Cited };

    private static CheckCommitment Check(string on) => new("the railway's timetable") { Date = On(on), Citations = Cited };

    private static WithdrawCommitment Withdraw(string on) => new() { Date = On(on), Citations = Cited };
}
