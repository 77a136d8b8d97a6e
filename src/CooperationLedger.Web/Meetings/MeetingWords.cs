using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Meetings;

/// <summary>
/// What can be said of a meeting on a day, each fact with the evidence that it rests on. A missing report is never presented as an
/// outcome.
/// </summary>
public static class MeetingWords
{
    /// <summary>How far it has come; possibly, where what that rests on may not have happened yet.</summary>
    public static string Status(MeetingView meeting) =>
        ((meeting.Held ?? meeting.Cancellation)?.Possibly == true ? "Possibly: " : "") + Status(meeting.Status);

    private static string Status(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "Planned",
        MeetingStatus.Postponed => "Put off, no new time announced",
        MeetingStatus.Cancelled => "Called off",
        MeetingStatus.Held => "Held",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Kind(MeetingKind? kind) => kind switch
    {
        null => "Not stated",
        MeetingKind.Visit => "Visit",
        MeetingKind.OfficialMeeting => "Official meeting",
        MeetingKind.Talks => "Talks",
        MeetingKind.Consultation => "Consultation",
        MeetingKind.Summit => "Summit",
        MeetingKind.TelephoneCall => "Telephone call",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What somebody said there: the clerk's words for it; without them, the quotation that is cited says it.</summary>
    public static string Remark(Remark remark) => remark.Gist is { } gist ? Words.Stopped(gist) : "in the words of the source.";

    /// <returns>"For part of it: the opening, until 3 June 2025."; null for who took part throughout, as far as sources say.</returns>
    public static string? Part(Participant participant)
    {
        var days = (participant.From, participant.Until) switch
        {
            (null, null) => null,
            ({ } from, null) => $"from {from.ToWords()} on",
            (null, { } until) => $"until {until.ToWords()}",
            ({ } from, { } until) => $"from {from.ToWords()} to {until.ToWords()}",
        };
        return participant.Part is null
            && days is null
                ? null : $"For part of it: {Words.Stopped(string.Join(", ", new[] { participant.Part, days }.OfType<string>()))}";
    }

    /// <summary>What an entry of a meeting says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        MeetingPlanned { Window: null } planned => $"A meeting was announced: {planned.Meeting.Title}. For when is not stated.",
        MeetingPlanned planned =>
            $"A meeting was announced, to be held {Window(planned.Window, planned.WindowBasis)}: {planned.Meeting.Title}.",
        MeetingPostponed { Window: null } postponed =>
            $"The meeting was put off, and no new time announced.{Words.Because(postponed.Reason)}",
        MeetingPostponed postponed =>
            $"The meeting was put off, to be held {Window(postponed.Window, postponed.WindowBasis)}.{Words.Because(postponed.Reason)}",
        MeetingCancelled cancelled => $"The meeting was called off.{Words.Because(cancelled.Reason)}",
        MeetingHeld held => $"The meeting was held: {held.Meeting.Title}.{LastDayWords.Of(held.Ends)}",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    /// <param name="known">The meeting with all that is known of it, whenever it happened; where that is more.</param>
    public static IReadOnlyList<Sentence> Of(MeetingView meeting, DateOnly on, bool isToday, MeetingView? known = null) =>
        [.. Announcements(meeting), .. Outcome(meeting, on, isToday, known?.Held)];

    private static IEnumerable<Sentence> Announcements(MeetingView meeting)
    {
        if (meeting.Planned is { } planned)
        {
            yield return meeting.Windows is [var first, ..]
                ? new($"It was{Possibly(first.Evidence)} announced to be held {Window(first.Window, first.Basis)}; "
                    + $"{AnnouncedOn(first.Evidence.Date)}.", first.Evidence)
                : new($"It was{Possibly(planned)} announced without a time; {AnnouncedOn(planned.Date)}.", planned);
        }

        if (meeting.Windows is [_, .., var current])
        {
            yield return new(
                $"It was{Possibly(current.Evidence)} announced anew, to be held {Window(current.Window, current.Basis)}; "
                    + $"{AnnouncedOn(current.Evidence.Date)}.", current.Evidence);
            if (WindowWords.Slipped(meeting.Windows, meeting.TimeOpen) is { } slipped)
            {
                yield return new(slipped);
            }
        }

        if (meeting.Status is MeetingStatus.Postponed
            && WindowWords.PutOffLast(meeting.Windows, meeting.PutOffs, meeting.TimeOpen) is { } putOff)
        {
            yield return putOff;
        }
    }

    private static IEnumerable<Sentence> Outcome(MeetingView meeting, DateOnly on, bool isToday, Evidence? later)
    {
        if (meeting.Held is { } held)
        {
            yield return new($"It was{Possibly(held)} held {Words.At(held.Date)}.{LastDayWords.Of(meeting.Ends)}", held);
            if (meeting.Windows is [var first, ..])
            {
                yield return new(WindowWords.Compared(held.Date, first));
            }

            yield break;
        }

        if (meeting.Cancellation is { } cancelled)
        {
            yield return new(
                $"It was{Possibly(cancelled)} called off {Words.At(cancelled.Date)}.{Words.Because(meeting.CancelledBecause)}", cancelled);
        }
        else if (meeting is { TimeOpen: false, Windows: [.., var current] })
        {
            yield return new(WindowWords.End(current, on, isToday));
        }

        yield return later is not null
            ? new($"It had not been held by {Words.Day(on)}: it was held later, {Words.At(later.Date)}.", later)
            : new($"No evidence that it was held{(isToday ? "" : $" by {Words.Day(on)}")} is recorded.");
    }

    private static string Window(EdtfDate window, DateBasis basis) => Words.At(new When.Dated(window, basis));

    private static string AnnouncedOn(When date) => date is When.NotStated
        ? "the day of the announcement is not stated"
        : $"that was said {Words.At(date)}";

    private static string Possibly(Evidence evidence) => evidence.Possibly ? " possibly" : "";
}
