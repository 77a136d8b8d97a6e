using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>A clerk records that a meeting was announced, and with it, if given, the commitment that the announcement is.</summary>
/// <param name="Window">When it is to be held; null when no time was announced.</param>
/// <param name="Commitment">Registered in the same transaction; its windows are then read from the meeting.</param>
[RefusedWith("already-registered", "ends-before-it-begins", "named-twice", "no-debtor", "not-a-dossier-id", "not-a-party")]
public sealed record PlanMeeting(
    MeetingSubject Meeting,
    EdtfDate? Window = null,
    DateBasis WindowBasis = DateBasis.Stated,
    AnnouncedCommitment? Commitment = null) : DevelopmentCommand
{
    public override string? OpensAs => Meeting.Title;

    public override IEnumerable<string> AlsoWrites => Commitment is { } commitment ? [commitment.Dossier] : [];

    public static Decision Decide(PlanMeeting command, DecisionContext context)
    {
        var planned = new Draft(context.Dossier, new MeetingPlanned(
            command.Meeting, command.Window, command.WindowBasis).AsToldIn(command));
        return command.Commitment is not { } promise
            ? Decision.Of([.. RecordMeeting.Objections(command.Meeting)], planned)
            : Decision.Of(
                [.. RecordMeeting.Objections(command.Meeting), .. promise.Objections(context.Ledger)],
                planned,
                promise.ToDraft(command, CommitmentProof.MeetingHeld, meeting: context.Dossier));
    }
}

/// <summary>A meeting was announced.</summary>
/// <param name="Window">
/// When it is to be held; null when no time was announced. The date of the entry is the day of the announcement.
/// </param>
public sealed record MeetingPlanned(MeetingSubject Meeting, EdtfDate? Window, DateBasis WindowBasis) : Development;
