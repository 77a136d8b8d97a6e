using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;

namespace CooperationLedger.Projects;

/// <summary>
/// The status of a project on a day: the one that a source declares, and beside it the one that the entries show; never stored.
/// </summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Declared">As declared last; null when no source declares any.</param>
/// <param name="Derived">Closed once work ended; implementation once it began, a milestone was reached or a train that is part of it
/// ran; pipeline until then.</param>
/// <param name="ShownBy">What the derived status rests on; null while nothing shows more than a plan.</param>
/// <param name="StartOver">Whether the time announced for its beginning is over, with no beginning recorded.</param>
/// <param name="EndOver">Whether the time announced for its end is over, with no end recorded.</param>
/// <param name="MilestonesOver">For each milestone whether the time announced for it is over, with nothing recorded of its being
/// reached.</param>
/// <remarks>Of what a source declares cancelled nothing is over: nobody waits for it any more.</remarks>
public sealed record ProjectStatus(
    DateOnly On, DeclaredStatus? Declared, ActivityStatus Derived, Evidence? ShownBy, Certainty StartOver, Certainty EndOver,
    ValueList<MilestoneOver> MilestonesOver)
{
    /// <summary>
    /// What a source declares and what the entries show are not the same; what the entries cannot show, such as a suspension, is no
    /// disagreement.
    /// </summary>
    public bool Disagree => Declared?.Status switch
    {
        null or ActivityStatus.Cancelled or ActivityStatus.Suspended => false,
        ActivityStatus.Finalisation => Derived is ActivityStatus.Pipeline,
        var declared => declared != Derived,
    };

    /// <param name="runs">What shows that trains which are part of the project, or implement it, departed.</param>
    public static ProjectStatus Of(ProjectView project, IEnumerable<Evidence> runs, DateOnly on)
    {
        var begun = Begun(project, runs);
        var awaited = project.Declared.LastOrDefault()?.Status is not ActivityStatus.Cancelled;
        Certainty Over(PromisedWindow? current, bool open) =>
            awaited && open && current is not null ? current.OverBy(on, on) : Certainty.No;
        return new(
            on,
            project.Declared.LastOrDefault(),
            project.Ended is not null ? ActivityStatus.Closed : begun is not null ? ActivityStatus.Implementation : ActivityStatus.Pipeline,
            project.Ended ?? begun,
            StartOver: Over(project.Starts.LastOrDefault(), open: begun is null && project.Ended is null),
            EndOver: Over(project.Ends.LastOrDefault(), open: project.Ended is null),
            [.. project.Milestones
                .Select(milestone => new MilestoneOver(milestone.Key, Over(milestone.Current, open: milestone.Reached is null)))]);
    }

    /// <summary>What certainly happened shows it better than what only possibly did.</summary>
    private static Evidence? Begun(ProjectView project, IEnumerable<Evidence> runs) =>
        new[] { project.Started }.Concat(project.Milestones.Select(milestone => milestone.Reached)).OfType<Evidence>().Concat(runs)
            .OrderBy(shown => shown.Possibly)
            .FirstOrDefault();
}

/// <param name="Milestone">Its key.</param>
public sealed record MilestoneOver(string Milestone, Certainty Over);
