using System.Globalization;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;

namespace CooperationLedger.TransparencyLog;

/// <summary>
/// An entry as it is served, line by line, and as its leaf will be hashed: envelope and data. A member that is null is left out.
/// </summary>
/// <param name="RecordedAt">UTC with microseconds, <c>2026-01-31T12:00:00.000000Z</c>: the precision that the store keeps.</param>
/// <param name="Type">The stored name of the event.</param>
/// <param name="Data">What the entry says; left out where <paramref name="Unreadable"/> is given.</param>
/// <param name="Unreadable">
/// Only of an entry that this version of the program cannot read: a newer one wrote it, or it was damaged. Nothing else here is about it.
/// </param>
public sealed record EntryText(
    Guid Id,
    string Ledger,
    string Dossier,
    long Version,
    long Sequence,
    string RecordedAt,
    Recorder RecordedBy,
    string? Correlation,
    string? Causation,
    string? CommandId,
    string Type,
    JsonElement? Data,
    UnreadableText? Unreadable = null)
{
    /// <summary>The most bytes of an entry's canonical JSON; a leaf's length is two bytes in a tile (C2SP tlog-tiles).</summary>
    public const int MostBytes = 65_535;

    public static EntryText Of(string ledger, StoredEntry stored)
    {
        var (type, data, unreadable) = stored switch
        {
            Entry { Event: var said } => (
                EventCatalogue.StoredName(said), (JsonElement?)JsonSerializer.SerializeToElement(said, said.GetType(), LedgerJson.Options),
                (UnreadableText?)null),
            UnreadableEntry entry => (entry.Type, null, new(entry.Why.Code, entry.Why.Detail, entry.Text)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new(
            stored.Id, ledger, stored.Dossier, stored.Version, stored.Sequence, Instant(stored.RecordedAt), stored.RecordedBy,
            stored.Correlation, stored.Causation, stored.CommandId, type, data, unreadable);
    }

    /// <summary>At most so many bytes are around what the event says: names, ids and instants, each of a length that is bounded.</summary>
    private const int MostAround = 4_096;

    /// <summary>The largest sequence that has a canonical form: an entry is measured before it has its own.</summary>
    private const long LongestSequence = (1L << 53) - 1;

    /// <summary>
    /// How many bytes an entry's canonical JSON has, or more where it certainly has few enough: written as here, it is never shorter.
    /// </summary>
    public static int LengthOf(string ledger, Entry entry)
    {
        var atMost = LengthOf(entry.Event) + MostAround;
        return atMost <= MostBytes ? atMost : Of(ledger, entry with { Sequence = LongestSequence }).Canonical().Length;
    }

    /// <summary>How many bytes the JSON of what an event says has.</summary>
    public static int LengthOf(LedgerEvent @event) =>
        JsonSerializer.SerializeToUtf8Bytes(@event, @event.GetType(), LedgerJson.Options).Length;

    public byte[] Canonical() => CanonicalJson.Of(JsonSerializer.SerializeToElement(this, LedgerJson.Options));

    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}

/// <summary>What is known of what an entry says that cannot be read.</summary>
/// <param name="Code">Stable: <c>unknown-type</c>, <c>unknown-kind</c>, <c>not-of-its-type</c> or <c>missing-before</c>.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Text">The JSON that is stored, as a text.</param>
public sealed record UnreadableText(string Code, string Why, string Text);
