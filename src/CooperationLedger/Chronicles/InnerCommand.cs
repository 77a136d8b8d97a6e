namespace CooperationLedger.Chronicles;

/// <summary>A command inside another: what it would record at its own place.</summary>
internal static class InnerCommand
{
    /// <param name="field">Where in the outer command it is (JSON Pointer).</param>
    /// <returns>What it says of the same dossier; null with at least one objection.</returns>
    public static (LedgerEvent? Says, IReadOnlyList<Refusal> Objections) Decide(Command inner, DecisionContext context, string field)
    {
        var elsewhere = Refusal.If(
            inner.Dossier is { } named && named != context.Dossier, "another-dossier",
            $"'{inner.Dossier}' is not the dossier of the entry, {context.Dossier}.", field + "/data/dossier");
        return Decided(inner with { Dossier = context.Dossier }, context) switch
        {
            Decision.Accepted { Drafts: [{ Dossier: var dossier, Event: var says }] } when dossier == context.Dossier =>
                (elsewhere.Count == 0 ? says : null, elsewhere),
            Decision.Refused refused =>
                (null, [.. elsewhere, .. refused.Reasons.Select(why => why with { Field = $"{field}/data{why.Field}" })]),
            _ => (null, [.. elsewhere, new("more-than-one-dossier", "It says one thing of one dossier.", field)]),
        };
    }

    private static Decision Decided(Command inner, DecisionContext context)
    {
        // What it names is named by the outer command too, and objected to there, but for what only it may not name.
        var named = inner.References.Select(reference => reference.Field).ToHashSet();
        var general = CommandRules.Objections(inner, context)
            .Where(why => why.Code == CommandRules.NamesItself || !named.Contains(why.Field)).ToList();
        return EventCatalogue.Decider(inner)(inner, context) switch
        {
            Decision.Refused refused => new Decision.Refused([.. general, .. refused.Reasons]),
            var decision => general.Count > 0 ? new Decision.Refused([.. general]) : decision,
        };
    }
}
