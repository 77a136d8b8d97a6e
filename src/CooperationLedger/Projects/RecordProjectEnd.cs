using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that work on a project ended.</summary>
public sealed record RecordProjectEnd : DevelopmentCommand
{
    public static Decision Decide(RecordProjectEnd command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new ProjectEnded().AsToldIn(command)));
}
