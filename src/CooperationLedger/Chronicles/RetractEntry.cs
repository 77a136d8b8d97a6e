using CooperationLedger.Ledgers;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>A clerk withdraws an entry, a correction or a retraction.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier goes with its opening.</param>
/// <param name="Clerical">The clerk's own slip, which no source has to show.</param>
[RefusedWith("already-retracted", "ledger-stays", "moved", "not-the-opening", "opening-with-others")]
public sealed record RetractEntry(
    Guid Entry,
    string Reason,
    ValueList<Citation> Citations = default,
    bool Clerical = false,
    bool WithWholeDossier = false) : AmendingCommand
{
    public static Decision Decide(RetractEntry command, DecisionContext context)
    {
        var stream = context.Stream;
        var inForce = new EntriesInForce(stream);
        var entry = stream.Entries.FirstOrDefault(entry => entry.Id == command.Entry);
        var isOpening = command.Entry == inForce.Opening;
        return Decision.Of(
            [
                .. Amendments.Objections(command.Citations, command.Clerical),
                .. Refusal.If(entry is null, "unknown-entry", $"{command.Entry} is not an entry of {stream.Dossier}.", "/entry"),
                .. Refusal.If(inForce.IsRetracted(command.Entry), "already-retracted", $"{command.Entry} is retracted already.", "/entry"),
                .. Refusal.If(stream.Kind == Ledger.Kind, "ledger-stays", "A ledger once opened stays.", "/entry"),
                .. Refusal.If(entry?.Event is SourceRetracted or SupportLost or SourceReinstated or SupportRegained, "source-retracted",
                    "Other dossiers are told of it too: retract or reinstate the source instead.", "/entry"),
                .. Refusal.If(entry?.Event is DossierMerged or DossierAbsorbed or DossierSeparated, "merged",
                    "The other dossier is told of it too: separate or merge them instead.", "/entry"),
                .. Refusal.If(entry?.Event is EntryMoved, "moved", "It stands in the other dossier: move it back from there instead.", "/entry"),
                .. command.WithWholeDossier ? HeldElsewhere(stream, inForce) : [],
                .. Refusal.If(command.WithWholeDossier && !isOpening, "not-the-opening",
                    "Only the entry that opened the dossier can be retracted with all the rest.", "/withWholeDossier"),
                .. Refusal.If(isOpening && inForce.OthersInForce && !command.WithWholeDossier, "opening-with-others",
                    "It opened the dossier and other entries stand on it: retract those first, or the whole dossier.", "/withWholeDossier"),
            ],
            new Draft(stream.Dossier, new EntryRetracted(
                command.Entry, command.Reason, command.Citations, command.Clerical, command.WithWholeDossier)));
    }

    /// <summary>What is told at both of its ends is not taken back at one of them with all the rest.</summary>
    private static IEnumerable<Refusal> HeldElsewhere(DossierStream stream, EntriesInForce inForce)
    {
        var eventsInForce = stream.Entries.Where(entry => inForce.IsInForce(entry.Id)).Select(entry => entry.Event).ToList();
        return
        [
            .. Refusal.If(eventsInForce.Any(said => said is DossierMerged or DossierAbsorbed), "merged", "It was merged with another dossier: separate them first.", "/withWholeDossier"),
            .. Refusal.If(eventsInForce.Any(said => said is SourceRetracted), "source-retracted", "The source is retracted, and other dossiers are told so: reinstate it first.", "/withWholeDossier"),
        ];
    }
}
