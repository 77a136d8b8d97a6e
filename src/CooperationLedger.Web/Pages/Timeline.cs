using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Pages;

/// <summary>Something that happened, to be set against what was promised.</summary>
public sealed record Occurrence(string What, EdtfDate Date)
{
    /// <summary>Those of a known date; the others cannot be drawn.</summary>
    public static IReadOnlyList<Occurrence> Of(params (string What, When? Date)[] happened) =>
        [.. from one in happened where one.Date is When.Dated select new Occurrence(one.What, ((When.Dated)one.Date!).Date)];
}

/// <summary>
/// Windows and what came of them on one line of time. All places are percent of the width, so that text keeps its size on a narrow
/// screen.
/// </summary>
/// <param name="OnAt">The place of the day that the page speaks of.</param>
public sealed record Timeline(IReadOnlyList<TimelineBar> Bars, IReadOnlyList<TimelineTick> Ticks, DateOnly On, double OnAt)
{
    public static Timeline Of(IReadOnlyList<PromisedWindow> windows, IReadOnlyList<Occurrence> happened, DateOnly on)
    {
        List<(string Label, EdtfDate Date, bool Happened)> rows =
        [
            .. windows.Select((promised, i) => ($"{Ordinal(i, windows.Count)}: {promised.Window.ToWords()}", promised.Window, false)),
            .. happened.Select(one => ($"{one.What} {Words.At(new When.Dated(one.Date, DateBasis.Stated))}", one.Date, true)),
        ];
        var days = rows.SelectMany(row => new[] { row.Date.Earliest, row.Date.DeadlineLatest })
            .Where(TimelineScale.IsDay).Append(on).ToList();
        var scale = TimelineScale.Around(days.Min(), days.Max());
        return new([.. rows.Select(row => scale.Bar(row.Label, row.Date, row.Happened))], [.. scale.Ticks()], on, scale.At(on));
    }

    private static string Ordinal(int index, int count) =>
        count == 1 ? "Promised" : index == 0 ? "First promised" : index == count - 1 ? "Promised last" : "Then promised";
}
