using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that a milestone of a project was announced, or announced anew for another time.</summary>
/// <param name="Milestone">Its key in this project: 1 to 40 of a to z, 0 to 9 and hyphen.</param>
[RefusedWith("not-a-key")]
public sealed record PlanMilestone(
    string Milestone, string Title, EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated,
        [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PlanMilestone command, DecisionContext context) => Decision.Of(
        [.. KeyInDossier.Objections(command.Milestone, "milestone", "such as first-steel")],
        new Draft(context.Dossier, new MilestonePlanned(
            command.Milestone, command.Title, command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>A milestone was announced, or announced anew for another time.</summary>
/// <param name="Milestone">Its key in this project: a to z, 0 to 9 and hyphens, such as <c>first-steel</c>.</param>
/// <param name="Window">By when; null when no time was announced.</param>
public sealed record MilestonePlanned(
    string Milestone, string Title, EdtfDate? Window, DateBasis WindowBasis, string? Reason) : Development;
