using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that a milestone was reached.</summary>
/// <param name="Milestone">The key under which it was announced.</param>
public sealed record RecordMilestone(string Milestone) : DevelopmentCommand
{
    public static Decision Decide(RecordMilestone command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new MilestoneReached(command.Milestone).AsToldIn(command)));
}

/// <summary>A milestone was reached.</summary>
public sealed record MilestoneReached(string Milestone) : Development;
