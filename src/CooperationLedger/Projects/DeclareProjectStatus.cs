using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records what status a source says that a project has. The date is the day of which it says so.</summary>
public sealed record DeclareProjectStatus(ProjectStatus Status, string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(DeclareProjectStatus command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new ProjectStatusDeclared(command.Status, command.Note).AsToldIn(command)));
}
