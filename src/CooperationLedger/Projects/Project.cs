using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Projects;

/// <summary>IATI 2.03, codelist ActivityStatus; the numbers are its codes.</summary>
public enum ActivityStatus
{
    /// <summary>Being scoped or planned.</summary>
    Pipeline = 1,
    Implementation = 2,

    /// <summary>Physically complete, while accounts or evaluation are still open.</summary>
    Finalisation = 3,
    Closed = 4,
    Cancelled = 5,
    Suspended = 6,
}

/// <summary>How far a project has come; all that decides what may follow.</summary>
public abstract record Project
{
    private Project() { }

    public sealed record Unknown : Project;

    /// <param name="Said">What sources say at present, which they may say otherwise at any time.</param>
    /// <param name="Planned">Milestones as they were announced last.</param>
    /// <param name="Reached">Keys of those that were reached.</param>
    /// <param name="Present">Who takes part, and did not leave since.</param>
    /// <param name="Gone">Who left, and did not join again.</param>
    public sealed record Open(
        bool Started, bool Ended, Announced Said, ValueList<PlannedMilestone> Planned, ValueList<string> Reached,
        ValueList<Part> Present, ValueList<Part> Gone) : Project;

    public sealed record Announced(EdtfDate? Start, EdtfDate? End, ActivityStatus? Status, Official? FocalPerson);

    public sealed record PlannedMilestone(string Key, string Title, EdtfDate? Window);

    /// <summary>What somebody does in a project; one may do several things at once.</summary>
    public sealed record Part(ProjectParticipant Participant, ParticipantRole Role);

    public static readonly DossierKind Kind = new DossierKind<Project, ProjectView>(
        "project", new Unknown(), Evolve, ProjectView.Of,
        events:
        [
            EventName.Of<ProjectOpened>("project_opened"),
            EventName.Of<ProjectPlanned>("project_planned"),
            EventName.Of<ProjectStarted>("project_started"),
            EventName.Of<ProjectEnded>("project_ended"),
            EventName.Of<MilestonePlanned>("milestone_planned"),
            EventName.Of<MilestonePostponed>("milestone_postponed"),
            EventName.Of<MilestoneReached>("milestone_reached"),
            EventName.Of<ProjectStatusDeclared>("project_status_declared"),
            EventName.Of<FocalPersonNamed>("focal_person_named"),
            EventName.Of<ProjectParticipantJoined>("project_participant_joined"),
            EventName.Of<ProjectParticipantLeft>("project_participant_left"),
            EventName.Of<ProjectTransactionMade>("project_transaction_made"),
        ],
        commands:
        [
            CommandName.Of<OpenProject, ProjectOpened>(OpenProject.Decide),
            CommandName.Of<PlanProject, ProjectPlanned>(PlanProject.Decide),
            CommandName.Of<RecordProjectStart, ProjectStarted>(RecordProjectStart.Decide),
            CommandName.Of<RecordProjectEnd, ProjectEnded>(RecordProjectEnd.Decide),
            CommandName.Of<PlanMilestone, MilestonePlanned>(PlanMilestone.Decide),
            CommandName.Of<PostponeMilestone, MilestonePostponed>(PostponeMilestone.Decide),
            CommandName.Of<RecordMilestone, MilestoneReached>(RecordMilestone.Decide),
            CommandName.Of<DeclareProjectStatus, ProjectStatusDeclared>(DeclareProjectStatus.Decide),
            CommandName.Of<NameFocalPerson, FocalPersonNamed>(NameFocalPerson.Decide),
            CommandName.Of<RecordProjectParticipant, ProjectParticipantJoined>(RecordProjectParticipant.Decide),
            CommandName.Of<RecordEndOfParticipation, ProjectParticipantLeft>(RecordEndOfParticipation.Decide),
            CommandName.Of<RecordProjectTransaction, ProjectTransactionMade>(RecordProjectTransaction.Decide),
        ],
        refusals:
        [
            "already-ended", "already-left", "already-opened", "already-reached", "already-started", "already-takes-part",
            "no-such-milestone", "not-opened",
        ]);

    /// <remarks>
    /// What sources declare or plan may change at any time, and be wrong: only what happened once cannot happen twice. Money decides
    /// nothing of what may follow; whoever left may join again, and may be heard of first when leaving.
    /// </remarks>
    public static Evolution<Project> Evolve(Project project, LedgerEvent @event) => (project, @event) switch
    {
        (Unknown, ProjectOpened) => new Open(Started: false, Ended: false, new(null, null, null, null), [], [], [], []),
        (Open open, ProjectPlanned planned) => open with
        {
            Said = open.Said with { Start = planned.Start ?? open.Said.Start, End = planned.End ?? open.Said.End },
        },
        (Open open, ProjectStatusDeclared { Status: var status }) => open with { Said = open.Said with { Status = status } },
        (Open open, FocalPersonNamed { Official: var official }) => open with { Said = open.Said with { FocalPerson = official } },
        (Open { Started: false, Ended: false } open, ProjectStarted) => open with { Started = true },
        (Open { Ended: false } open, ProjectEnded) => open with { Ended = true },
        (Open open, MilestonePlanned planned) when !open.Reached.Contains(planned.Milestone) =>
            open with { Planned = [.. With(open.Planned, planned)] },
        (Open open, MilestonePostponed { Milestone: var key, Window: var window })
            when open.Planned.Any(milestone => milestone.Key == key) && !open.Reached.Contains(key) =>
            open with
            {
                Planned = [.. open.Planned.Select(milestone => milestone.Key == key ? milestone with { Window = window } : milestone)],
            },
        (Open open, MilestoneReached { Milestone: var key })
            when open.Planned.Any(milestone => milestone.Key == key) && !open.Reached.Contains(key) =>
            open with { Reached = open.Reached.With(key) },
        (Open open, ProjectParticipantJoined joined) when PartOf(joined) is var part && !open.Present.Contains(part) =>
            open with { Present = open.Present.With(part), Gone = Without(open.Gone, part) },
        (Open open, ProjectParticipantLeft left) when PartOf(left) is var part && !open.Gone.Contains(part) =>
            open with { Present = Without(open.Present, part), Gone = open.Gone.With(part) },
        (Open, ProjectTransactionMade) => project,

        (Unknown, _) => new Refusal("not-opened", "Nothing is recorded of this project yet: open it first."),
        (_, ProjectOpened) => new Refusal("already-opened", "This project is in the ledger already."),
        (Open { Started: true }, ProjectStarted) => new Refusal(
            "already-started", "Its start is recorded already: correct that entry if it is wrong."),
        (Open, ProjectStarted or ProjectEnded) => new Refusal("already-ended", "It had already ended."),
        (Open open, MilestonePlanned or MilestonePostponed or MilestoneReached) => KeyOf(@event) is var key && open.Reached.Contains(key)
            ? new Refusal("already-reached", $"The milestone '{key}' had already been reached.", "/milestone")
            : new Refusal("no-such-milestone", $"No milestone '{key}' had been announced on that day: plan it first.", "/milestone"),
        (Open, ProjectParticipantJoined) => new Refusal("already-takes-part", "It already took part in that role, and had not left."),
        (Open, ProjectParticipantLeft) => new Refusal("already-left", "It had already left that role."),
        _ => Evolution.Unforeseen(@event, project),
    };

    private static Part PartOf(LedgerEvent @event) => @event is ProjectParticipantJoined joined
        ? new(joined.Participant, joined.Role)
        : new(((ProjectParticipantLeft)@event).Participant, ((ProjectParticipantLeft)@event).Role);

    private static ValueList<Part> Without(ValueList<Part> parts, Part part) => [.. parts.Where(other => other != part)];

    private static IEnumerable<PlannedMilestone> With(ValueList<PlannedMilestone> known, MilestonePlanned planned)
    {
        var announced = new PlannedMilestone(planned.Milestone, planned.Title, planned.Window);
        return known.Any(milestone => milestone.Key == announced.Key)
            ? known.Select(milestone => milestone.Key == announced.Key ? announced : milestone)
            : known.Append(announced);
    }

    private static string KeyOf(LedgerEvent @event) => @event switch
    {
        MilestonePlanned planned => planned.Milestone,
        MilestonePostponed postponed => postponed.Milestone,
        _ => ((MilestoneReached)@event).Milestone,
    };
}
