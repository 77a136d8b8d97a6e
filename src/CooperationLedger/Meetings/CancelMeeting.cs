using CooperationLedger.Chronicles;

namespace CooperationLedger.Meetings;

/// <summary>A clerk records that a planned meeting was called off.</summary>
public sealed record CancelMeeting(string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(CancelMeeting command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new MeetingCancelled(command.Reason).AsToldIn(command)));
}
