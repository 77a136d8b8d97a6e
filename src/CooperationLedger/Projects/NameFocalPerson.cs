using CooperationLedger.Actors;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records who is responsible for a project, as a source says; the one named last is the present one.</summary>
public sealed record NameFocalPerson(Official Official) : DevelopmentCommand
{
    public static Decision Decide(NameFocalPerson command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new FocalPersonNamed(command.Official).AsToldIn(command)));
}

/// <summary>Somebody is responsible for the project, as a source says.</summary>
public sealed record FocalPersonNamed(Official Official) : Development;
