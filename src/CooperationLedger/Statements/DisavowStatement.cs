using CooperationLedger.Chronicles;

namespace CooperationLedger.Statements;

/// <summary>
/// A clerk records that a statement was taken back or denied, as a source says. What the ledger itself has wrong is retracted or
/// corrected instead.
/// </summary>
/// <param name="Manner">Null when no source says whether it was taken back or denied.</param>
/// <param name="By">Who disowns it; null when it is whoever spoke.</param>
[RefusedWith("named-twice", "nobody-speaks")]
public sealed record DisavowStatement(DisavowalManner? Manner = null, Voice? By = null, [ManyLines] string? Reason = null)
    : DevelopmentCommand
{
    public static Decision Decide(DisavowStatement command, DecisionContext context) => Decision.Of(
        [.. command.By?.Objections("/by") ?? []],
        new Draft(context.Dossier, new StatementDisavowed(command.Manner, command.By, command.Reason).AsToldIn(command)));
}

/// <summary>A statement that was made is disowned.</summary>
/// <param name="Manner">Null when no source says which of the two.</param>
/// <param name="By">Who disowns it, such as the one whose view was reported; null when it is whoever spoke.</param>
public sealed record StatementDisavowed(DisavowalManner? Manner, Voice? By, string? Reason) : Development;

public enum DisavowalManner
{
    /// <summary>It was said, and is not meant any more.</summary>
    TakenBack,

    /// <summary>It was never said so, or never meant so.</summary>
    Denied,
}
