using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>What is known of a meeting.</summary>
/// <param name="Subject">As the latest report calls it.</param>
/// <param name="Windows">Every time for which it was planned, in the order of announcement.</param>
/// <param name="TimeOpen">Announced or put off without a time: the last window, if there is one, holds no longer.</param>
/// <param name="Held">That it was held, and on which day it began.</param>
/// <param name="Ends">The last day of what lasted longer than one.</param>
/// <param name="PutOff">It was put off since it was last announced.</param>
/// <param name="PutOffs">Every time that it was put off without a new time.</param>
public sealed record MeetingView(
    string Id,
    MeetingSubject? Subject,
    Evidence? Planned,
    ValueList<PromisedWindow> Windows,
    bool TimeOpen,
    Evidence? Cancellation,
    string? CancelledBecause,
    Evidence? Held,
    When? Ends,
    ValueList<Remark> Said,
    bool PutOff,
    ValueList<PutOff> PutOffs = default) : ICommitmentSubject
{
    public string Title => Subject?.Title ?? Id;

    public MeetingStatus Status => this switch
    {
        { Held: not null } => MeetingStatus.Held,
        { Cancellation: not null } => MeetingStatus.Cancelled,
        { TimeOpen: true, PutOff: true } => MeetingStatus.Postponed,
        _ => MeetingStatus.Planned,
    };

    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => Windows;

    public ValueList<PutOff> PutOffsOf(CommitmentRegistered terms) => PutOffs;

    public bool IsTimeOpen(CommitmentRegistered terms) => TimeOpen;

    public Proof? ProofOf(CommitmentRegistered terms) => terms.ShownBy is CommitmentProof.MeetingHeld ? Proof.Of(Held) : null;

    public static MeetingView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new MeetingView(chronicle.Dossier, null, null, [], false, null, null, null, null, [], false), See);

    public IDossierView? ForLists() => this with { Windows = Windows.FirstAndLast(), PutOffs = PutOffs.LastAlone() };

    private static MeetingView See(MeetingView view, ChronicleEntry entry) => entry.Event switch
    {
        MeetingPlanned planned => view.At(planned.Window, planned.WindowBasis, null, entry) with
        {
            Subject = planned.Meeting,
            Planned = Evidence.Of(entry),
            Cancellation = null,
            CancelledBecause = null,
            PutOff = false,
        },
        MeetingPostponed { Window: null } postponed =>
            view.With(Commitments.PutOff.Of(postponed.Reason, Evidence.Of(entry), view.Windows, view.Planned?.Entry)),
        MeetingPostponed postponed => view.At(postponed.Window, postponed.WindowBasis, postponed.Reason, entry) with { PutOff = true },
        MeetingCancelled cancelled => view with { Cancellation = Evidence.Of(entry), CancelledBecause = cancelled.Reason },
        MeetingHeld held => view with { Subject = held.Meeting, Held = Evidence.Of(entry), Ends = held.Ends, Said = held.Said },
        _ => view,
    };

    private MeetingView With(PutOff putOff) =>
        this with { PutOff = true, PutOffs = PutOffs.With(putOff), TimeOpen = TimeOpen || putOff.After == Windows.Count };

    private MeetingView At(EdtfDate? window, DateBasis basis, string? reason, ChronicleEntry entry) => this with
    {
        Windows = window is null ? Windows : Windows.With(new(window, basis, reason, Evidence.Of(entry))),
        TimeOpen = window is null,
    };
}

/// <summary>How far the meeting has come, as far as is recorded.</summary>
public enum MeetingStatus
{
    Planned,
    Postponed,
    Cancelled,
    Held,
}
