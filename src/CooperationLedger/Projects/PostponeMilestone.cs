using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that a milestone was put off, to another time or to none yet; the earlier ones are kept.</summary>
/// <param name="Milestone">The key under which it was announced.</param>
public sealed record PostponeMilestone(
    string Milestone, EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated,
        [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PostponeMilestone command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new MilestonePostponed(
            command.Milestone, command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>A milestone was put off.</summary>
/// <param name="Window">The new time; null when none was announced, so that its time is open.</param>
public sealed record MilestonePostponed(string Milestone, EdtfDate? Window, DateBasis WindowBasis, string? Reason) : Development;
