using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that work on a project began.</summary>
public sealed record RecordProjectStart : DevelopmentCommand
{
    public static Decision Decide(RecordProjectStart command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ProjectStarted().AsToldIn(command)));
}

/// <summary>Work began (IATI date type 2).</summary>
public sealed record ProjectStarted : Development;
