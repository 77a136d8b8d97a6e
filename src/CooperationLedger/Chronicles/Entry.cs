namespace CooperationLedger.Chronicles;

/// <summary>What was recorded, with its envelope: an entry, or one that this version of the program cannot read.</summary>
/// <param name="Version">1 for the first entry of the dossier, without gaps.</param>
/// <param name="Sequence">
/// Order of recording in the whole store: unique, growing, with gaps; <see cref="Entry.NotStored"/> before it is stored.
/// </param>
/// <param name="RecordedAt">UTC, microseconds; never before the dossier's previous entry.</param>
/// <param name="Correlation">The request that led to it (W3C trace id), if known.</param>
/// <param name="Causation">The message or entry that led to it, if any.</param>
/// <param name="CommandId">The key under which the command was given, if it had one.</param>
public abstract record StoredEntry(
    Guid Id,
    string Dossier,
    long Version,
    long Sequence,
    DateTimeOffset RecordedAt,
    Recorder RecordedBy,
    string? Correlation,
    string? Causation,
    string? CommandId);

/// <summary>One event in a dossier, with its envelope.</summary>
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
    : StoredEntry(Id, Dossier, Version, Sequence, RecordedAt, RecordedBy, Correlation, Causation, CommandId)
{
    public const long NotStored = 0;
}

/// <summary>
/// An entry whose envelope alone this version of the program can read: a newer version wrote it, or it was damaged. Its dossier is read
/// no further.
/// </summary>
/// <param name="Type">The name that the event is stored under.</param>
/// <param name="Text">What is stored, as JSON.</param>
/// <param name="Why">Why it cannot be read.</param>
public sealed record UnreadableEntry(
    Guid Id,
    string Dossier,
    long Version,
    long Sequence,
    DateTimeOffset RecordedAt,
    Recorder RecordedBy,
    string? Correlation,
    string? Causation,
    string? CommandId,
    string Type,
    string Text,
    Unreadable Why)
    : StoredEntry(Id, Dossier, Version, Sequence, RecordedAt, RecordedBy, Correlation, Causation, CommandId)
{
    /// <summary>An entry that is as it was recorded, and at which its dossier cannot be read on all the same.</summary>
    /// <param name="text">What it says as JSON; empty where nobody needs it, since the entry itself has it.</param>
    public static UnreadableEntry Of(Entry entry, string text, Unreadable why) => new(
        entry.Id, entry.Dossier, entry.Version, entry.Sequence, entry.RecordedAt, entry.RecordedBy,
        entry.Correlation, entry.Causation, entry.CommandId, EventCatalogue.StoredName(entry.Event), text, why);
}

/// <summary>Why an entry cannot be read.</summary>
/// <param name="Code">
/// Stable kebab-case name: <c>unknown-type</c>, <c>unknown-kind</c> of its dossier, <c>not-of-its-type</c>, <c>missing-before</c> or
/// <see cref="MergedInCircle"/>.
/// </param>
/// <param name="Detail">One sentence for whoever runs the server.</param>
public sealed record Unreadable(string Code, string Detail)
{
    /// <summary>A merger that leads back to its own dossier: the entry itself can be read, and no command records such a one.</summary>
    public const string MergedInCircle = "merged-in-circle";
}

/// <summary>Who recorded, and how that was known.</summary>
/// <param name="User">An opaque user id; never a name that may have to be forgotten.</param>
/// <param name="Assurance"><c>unauthenticated</c>, or <c>seed</c> for what the server recorded of its own seeds.</param>
public sealed record Recorder(string User, string Assurance);
