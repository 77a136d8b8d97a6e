namespace CooperationLedger.Chronicles;

/// <summary>One event in a dossier, with its envelope.</summary>
/// <param name="Version">1 for the first entry of the dossier, without gaps.</param>
/// <param name="Sequence">
/// Order of recording in the whole store: unique, growing, with gaps; <see cref="NotStored"/> before it is stored.
/// </param>
/// <param name="RecordedAt">UTC, microseconds; never before the dossier's previous entry.</param>
/// <param name="Correlation">The request that led to it (W3C trace id), if known.</param>
/// <param name="Causation">The message or entry that led to it, if any.</param>
/// <param name="CommandId">The key under which the command was given, if it had one.</param>
public sealed record Entry(
    Guid Id,
    string Dossier,
    long Version,
    long Sequence,
    DateTimeOffset RecordedAt,
    Recorder RecordedBy,
    string? Correlation,
    string? Causation,
    string? CommandId,
    LedgerEvent Event)
{
    public const long NotStored = 0;
}

/// <summary>Who recorded, and how that was known.</summary>
/// <param name="User">An opaque user id; never a name that may have to be forgotten.</param>
/// <param name="Assurance"><c>unauthenticated</c>, or <c>seed</c> for what the server recorded of its own seeds.</param>
public sealed record Recorder(string User, string Assurance);
