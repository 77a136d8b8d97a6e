using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A period of what recurs, with the time to which it was put off, if it was.</summary>
/// <param name="Window">When it is due; null while its time is open.</param>
/// <param name="PutOff">The last time; null where it was not.</param>
/// <param name="First">The first day on which it may be done; so with <paramref name="Last"/>.</param>
internal sealed record OccurrenceTime(
    RecurrencePeriod Period, PromisedWindow? Window, CommitmentPostponement? PutOff, DateOnly First, DateOnly Last);

/// <summary>Which evidence shows which time of a promise that recurs.</summary>
/// <remarks>
/// Evidence says for which period it is, or is for the one in which its day lies. What was put off may be done in its own period or any
/// day until the end of its new time: evidence of such a day is possibly for it, and possibly for the period of that day.
/// </remarks>
internal sealed class OccurrenceMatching
{
    private readonly IReadOnlyList<(EvidenceExtent Extent, Evidence Evidence, EdtfDate? For)> shown;

    public OccurrenceMatching(CommitmentView commitment, IReadOnlyList<RecurrencePeriod> periods)
    {
        var target = commitment.Terms!.Target;
        shown =
        [
            .. from one in commitment.Measurements
               where target?.IsReachedBy(one.Value) == true
               select (EvidenceExtent.Met, one.Evidence, (EdtfDate?)null),
            .. commitment.Findings.Reverse().Select(one => (one.Extent!.Value, one.Evidence, one.For)),
        ];
        Times = [.. periods.Select(period => TimeOf(period, commitment))];
    }

    public IReadOnlyList<OccurrenceTime> Times { get; }

    /// <returns>What shows best how far it was met: certainly rather than possibly of this time, then what happened last.</returns>
    public (EvidenceExtent Extent, Evidence Evidence, Certainty How)? ShownOf(OccurrenceTime time) => shown
        .Select(one => (one.Extent, one.Evidence, How: IsOf(time, one.For, one.Evidence.Date)))
        .Where(one => one.How != Certainty.No)
        .OrderByDescending(one => one.How)
        .Select(one => ((EvidenceExtent, Evidence, Certainty)?)one)
        .FirstOrDefault();

    private OccurrenceTime TimeOf(RecurrencePeriod period, CommitmentView commitment)
    {
        var putOff = commitment.Postponements.LastOrDefault(
            one => one.For.Earliest == period.First && one.For.Latest == period.Last);
        PromisedWindow? window = putOff is null ? new(period.Period, DateBasis.Stated, null, commitment.MadeBy!)
            : putOff.Window is null ? null
            : new(putOff.Window, putOff.WindowBasis, putOff.Reason, putOff.Evidence);
        window = window is { IsOverWhenAnnounced: true } && putOff is not null ? null : window;
        var isNamed = shown.Any(one => one.For is { } named && named.Earliest >= period.First && named.Latest <= period.Last);
        if (putOff is null || isNamed)
        {
            return new(period, window, putOff, period.First, period.Last);
        }

        var (first, last) = window is null
            ? (DateOnly.MinValue, DateOnly.MaxValue)
            : (window.Window.Earliest, window.Window.DeadlineLatest);
        return new(
            period, window, putOff,
            first < period.First && first != DateOnly.MinValue ? first : period.First, last > period.Last ? last : period.Last);
    }

    private Certainty IsOf(OccurrenceTime time, EdtfDate? named, When date)
    {
        var (period, own) = (time.Period, named is null);
        var (earliest, latest) = named is null ? (date.Earliest, date.Latest) : (named.Earliest, named.Latest);
        var (first, last) = own ? (time.First, time.Last) : (period.First, period.Last);
        if ((own && date is When.NotStated) || latest < first || earliest > last)
        {
            return Certainty.No;
        }

        var isWhole = Times.FirstOrDefault(other => other.Period.First == earliest && other.Period.Last == latest);
        return isWhole is not null ? isWhole == time ? Certainty.Certainly : Certainty.No
            : earliest >= first && latest <= last
                && (!own || !Times.Any(other => other != time && earliest <= other.Last && latest >= other.First)) ? Certainty.Certainly
            : Certainty.Possibly;
    }
}
