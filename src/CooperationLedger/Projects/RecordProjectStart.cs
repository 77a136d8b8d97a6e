using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that work on a project began.</summary>
public sealed record RecordProjectStart : DevelopmentCommand
{
    public static Decision Decide(RecordProjectStart command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new ProjectStarted().AsToldIn(command)));
}
