using System.Globalization;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Timelines;

/// <summary>
/// A place between two lines of the timeline: addresses name it, so that a page stays where it is whatever is recorded before it.
/// </summary>
/// <param name="RecordedAt">Where the days leave the order open, the order of recording decides.</param>
/// <param name="Entry">Of entries recorded in the same microsecond.</param>
public sealed record TimelinePlace(bool Undated, DateOnly Earliest, DateOnly Latest, DateTimeOffset RecordedAt, Guid Entry)
{
    private const string NotStated = "not-stated";

    /// <summary>Before all whose day is not stated.</summary>
    public static readonly TimelinePlace BeforeUndated =
        new(true, DateOnly.MinValue, DateOnly.MaxValue, DateTimeOffset.UnixEpoch, Guid.Empty);

    public static TimelinePlace Of(DevelopmentLine line) => new(line.Undated, line.Earliest, line.Latest, line.RecordedAt, line.Id);

    /// <returns>
    /// "2025-08-01,2025-08-31,1764463432123456,0199...", or "not-stated,1764463432123456,0199...": microseconds since 1970, and the
    /// entry.
    /// </returns>
    public override string ToString()
    {
        var days = Undated ? NotStated : $"{Earliest:yyyy-MM-dd},{Latest:yyyy-MM-dd}";
        var microseconds = Microseconds(RecordedAt);
        return Entry == Guid.Empty ? $"{days},{microseconds}" : $"{days},{microseconds},{Entry}";
    }

    /// <remarks>Addresses once had a place's sequence and no entry: they lead to the first of the same days.</remarks>
    public static TimelinePlace? TryParse(string text) => text.Split(',') switch
    {
        [NotStated, .. var recorded] when Recorded(recorded) is { } at =>
            BeforeUndated with { RecordedAt = at.RecordedAt, Entry = at.Entry },
        [var earliest, var latest, .. var recorded]
            when IsDay(earliest, out var from) && IsDay(latest, out var to) && Recorded(recorded) is { } at =>
            new(false, from, to, at.RecordedAt, at.Entry),
        _ => null,
    };

    private static (DateTimeOffset RecordedAt, Guid Entry)? Recorded(string[] parts) => parts switch
    {
        [var at] when IsInstant(at, out var instant) => (instant, Guid.Empty),
        [var at, var id] when IsInstant(at, out var instant) && Guid.TryParseExact(id, "D", out var entry) => (instant, entry),
        _ => null,
    };

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsInstant(string text, out DateTimeOffset instant)
    {
        var isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds)
            && microseconds <= Microseconds(DateTimeOffset.MaxValue);
        instant = isNumber ? DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond) : default;
        return isNumber;
    }

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
