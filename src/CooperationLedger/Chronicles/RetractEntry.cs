namespace CooperationLedger.Chronicles;

/// <summary>A clerk withdraws an entry, a correction or a retraction.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier goes with its opening.</param>
/// <param name="Clerical">The clerk's own slip, which no source has to show.</param>
[RefusedWith("already-retracted", "ledger-stays", "moved", "not-the-opening", "opening-with-others")]
public sealed record RetractEntry(
    Guid Entry,
    [ManyLines] string Reason,
    ValueList<Citation> Citations = default,
    bool Clerical = false,
    bool WithWholeDossier = false) : AnnotatingCommand
{
    public static Decision Decide(RetractEntry command, DecisionContext context)
    {
        var (stream, inForce) = (context.Stream, context.Stream.InForce);
        var entry = stream.Entries.FirstOrDefault(entry => entry.Id == command.Entry);
        var isOpening = command.Entry == inForce.Opening;
        return Decision.Of(
            [
                .. Uncited(command.Citations, command.Clerical),
                .. Refusal.If(entry is null, "unknown-entry", $"{command.Entry} is not an entry of {stream.Dossier}.", "/entry"),
                .. Refusal.If(inForce.IsRetracted(command.Entry), "already-retracted", $"{command.Entry} is retracted already.", "/entry"),
                .. Refusal.If(stream.Kind.Stays, "ledger-stays", "A ledger once opened stays.", "/entry"),
                .. OfTwoDossiers((entry?.Event as Annotation)?.Effect),
                .. command.WithWholeDossier ? HeldElsewhere(stream) : [],
                .. Refusal.If(command.WithWholeDossier && !isOpening, "not-the-opening",
                    "Only the entry that opened the dossier can be retracted with all the rest.", "/withWholeDossier"),
                .. Refusal.If(isOpening && inForce.OthersInForce && !command.WithWholeDossier, "opening-with-others",
                    "It opened the dossier and other entries rest on it: retract those first, or the whole dossier.", "/withWholeDossier"),
            ],
            new Draft(stream.Dossier, new EntryRetracted(
                command.Entry, command.Reason, command.Citations, command.Clerical, command.WithWholeDossier)));
    }

    /// <summary>What another dossier has an entry of too is undone in both at once, by its own command.</summary>
    private static IEnumerable<Refusal> OfTwoDossiers(Effect? effect) =>
    [
        .. Refusal.If(effect is Effect.Discredits or Effect.Rehabilitates or Effect.LosesSource or Effect.RegainsSource, "source-retracted",
            "It changes other dossiers too: retract or reinstate the source instead.", "/entry"),
        .. Refusal.If(effect is Effect.MergesInto or Effect.Absorbs or Effect.Separates, "merged",
            "It changes the other dossier too: separate or merge them instead.", "/entry"),
        .. Refusal.If(effect is Effect.MovesAway, "moved", "It is in the other dossier: move it back from there instead.", "/entry"),
    ];

    /// <summary>So it is not taken back in one of them with all the rest.</summary>
    private static IEnumerable<Refusal> HeldElsewhere(DossierStream stream)
    {
        var effects = stream.Effects.Where(done => stream.InForce.IsInForce(done.By.Id)).Select(done => done.Effect).ToList();
        return
        [
            .. Refusal.If(effects.Exists(effect => effect is Effect.MergesInto or Effect.Absorbs), "merged",
                "It was merged with another dossier: separate them first.", "/withWholeDossier"),
            .. Refusal.If(effects.Exists(effect => effect is Effect.Discredits), "source-retracted",
                "The source is retracted, which changes other dossiers: reinstate it first.", "/withWholeDossier"),
        ];
    }
}

/// <summary>An entry, or a correction or retraction, no longer counts.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier so far goes with its opening.</param>
public sealed record EntryRetracted(
    Guid Entry, string Reason, ValueList<Citation> Citations, bool Clerical, bool WithWholeDossier = false)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => WithWholeDossier ? new Effect.TakesOutAllBefore() : new Effect.TakesOut(Entry);
}
