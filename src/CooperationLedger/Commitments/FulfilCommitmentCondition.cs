using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that what a promise waits for has happened, where no dossier shows it. The date is the day of that.</summary>
public sealed record FulfilCommitmentCondition([ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(FulfilCommitmentCondition command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentConditionFulfilled(command.Note).AsToldIn(command)));
}

/// <summary>What the promise waits for has happened.</summary>
public sealed record CommitmentConditionFulfilled(string? Note) : Development;
