using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>A clerk records that a meeting was held. One that nobody had planned is opened with it.</summary>
/// <param name="Ends">The last day, for what lasted longer than one.</param>
/// <param name="Said">What was said there, by whom.</param>
[RefusedWith("ends-before-it-begins", "named-twice", "nothing-said")]
public sealed record RecordMeeting(MeetingSubject Meeting, When? Ends = null, ValueList<Remark> Said = default) : DevelopmentCommand
{
    public override string? OpensAs => Meeting.Title;

    public static Decision Decide(RecordMeeting command, DecisionContext context) => Decision.Of(
        [
            .. Objections(command.Meeting),
            .. LastDay.Objections(command.Ends, command, context),
            .. command.Said.Index().Where(remark => remark.Item is { Gist: null, Citation.Quotation: null })
                .Select(remark => new Refusal("nothing-said", "Give the exact words, or their gist.", $"/said/{remark.Index}/gist")),
        ],
        new Draft(context.Dossier, new MeetingHeld(command.Meeting, command.Ends, command.Said).AsToldIn(command)));

    internal static IEnumerable<Refusal> Objections(MeetingSubject meeting) =>
    [
        .. Refusal.Twice(meeting.Participants.Select(participant => participant.Person), "/meeting/participants", "/person"),
        .. Refusal.Twice(meeting.States.Select(state => $"{state}"), "/meeting/states"),
        .. Refusal.Twice(meeting.Organisations, "/meeting/organisations"),
        .. Refusal.Twice(meeting.About.Select(state => $"{state}"), "/meeting/about"),
        .. meeting.Participants.Index()
            .SelectMany(participant => participant.Item.Objections($"/meeting/participants/{participant.Index}")),
    ];
}

/// <summary>A meeting was held. The date of the entry is its day, or its first one.</summary>
/// <param name="Ends">The last day of what lasted longer; null for what was over in a day, or when no source says that it lasted.</param>
public sealed record MeetingHeld(MeetingSubject Meeting, When? Ends, ValueList<Remark> Said) : Development;
