using CooperationLedger.Amounts;
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
        new(New, Trade("2025-06-03"),
            "Promised by Russia: Raise trade. Target: 10,000,000,000 USD, from 1,000,000,000 USD (2024)."),
        new(New, Meet("2025-06-03"),
            "Promised by Russia: Meet. Due in every year, from 2025 to 2027."),
        new(New, Build("2025-06-03"),
            "Promised by Russia: Build. Due within 3 years after this happened: The survey is finished."),
        new(Given(Promise, TradePromised("2025-06-03")), Measure("2025-12", "3200000000"),
            "Measured: 3,200,000,000."),
        new(Given(Promise, BuildPromised("2025-06-03")), Fulfil("2025-08-01"),
            "What the promise waits for happened."),
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

    public static readonly MeasuredTarget TenBillion = new(
        SignedNumber.Parse("10000000000"), Currency.Parse("USD"), Baseline: SignedNumber.Parse("1000000000"), BaselineOn: EdtfDate.Parse("2024"));

    public static readonly CommitmentTrigger Survey = new(CommitmentProof.EvidenceByHand, Words: "The survey is finished");

    public static RegisterCommitment Trade(string on, MeasuredTarget? target = null) =>
        new("Raise trade", [Russia], Testable: true, ShownBy: CommitmentProof.TargetMeasured, Window: EdtfDate.Parse("../2030"), Target: target ?? TenBillion)
        {
            Date = On(on),
            Citations = Cited,
        };

    public static RegisterCommitment Meet(string on, string from = "2025", string? until = "2027", RecurrenceUnit every = RecurrenceUnit.Year) =>
        new("Meet", [Russia], Testable: true, Every: new(every, EdtfDate.Parse(from), until is null ? null : EdtfDate.Parse(until)))
        {
            Date = On(on),
            Citations = Cited,
        };

    public static RegisterCommitment Build(string on) =>
        new("Build", [Russia], Testable: true, Condition: Survey, Within: new(3, TermUnit.Years)) { Date = On(on), Citations = Cited };

    public static CommitmentRegistered TradePromised(string on, MeasuredTarget? target = null, string window = "../2030") => Told(
        new CommitmentRegistered(
            "Raise trade", [Russia], [], Testable: true, CommitmentProof.TargetMeasured, Window: EdtfDate.Parse(window), Target: target ?? TenBillion),
        On(on));

    public static CommitmentRegistered MeetPromised(string on, Recurrence every, MeasuredTarget? target = null) => Told(
        new CommitmentRegistered(
            "Meet", [Russia], [], Testable: true, target is null ? CommitmentProof.EvidenceByHand : CommitmentProof.TargetMeasured, Target: target, Every: every),
        On(on));

    public static CommitmentRegistered BuildPromised(string on, CommitmentTrigger? condition = null, Term? within = null) => Told(
        new CommitmentRegistered("Build", [Russia], [], Testable: true, Condition: condition ?? Survey, Within: within), On(on));

    public static RecordMeasurement Measure(string on, string value) => new(SignedNumber.Parse(value)) { Date = On(on), Citations = Cited };

    public static CommitmentMeasured Measured(string on, string value) => Told(new CommitmentMeasured(SignedNumber.Parse(value), null), On(on));

    public static FulfilCommitmentCondition Fulfil(string on) => new() { Date = On(on), Citations = Cited };

    public static CommitmentConditionFulfilled Fulfilled(string on) => Told(new CommitmentConditionFulfilled(null), On(on));

    private static CheckCommitment Check(string on) => new("the railway's timetable") { Date = On(on), Citations = Cited };

    private static WithdrawCommitment Withdraw(string on) => new() { Date = On(on), Citations = Cited };
}
