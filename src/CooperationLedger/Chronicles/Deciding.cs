namespace CooperationLedger.Chronicles;

/// <summary>Decides any command: what holds for all of them, then its own decider, then whether the whole chronicle still folds.</summary>
public static class Deciding
{
    public static DecisionOutcome Decide(Command command, DecisionContext context)
    {
        var objections = CommandRules.Objections(command, context).ToList();
        return EventCatalogue.Decider(command)(command, context) switch
        {
            Decision.Refused refused => new DecisionOutcome.Refused([.. objections, .. refused.Reasons]),
            _ when objections.Count > 0 => new DecisionOutcome.Refused([.. objections]),
            Decision.Accepted accepted => new Trial(context, accepted.Drafts).Outcome(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Whether an event can follow at its place without contradicting, or being contradicted by, what is recorded.</summary>
    internal static bool CanFollow(LedgerEvent @event, DecisionContext context) =>
        new Trial(context, [new(context.Dossier, @event)]).Outcome() is DecisionOutcome.Accepted;
}
