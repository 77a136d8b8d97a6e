using System.Globalization;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.History;

/// <summary>The point on both time axes from which one reads: what was known at one instant about what had happened by a day.</summary>
/// <param name="TrueAt">Null for the UTC day of <paramref name="KnownAt"/>.</param>
public sealed record ReadPoint(KnownAt KnownAt, DateOnly? TrueAt)
{
    /// <summary>What the query of an address calls them.</summary>
    public const string Fields = "knownAt trueAt";

    public static readonly ReadPoint Now = new(KnownAt.Now, null);

    /// <summary>Anything but now: the page then says so.</summary>
    public bool IsPast => this != Now;

    /// <summary>The same cut for another dossier, in which the entry that it names is not.</summary>
    public ReadPoint Since(Reading reading) =>
        KnownAt is KnownAt.ThroughEntry ? this with { KnownAt = new KnownAt.Instant(reading.KnownAt) } : this;

    /// <summary>Reads the <c>knownAt</c> and <c>trueAt</c> of a request's query, each given once.</summary>
    /// <remarks>An empty one is a box of a form left empty, and asks for now. Two are a question with two answers.</remarks>
    public static (ReadPoint ReadPoint, ValueList<Refusal> Faults) Of(IQueryCollection query)
    {
        var knownAt = KnownAt.Now;
        string? complaint = null;
        if (query["knownAt"] is [{ Length: > 0 } known] && !KnownAt.TryParse(known, out knownAt!, out complaint))
        {
            knownAt = KnownAt.Now;
        }

        DateOnly trueAt = default;
        var asked = query["trueAt"] is [{ Length: > 0 }];
        var read = asked
            && DateOnly.TryParseExact(query["trueAt"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out trueAt);
        return (
            new(knownAt, read ? trueAt : null),
            [
                .. complaint is null ? ValueList.Of<Refusal>([]) : [new("wrong-known-at", complaint, "?knownAt")],
                .. Refusal.If(
                    query["knownAt"].Count > 1 || query["trueAt"].Count > 1,
                    "given-twice", "knownAt and trueAt are given once each.", "?knownAt"),
                .. Refusal.If(asked && !read, "wrong-true-at", $"'{query["trueAt"]}' is not a date such as 2026-01-31.", "?trueAt"),
            ]);
    }
}
