using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CooperationLedger.Chronicles;

/// <summary>How far into a stream one reads: only what had been recorded for that day.</summary>
public abstract record KnownAt
{
    private KnownAt() { }

    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static readonly KnownAt Now = new Instant(DateTimeOffset.MaxValue);

    /// <summary>Up to and including that instant (UTC).</summary>
    public sealed record Instant(DateTimeOffset At) : KnownAt;

    /// <summary>Up to and including that entry; what permanent links use.</summary>
    public sealed record ThroughEntry(Guid Entry) : KnownAt;

    /// <summary>
    /// Reads an instant with its offset (<c>2026-01-31T12:00:00Z</c>), a date (the end of that UTC day) or <c>entry:</c> and an entry's
    /// id.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out KnownAt? knownAt, [NotNullWhen(false)] out string? complaint)
    {
        knownAt = text switch
        {
            ['e', 'n', 't', 'r', 'y', ':', .. var id] when Guid.TryParseExact(id, "D", out var entry) => new ThroughEntry(entry),
            _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                new Instant(new(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero)),
            _ when DateTimeOffset.TryParseExact(
                WithOffset(text), Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) =>
                new Instant(at.ToUniversalTime()),
            _ => null,
        };
        complaint = knownAt is null
            ? $"'{text}' is not an instant such as 2026-01-31T12:00:00Z, a date such as 2026-01-31, or entry: and an entry's id."
            : null;
        return knownAt is not null;
    }

    /// <remarks>Without an offset the machine's time zone would decide which entries are read, and without a day its clock.</remarks>
    private static string WithOffset(string text) => text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
}
