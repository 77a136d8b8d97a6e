using System.Globalization;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Timelines;

/// <summary>A place between two lines of the timeline: addresses name it, so that a page stays where it is whatever is recorded before it.</summary>
public sealed record TimelinePlace(bool Undated, DateOnly Earliest, DateOnly Latest, long Sequence)
{
    private const string NotStated = "not-stated";

    /// <summary>Before all whose day is not stated.</summary>
    public static readonly TimelinePlace BeforeUndated = new(true, DateOnly.MinValue, DateOnly.MaxValue, 0);

    public static TimelinePlace Of(DevelopmentLine line) => new(line.Undated, line.Earliest, line.Latest, line.Sequence);

    /// <returns>"2025-08-01,2025-08-31,17", or "not-stated,17".</returns>
    public override string ToString() => Undated ? $"{NotStated},{Sequence}" : $"{Earliest:yyyy-MM-dd},{Latest:yyyy-MM-dd},{Sequence}";

    public static TimelinePlace? TryParse(string text) => text.Split(',') switch
    {
        [NotStated, var at] when IsSequence(at, out var sequence) => BeforeUndated with { Sequence = sequence },
        [var earliest, var latest, var at] when IsDay(earliest, out var from) && IsDay(latest, out var to) && IsSequence(at, out var sequence) =>
            new(false, from, to, sequence),
        _ => null,
    };

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsSequence(string text, out long sequence) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
}
