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
    JsonElement Data)
{
    /// <summary>The most bytes of an entry's canonical JSON; a leaf's length is two bytes in a tile (C2SP tlog-tiles).</summary>
    public const int MostBytes = 65_535;

    public static EntryText Of(string ledger, Entry entry) => new(
        entry.Id, ledger, entry.Dossier, entry.Version, entry.Sequence, Instant(entry.RecordedAt), entry.RecordedBy,
        entry.Correlation, entry.Causation, entry.CommandId, EventCatalogue.StoredName(entry.Event),
        JsonSerializer.SerializeToElement(entry.Event, entry.Event.GetType(), LedgerJson.Options));

    /// <summary>At most so many bytes are around what the event says: names, ids and instants, each of a length that is bounded.</summary>
    private const int MostAround = 4_096;

    /// <summary>The largest sequence that has a canonical form: an entry is measured before it has its own.</summary>
    private const long LongestSequence = (1L << 53) - 1;

    /// <summary>
    /// How many bytes an entry's canonical JSON has, or more where it certainly has few enough: written as here, it is never shorter.
    /// </summary>
    public static int LengthOf(string ledger, Entry entry)
    {
        var atMost = JsonSerializer.SerializeToUtf8Bytes(entry.Event, entry.Event.GetType(), LedgerJson.Options).Length + MostAround;
        return atMost <= MostBytes ? atMost : Of(ledger, entry with { Sequence = LongestSequence }).Canonical().Length;
    }

    public byte[] Canonical() => CanonicalJson.Of(JsonSerializer.SerializeToElement(this, LedgerJson.Options));

    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
