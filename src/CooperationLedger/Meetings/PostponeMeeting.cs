using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>A clerk records that a planned meeting was put off, to another time or to none yet; the earlier ones are kept.</summary>
public sealed record PostponeMeeting(
    EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PostponeMeeting command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new MeetingPostponed(command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>A planned meeting was put off.</summary>
/// <param name="Window">The new time; null when none was announced.</param>
public sealed record MeetingPostponed(EdtfDate? Window, DateBasis WindowBasis, string? Reason) : Development;
