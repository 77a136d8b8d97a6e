using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Commitments;

/// <summary>A clerk registers what one party, or both, promised.</summary>
/// <param name="Train">The train it is about; its windows are then the commitment's.</param>
/// <param name="Window">By when, for a commitment that is about no train.</param>
public sealed record RegisterCommitment(
    string Title,
    ValueList<CountryCode> OwedBy,
    bool Testable,
    ValueList<CountryCode> OwedTo = default,
    CommitmentProof ShownBy = CommitmentProof.EvidenceByHand,
    string? Train = null,
    EdtfDate? Window = null,
    DateBasis WindowBasis = DateBasis.Stated) : DevelopmentCommand
{
    public override string? OpensAs => Title;

    public override IEnumerable<(string Dossier, string Field)> References =>
        [.. base.References, .. Train is { } train ? [(train, "/train")] : ValueList.Of<(string, string)>([])];

    public static Decision Decide(RegisterCommitment command, Situation situation) => Decision.Of(
        [
            .. Objections(command.Title, command.OwedBy, command.OwedTo, situation.Ledger, ""),
            .. Refusal.If(command.ShownBy != CommitmentProof.EvidenceByHand && command.Train is null, "no-train",
                "Name the train whose departure or arrival would show it.", "/train"),
            .. Refusal.If(command.Train is { } train && EventCatalogue.KindOf(train) != CargoTrains.CargoTrain.Kind, "not-a-train",
                $"'{command.Train}' is not a train.", "/train"),
            .. Refusal.If(command.Train is not null && command.Window is not null, "window-of-its-train",
                "Its window is the train's: give none here.", "/window"),
            .. Refusal.If(!command.Testable && command.ShownBy != CommitmentProof.EvidenceByHand, "not-testable",
                "What a train would show is testable.", "/testable"),
        ],
        new Draft(situation.Dossier, new CommitmentRegistered(
            command.Title, command.OwedBy, command.OwedTo, command.Testable, command.ShownBy,
            command.Train, command.Window, command.WindowBasis).AsToldIn(command)));

    /// <param name="at">Where in the command the commitment stands (JSON Pointer).</param>
    internal static IEnumerable<Refusal> Objections(
        string title, ValueList<CountryCode> owedBy, ValueList<CountryCode> owedTo, string ledger, string at) =>
    [
        .. Refusal.If(owedBy.Count == 0 || owedBy.Distinct().Count() != owedBy.Count, "no-debtor",
            $"Name who owes '{title}': one party, or both, each once.", at + "/owedBy"),
        .. Strangers(owedBy, ledger, at + "/owedBy"),
        .. Strangers(owedTo, ledger, at + "/owedTo"),
    ];

    private static IEnumerable<Refusal> Strangers(ValueList<CountryCode> states, string ledger, string field) =>
        from state in states.Index()
        where !ledger.Split('-').Contains(state.Item.ToString())
        select new Refusal("not-a-party", $"{state.Item.Name} ({state.Item}) is not a party to the ledger {ledger}.", $"{field}/{state.Index}");
}
