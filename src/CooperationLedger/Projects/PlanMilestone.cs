using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that a milestone of a project was announced, or announced anew for another time.</summary>
/// <param name="Milestone">Its key in this project: 1 to 40 of a to z, 0 to 9 and hyphen.</param>
public sealed record PlanMilestone(
    string Milestone, string Title, EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PlanMilestone command, Situation situation) => Decision.Of(
        [.. MilestoneKey.Objections(command.Milestone)],
        new Draft(situation.Dossier, new MilestonePlanned(
            command.Milestone, command.Title, command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>What a milestone is called in its project: 1 to 40 of a to z, 0 to 9 and hyphen.</summary>
public static class MilestoneKey
{
    private const int MostCharacters = 40;

    internal static IEnumerable<Refusal> Objections(string? key) => Refusal.If(
        key is not null && (key.Length is 0 or > MostCharacters || !key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')), "not-a-key",
        $"A milestone's key has 1 to {MostCharacters} of a to z, 0 to 9 and hyphen, such as first-steel.", "/milestone");
}
