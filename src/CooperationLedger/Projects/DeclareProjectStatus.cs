using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records what status a source says that a project has. The date is the day on which it had that status.</summary>
public sealed record DeclareProjectStatus(ActivityStatus Status, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(DeclareProjectStatus command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ProjectStatusDeclared(command.Status, command.Note).AsToldIn(command)));
}

/// <summary>A source says what status the project has.</summary>
public sealed record ProjectStatusDeclared(ActivityStatus Status, string? Note) : Development;
