using CooperationLedger.Dates;
using CooperationLedger.Links;
using CooperationLedger.Meetings;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Meetings;

/// <summary>Finds the meetings in which a person or an organisation had a part.</summary>
public static class MeetingReader
{
    /// <summary>Those that name the dossier as taking part, speaking or host, read at the same cut, in order of happening.</summary>
    public static IReadOnlyList<MeetingView> With(Reading reading) =>
        InOrder(reading.Naming(Meeting.Kind).Select(MeetingView.Of).Where(meeting => HasPart(meeting, reading.Chronicle.Dossier)));

    /// <summary>
    /// Those that a source calls part of this one, such as the meetings of a visit, read at the same cut, in order of happening.
    /// </summary>
    public static IReadOnlyList<MeetingView> Parts(Reading reading) => InOrder(
        from part in reading.Naming(Meeting.Kind)
        where Link.In(part).Any(link => link.Relation is LinkRelation.PartOf && link.To == reading.Chronicle.Dossier)
        select MeetingView.Of(part));

    /// <summary>The meetings that a source calls this one a part of, by id.</summary>
    public static IReadOnlyList<string> Wholes(Reading reading) =>
    [
        .. Link.In(reading.Chronicle)
            .Where(link => link.Relation is LinkRelation.PartOf && EventCatalogue.KindOf(link.To) == Meeting.Kind)
            .Select(link => link.To).Distinct(),
    ];

    /// <summary>
    /// As far as the days show it. A meeting not held is placed by the time that was announced last; one without a stated day comes last.
    /// </summary>
    public static IReadOnlyList<MeetingView> InOrder(IEnumerable<MeetingView> meetings) =>
    [
        .. meetings
            .OrderBy(FirstDay)
            .ThenBy(meeting => meeting.Held?.Date.Latest ?? DateOnly.MaxValue)
            .ThenBy(meeting => meeting.Id, StringComparer.Ordinal),
    ];

    private static DateOnly FirstDay(MeetingView meeting) => meeting switch
    {
        { Held.Date: When.Dated dated } => dated.Earliest,
        { Held: null, TimeOpen: false, Windows: [.., var last] } => last.Window.DueUntil,
        _ => DateOnly.MaxValue,
    };

    private static bool HasPart(MeetingView meeting, string id) =>
        meeting.Subject is { } subject
        && (subject.Host == id
            || subject.Organisations.Contains(id)
            || subject.Participants.Any(participant => participant.Person == id)
            || meeting.Said.Any(remark => remark.Speaker == id));
}
