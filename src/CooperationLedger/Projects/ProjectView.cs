using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;

namespace CooperationLedger.Projects;

/// <summary>What is known of a project from its own dossier; <see cref="ProjectStatus"/> adds what its trains show.</summary>
/// <param name="Starts">Every time announced for its beginning; the last is the current one.</param>
/// <param name="Ends">Every time announced for its end.</param>
/// <param name="Started">That work began.</param>
/// <param name="Ended">That work ended.</param>
/// <param name="Declared">Every status that a source declared, in the order of its days.</param>
/// <param name="FocalPersons">In the order in which they were named; the last is the present one.</param>
/// <param name="Participations">
/// Every time that somebody took part in a role, those who left included, in the order in which they are first heard of.
/// </param>
/// <param name="Transactions">Every pledge, commitment and disbursement, in order of happening.</param>
public sealed record ProjectView(
    string Id,
    ProjectOpened? Description,
    ValueList<PromisedWindow> Starts,
    ValueList<PromisedWindow> Ends,
    Evidence? Started,
    Evidence? Ended,
    ValueList<Milestone> Milestones,
    ValueList<DeclaredStatus> Declared,
    ValueList<FocalPerson> FocalPersons,
    ValueList<Participation> Participations,
    ValueList<ProjectTransaction> Transactions) : ICommitmentSubject
{
    public string Title => Description?.Title ?? Id;

    /// <summary>From the first beginning announced to the current one; null while there is only one.</summary>
    public Slip? StartSlip => Slip.Of(Starts);

    public Slip? EndSlip => Slip.Of(Ends);

    /// <summary>Per type and currency.</summary>
    public ValueList<TransactionTotal> Totals => TransactionTotal.Of(Transactions);

    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => MilestoneOf(terms)?.Windows ?? [];

    public ValueList<PutOff> PutOffsOf(CommitmentRegistered terms) => MilestoneOf(terms)?.PutOffs ?? [];

    public bool IsTimeOpen(CommitmentRegistered terms) => MilestoneOf(terms)?.TimeOpen ?? false;

    public Proof? ProofOf(CommitmentRegistered terms) => Proof.Of(MilestoneOf(terms)?.Reached);

    public static ProjectView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new ProjectView(chronicle.Dossier, null, [], [], null, null, [], [], [], [], []), See);

    /// <remarks>
    /// A commitment can be about any milestone, the totals are of all transactions, and who left is no less one of those who took part.
    /// </remarks>
    public IDossierView? ForLists() => new[] { Milestones.Count, Transactions.Count, Participations.Count }.Max() > ListPart.MostOfEach
        ? null : this with
        {
            Starts = Starts.FirstAndLast(),
            Ends = Ends.FirstAndLast(),
            Milestones = [.. Milestones.Select(milestone => milestone with
            {
                Windows = milestone.Windows.FirstAndLast(),
                PutOffs = milestone.PutOffs.LastAlone(),
            })],
            Declared = Declared.LastAlone(),
            FocalPersons = FocalPersons.LastAlone(),
        };

    private Milestone? MilestoneOf(CommitmentRegistered terms) => terms.ShownBy is CommitmentProof.MilestoneReached
        ? Milestones.FirstOrDefault(milestone => milestone.Key == terms.Milestone)
        : null;

    private static ProjectView See(ProjectView view, ChronicleEntry entry) => entry.Event switch
    {
        ProjectOpened opened => view with { Description = opened },
        ProjectPlanned planned => view with
        {
            Starts = planned.Start is { } start
                ? view.Starts.With(new(start, planned.Basis, planned.Reason, Evidence.Of(entry)))
                : view.Starts,
            Ends = planned.End is { } end ? view.Ends.With(new(end, planned.Basis, planned.Reason, Evidence.Of(entry))) : view.Ends,
        },
        ProjectStarted => view with { Started = Evidence.Of(entry) },
        ProjectEnded => view with { Ended = Evidence.Of(entry) },
        MilestonePlanned planned => view.With(planned, entry),
        MilestonePostponed postponed => view with
        {
            Milestones =
            [
                .. view.Milestones.Select(milestone =>
                    milestone.Key == postponed.Milestone ? milestone.PutOffBy(postponed, Evidence.Of(entry)) : milestone),
            ],
        },
        MilestoneReached reached => view with
        {
            Milestones =
            [
                .. view.Milestones.Select(milestone =>
                    milestone.Key == reached.Milestone ? milestone with { Reached = Evidence.Of(entry) } : milestone),
            ],
        },
        ProjectStatusDeclared declared => view with
        {
            Declared = view.Declared.With(new(declared.Status, declared.Note, Evidence.Of(entry))),
        },
        FocalPersonNamed named => view with { FocalPersons = view.FocalPersons.With(new(named.Official, Evidence.Of(entry))) },
        ProjectParticipantJoined joined => view with
        {
            Participations = view.Participations.With(new(joined.Participant, joined.Role, Evidence.Of(entry), null)),
        },
        ProjectParticipantLeft left => view with { Participations = Participation.With(view.Participations, left, Evidence.Of(entry)) },
        ProjectTransactionMade made => view with { Transactions = ProjectTransaction.With(view.Transactions, made, Evidence.Of(entry)) },
        _ => view,
    };

    private ProjectView With(MilestonePlanned planned, ChronicleEntry entry)
    {
        ValueList<PromisedWindow> window = planned.Window is { } by
            ? [new(by, planned.WindowBasis, planned.Reason, Evidence.Of(entry))]
            : [];
        Milestone Anew(Milestone milestone) => milestone with
        {
            Title = planned.Title,
            Windows = [.. milestone.Windows, .. window],
            TimeOpen = milestone.TimeOpen && window.Count == 0,
        };
        return this with
        {
            Milestones = Milestones.Any(milestone => milestone.Key == planned.Milestone)
                ? [.. Milestones.Select(milestone => milestone.Key == planned.Milestone ? Anew(milestone) : milestone)]
                : Milestones.With(new(planned.Milestone, planned.Title, Evidence.Of(entry), window, null)),
        };
    }
}

/// <summary>A step of a project that a source can report as reached.</summary>
/// <param name="Windows">Every time announced for it; none when it was announced without one.</param>
/// <param name="PutOffs">Every time that it was put off without a new time.</param>
/// <param name="TimeOpen">It was put off, and no new time was announced since: the last window, if there is one, holds no longer.</param>
public sealed record Milestone(
    string Key, string Title, Evidence Announced, ValueList<PromisedWindow> Windows, Evidence? Reached,
    ValueList<PutOff> PutOffs = default, bool TimeOpen = false)
{
    public Slip? Slip => Commitments.Slip.Of(Windows, TimeOpen);

    /// <summary>The time that holds now; null when none was announced, or it was put off since.</summary>
    public PromisedWindow? Current => TimeOpen ? null : Windows.LastOrDefault();

    internal Milestone PutOffBy(MilestonePostponed postponed, Evidence evidence) => postponed.Window is { } window
        ? this with { Windows = Windows.With(new(window, postponed.WindowBasis, postponed.Reason, evidence)), TimeOpen = false }
        : With(PutOff.Of(postponed.Reason, evidence, Windows, Announced.Entry));

    private Milestone With(PutOff putOff) =>
        this with { PutOffs = PutOffs.With(putOff), TimeOpen = TimeOpen || putOff.After == Windows.Count };
}

public sealed record DeclaredStatus(ActivityStatus Status, string? Note, Evidence Evidence);

public sealed record FocalPerson(Official Official, Evidence Evidence);
