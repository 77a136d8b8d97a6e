using CooperationLedger.Chronicles;

namespace CooperationLedger.Meetings;

/// <summary>A clerk records that a planned meeting was called off.</summary>
public sealed record CancelMeeting([ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(CancelMeeting command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new MeetingCancelled(command.Reason).AsToldIn(command)));
}

public sealed record MeetingCancelled(string? Reason) : Development;
