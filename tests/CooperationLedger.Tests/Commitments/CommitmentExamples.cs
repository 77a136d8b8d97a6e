using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

internal static class CommitmentExamples
{
    private static readonly DossierSpec New = Given(Promise, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec Open = Given(Promise, Promised("2025-06-03"));

    /// <summary>For every command, at least one dossier in which it is accepted.</summary>
    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(New, DossierStream("2025-06-03"),
            "Promised by Russia: Run the pilot train."),
        new(Open, Renew("2025-08-01", "2026-03"),
            "Promised again, in March 2026."),
        new(Open, PutOff("2025-08-01"),
            "The promise was put off, and no new time announced."),
        new(Open, Find(EvidenceExtent.PartiallyMet, "2025-08-01"),
            "A source shows that it was partly met."),
        new(Open, Check("2025-08-01"),
            "Looked for evidence and found none. Where: the railway's timetable."),
        new(Open, Withdraw("2025-08-01"),
            "The promise was taken back."),
    ];

    public static Story Story => new(
        Promise,
        DossierStream("2025-02-03"),
        [
            Check("2025-06-01"),
            Find(EvidenceExtent.PartiallyMet, "2025-07-01"),
            PutOff("2025-07-20"),
            Withdraw("2025-08-01"),
            Find(EvidenceExtent.Met, "2025-09-01"),
            Renew("2025-09-10", "2026-03"),
        ],
        Strays: [Check("2025-07-15"), Find(EvidenceExtent.NotMet, "2025-10-01"), Renew("2025-07-10"), PutOff("2025-10-11", "2026-05")],
        Others: []);

    private static RegisterCommitment DossierStream(string on) =>
        new("Run the pilot train", [Russia], Testable: true, Window: EdtfDate.Parse("2025-08")) { Date = On(on), Citations = Cited };

    public static RecordCommitmentEvidence Find(EvidenceExtent extent, string on) => new(extent) { Date = On(on), Citations = Cited };

    public static RenewCommitment Renew(string on, string? window = null) =>
        new(window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static PostponeCommitment PutOff(string on, string? window = null) =>
        new(window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    private static CheckCommitment Check(string on) => new("the railway's timetable") { Date = On(on), Citations = Cited };

    private static WithdrawCommitment Withdraw(string on) => new() { Date = On(on), Citations = Cited };
}
