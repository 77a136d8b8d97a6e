using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Web.Commitments;

namespace CooperationLedger.Web.Ledgers;

/// <summary>A day to come on which something is due, planned or ends.</summary>
/// <param name="Day">As exactly as it is known.</param>
/// <param name="What">"Due", "Planned", "Last day for notice", "Term ends".</param>
public sealed record NextDate(EdtfDate Day, string What, string Dossier, string Title)
{
    /// <param name="open">Commitments; those that are overdue are left out.</param>
    /// <param name="planned">Meetings that are planned.</param>
    /// <returns>The earliest first.</returns>
    public static IReadOnlyList<NextDate> Of(
        IEnumerable<CommitmentLine> open, IEnumerable<MeetingView> planned, IEnumerable<AgreementView> agreements, DateOnly today)
    {
        var due = from line in open
                  where line.Status is { Overdue: Certainty.No, Current: not null }
                  select new NextDate(line.Status.Current!.Window, "Due", line.Commitment.Id, line.Commitment.Title);
        var meetings = from meeting in planned
                       where meeting is { TimeOpen: false, Windows: [.., var window] } && window.Window.Latest >= today
                       select new NextDate(meeting.Windows[^1].Window, "Planned", meeting.Id, meeting.Title);
        var terms = from agreement in agreements
                    let term = TermStatus.Of(agreement, today)
                    let day = term?.NextDay(today)
                    where day is not null
                    select new NextDate(
                        EdtfDate.Parse($"{day:yyyy-MM-dd}"), day == term!.LastDayForNotice ? "Last day for notice" : "Term ends",
                        agreement.Id, agreement.Title);
        return
        [
            .. due.Concat(meetings).Concat(terms).OrderBy(next => next.Day.Latest).ThenBy(next => next.Dossier, StringComparer.Ordinal),
        ];
    }
}
