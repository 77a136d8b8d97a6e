using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Timelines;

/// <summary>The developments that began, or can have begun, in one year, drawn on the line of that year.</summary>
/// <param name="Ticks">None where no line can be drawn.</param>
public sealed record TimelineYear(string Heading, IReadOnlyList<TimelineTick> Ticks, IReadOnlyList<TimelineRow> Rows)
{
    /// <param name="lines">Of stated days, in order; a year never comes back.</param>
    public static IReadOnlyList<TimelineYear> Of(IEnumerable<DevelopmentLine> lines, TimelineFilter filter) =>
    [
        .. from line in lines
           group line by TimelineScale.IsDay(line.Earliest) ? line.Earliest.Year : (int?)null into year
           let scale = year.Key is { } number ? TimelineScale.OfYear(number) : null
           select new TimelineYear(
               year.Key is { } named ? named.ToString("0000") : "First day not known",
               scale is null ? [] : [.. scale.Ticks()],
               [.. year.Select(line => TimelineRow.Of(line, filter, scale))]),
    ];
}

/// <param name="When">When it happened.</param>
/// <param name="Bar">Null when its days cannot be drawn.</param>
/// <param name="Holds">Whether it happened between the days asked about.</param>
public sealed record TimelineRow(DevelopmentLine Line, When When, TimelineBar? Bar, Certainty Holds)
{
    /// <param name="scale">What it is drawn on, if it is drawn.</param>
    public static TimelineRow Of(DevelopmentLine line, TimelineFilter filter, TimelineScale? scale)
    {
        var when = WhenOf(line);
        return new(line, when, when is When.Dated dated ? scale?.Bar("", dated.Date, happened: true) : null, filter.Holds(line));
    }

    public static When WhenOf(DevelopmentLine line) => (line.Event as Development)?.Date ?? Between(line);

    /// <summary>Of what cannot be read, the days are known that it lies between.</summary>
    private static When Between(DevelopmentLine line) => line.Undated
        ? new When.NotStated()
        : new When.Dated(
            EdtfDate.Parse(line.Earliest == line.Latest ? $"{line.Earliest:O}" : $"{line.Earliest:O}/{line.Latest:O}"), DateBasis.Stated);
}
