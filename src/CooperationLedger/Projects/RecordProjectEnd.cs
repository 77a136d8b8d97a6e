using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that work on a project ended.</summary>
public sealed record RecordProjectEnd : DevelopmentCommand
{
    public static Decision Decide(RecordProjectEnd command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ProjectEnded().AsToldIn(command)));
}

/// <summary>Work ended (IATI date type 4).</summary>
public sealed record ProjectEnded : Development;
