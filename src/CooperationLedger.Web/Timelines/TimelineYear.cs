using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Timelines;

/// <summary>The developments that began, or can have begun, in one year.</summary>
public sealed record TimelineYear(string Heading, IReadOnlyList<TimelineRow> Rows)
{
    /// <summary>So vague a date, of more than two years, does not stretch the axis of a page: it would press all others together.</summary>
    private const int DaysOfTheVague = 731;

    /// <param name="lines">Of stated days, in order; a year never comes back.</param>
    /// <param name="axis">What they are drawn on, if they are drawn.</param>
    public static IReadOnlyList<TimelineYear> Of(IEnumerable<DevelopmentLine> lines, TimelineFilter filter, TimelineScale? axis) =>
    [
        .. from line in lines
           group line by TimelineScale.IsDay(line.Earliest) ? line.Earliest.Year : (int?)null into year
           select new TimelineYear(
               year.Key is { } named ? named.ToString("0000") : "First day not known",
               [.. year.Select(line => TimelineRow.Of(line, filter, axis))]),
    ];

    /// <summary>The one axis of a page: the days that are asked for, or those of its lines.</summary>
    /// <returns>Null where nothing can be drawn.</returns>
    public static TimelineScale? Axis(IReadOnlyCollection<DevelopmentLine> lines, TimelineFilter filter)
    {
        var days = lines.Where(line => TimelineScale.IsDay(line.Earliest) && TimelineScale.IsDay(line.Latest)).ToList();
        var firm = days.Where(line => line.Latest.DayNumber - line.Earliest.DayNumber < DaysOfTheVague).ToList();
        var drawn = firm.Count > 0 ? firm : days;
        DateOnly? first = filter.From is { } from && TimelineScale.IsDay(from.Earliest) ? from.Earliest
            : drawn.Count > 0 ? drawn.Min(line => line.Earliest) : null;
        DateOnly? last = filter.To is { } to && TimelineScale.IsDay(to.Latest) ? to.Latest
            : drawn.Count > 0 ? drawn.Max(line => line.Latest) : null;
        return first <= last ? TimelineScale.OfMonths(first.Value, last.Value) : null;
    }
}

/// <param name="When">When it happened.</param>
/// <param name="Bar">Null when its days cannot be drawn.</param>
/// <param name="Holds">Whether it happened between the days asked about.</param>
public sealed record TimelineRow(DevelopmentLine Line, When When, TimelineBar? Bar, Certainty Holds)
{
    /// <param name="axis">What it is drawn on, if it is drawn.</param>
    public static TimelineRow Of(DevelopmentLine line, TimelineFilter filter, TimelineScale? axis)
    {
        var when = WhenOf(line);
        return new(line, when, when is When.Dated dated ? axis?.Bar("", dated.Date, happened: true) : null, filter.Holds(line));
    }

    public static When WhenOf(DevelopmentLine line) => (line.Event as Development)?.Date ?? Between(line);

    /// <summary>Of what cannot be read, the days are known that it lies between.</summary>
    private static When Between(DevelopmentLine line) => line.Undated
        ? new When.NotStated()
        : new When.Dated(
            EdtfDate.Parse(line.Earliest == line.Latest ? $"{line.Earliest:O}" : $"{line.Earliest:O}/{line.Latest:O}"), DateBasis.Stated);
}
