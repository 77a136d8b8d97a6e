using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>A command that says something of a dossier's entries, and nothing of its subject.</summary>
public abstract record AmendingCommand : Command
{
    public override bool SaysSomethingNew => false;
}

/// <summary>What such commands have in common.</summary>
internal static class Amendments
{
    public static IEnumerable<Refusal> Objections(ValueList<Citation> citations, bool clerical) =>
    [
        .. Refusal.If(citations.Count == 0 && !clerical, "no-citation",
            "Cite what shows it, or say that it was clerical: the clerk's own slip.", "/citations"),
    ];

    /// <summary>Only what says something of the subject, and still counts, can be corrected, claimed otherwise or doubted.</summary>
    public static IEnumerable<Refusal> ObjectionsTo(Guid id, string field, DossierStream stream)
    {
        var entry = stream.Entries.FirstOrDefault(entry => entry.Id == id);
        var inForce = new EntriesInForce(stream);
        return
        [
            .. Refusal.If(entry is null, "unknown-entry", $"{id} is not an entry of {stream.Dossier}.", field),
            .. Refusal.If(entry is not null && inForce.Originals.All(original => original.Id != id), "not-an-original-entry",
                $"{id} itself says something of other entries, or is not admitted: name the original again, or retract this.", field),
            .. Refusal.If(inForce.IsRetracted(id), "entry-retracted", $"{id} was retracted; retract the retraction first.", field),
        ];
    }
}

/// <summary>A command inside another: what it would record at its own place.</summary>
internal static class Instead
{
    /// <param name="field">Where in the outer command it stands (JSON Pointer).</param>
    /// <returns>What it says of the same dossier; null with at least one objection.</returns>
    public static (LedgerEvent? Says, IReadOnlyList<Refusal> Objections) Decide(Command instead, DecisionContext context, string field)
    {
        var elsewhere = Refusal.If(
            instead.Dossier is { } named && named != context.Dossier, "another-dossier",
            $"'{instead.Dossier}' is not the dossier of the entry, {context.Dossier}.", field + "/data/dossier");
        return Decided(instead with { Dossier = context.Dossier }, context) switch
        {
            Decision.Accepted { Drafts: [{ Dossier: var dossier, Event: var says }] } when dossier == context.Dossier => (elsewhere.Count == 0 ? says : null, elsewhere),
            Decision.Refused refused => (null, [.. elsewhere, .. refused.Reasons.Select(why => why with { Field = $"{field}/data{why.Field}" })]),
            _ => (null, [.. elsewhere, new("more-than-one-dossier", "It says one thing of one dossier.", field)]),
        };
    }

    private static Decision Decided(Command instead, DecisionContext context)
    {
        // What it names is named by the outer command too, and objected to there, but for what only it may not name.
        var named = instead.References.Select(reference => reference.Field).ToHashSet();
        var general = General.Objections(instead, context).Where(why => why.Code == General.NamesItself || !named.Contains(why.Field)).ToList();
        return EventCatalogue.Decider(instead)(instead, context) switch
        {
            Decision.Refused refused => new Decision.Refused([.. general, .. refused.Reasons]),
            var decision => general.Count > 0 ? new Decision.Refused([.. general]) : decision,
        };
    }
}
