using System.Collections.Concurrent;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.History;

/// <summary>
/// The entries that this server has met and cannot read, of all ledgers: lists show them, health names them, and the log does so once.
/// One that can be read when it is next met is forgotten.
/// </summary>
/// <remarks>In memory: which they are depends on the version of the program.</remarks>
public sealed partial class UnreadableEntries(StoreWatch store, TimeProvider clock, ILogger<UnreadableEntries> log)
{
    /// <summary>The log names so many of those met within a minute one by one; beside them it gives the number of all.</summary>
    public const int MostTold = 20;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Guid, UnreadableEntry>> met = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private (long Since, int Count) logged;

    public int Count => met.Values.Sum(entries => entries.Count);

    /// <summary>To be called after dossiers of a ledger were read, perhaps not to their ends.</summary>
    public async Task SawAsync(string ledger, IEnumerable<DossierStream> read, CancellationToken ct)
    {
        foreach (var stream in read)
        {
            ForgetOthersInCircle(ledger, stream);
            if (stream.StopsAt is { Why.Code: EntryStore.MissingBefore })
            {
                // The entry is as it was recorded: it is the store that is not.
                await store.LookAtAsync(ledger, [stream.Dossier], key: null, ct);
            }
            else if (stream.StopsAt is { } entry)
            {
                Saw(ledger, entry);
            }
        }
    }

    /// <summary>To be called after entries of a ledger were read.</summary>
    public void Saw(string ledger, IEnumerable<StoredEntry> read)
    {
        foreach (var stored in read)
        {
            Saw(ledger, stored);
        }
    }

    public void Saw(string ledger, StoredEntry stored)
    {
        if (stored is UnreadableEntry entry)
        {
            // What it says is kept where it lies: it may be long.
            if (met.GetOrAdd(ledger, _ => new()).TryAdd(entry.Id, entry with { Text = "" }))
            {
                Log(ledger, entry);
            }
        }
        else if (met.TryGetValue(ledger, out var known) && known.TryGetValue(stored.Id, out var before) && !IsInCircle(before))
        {
            Forget(ledger, before);
        }
    }

    /// <summary>It can be read, or is gone.</summary>
    public void Forget(string ledger, UnreadableEntry entry)
    {
        if (met.TryGetValue(ledger, out var known) && known.TryRemove(entry.Id, out _))
        {
            LogReadable(log, entry.Sequence, entry.Dossier, ledger);
        }
    }

    /// <summary>Of an entry that was met, as it was read just now.</summary>
    /// <returns>Null where it can be read.</returns>
    public UnreadableEntry? Unreadable(string ledger, StoredEntry stored) => stored switch
    {
        UnreadableEntry entry => entry,
        Entry entry when met.TryGetValue(ledger, out var known) && known.TryGetValue(entry.Id, out var before) =>
            EntryStore.Unreadable(entry, before.Why),
        _ => null,
    };

    /// <summary>Whether the entry by itself can be read, and only its dossier shows that it cannot be followed.</summary>
    public static bool IsInCircle(UnreadableEntry entry) => entry.Why.Code == Chronicles.Unreadable.MergedInCircle;

    /// <summary>Those of a ledger, the last recorded first; without what they say.</summary>
    public IReadOnlyList<UnreadableEntry> In(string ledger) => met.TryGetValue(ledger, out var entries)
        ? [.. entries.Values.OrderByDescending(entry => entry.Sequence)]
        : [];

    /// <summary>The first of all, in the order of recording.</summary>
    public IReadOnlyList<(string Ledger, UnreadableEntry Entry)> First(int most) =>
    [
        .. met.SelectMany(ledger => ledger.Value.Values.Select(entry => (Ledger: ledger.Key, Entry: entry)))
            .OrderBy(pair => pair.Entry.Sequence).Take(most),
    ];

    private void ForgetOthersInCircle(string ledger, DossierStream stream)
    {
        if (met.TryGetValue(ledger, out var known) && !known.IsEmpty)
        {
            foreach (var entry in known.Values.Where(
                entry => IsInCircle(entry) && entry.Dossier == stream.Dossier && entry.Id != stream.StopsAt?.Id))
            {
                Forget(ledger, entry);
            }
        }
    }

    /// <remarks>A ledger that a newer version wrote may have a hundred thousand.</remarks>
    private void Log(string ledger, UnreadableEntry entry)
    {
        int count;
        lock (gate)
        {
            var isNew = logged.Count == 0 || clock.GetElapsedTime(logged.Since) > Minute;
            logged = isNew ? (clock.GetTimestamp(), 1) : (logged.Since, logged.Count + 1);
            count = logged.Count;
        }

        if (count <= MostTold)
        {
            LogUnreadable(log, entry.Sequence, entry.Dossier, ledger, entry.Why.Detail);
        }
        else if (count == MostTold + 1)
        {
            LogMany(log, MostTold);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Entry {Sequence}, of {Dossier} in the ledger {Ledger}, cannot be read, and that dossier is closed until it can: {Why}")]
    private static partial void LogUnreadable(ILogger log, long sequence, string dossier, string ledger, string why);

    [LoggerMessage(
        Level = LogLevel.Error, Message = "More than {Most} entries that cannot be read were met within a minute: health counts them all")]
    private static partial void LogMany(ILogger log, int most);

    [LoggerMessage(
        Level = LogLevel.Information, Message = "Entry {Sequence}, of {Dossier} in the ledger {Ledger}, can be read again, or is gone")]
    private static partial void LogReadable(ILogger log, long sequence, string dossier, string ledger);
}

/// <summary>What was asked for cannot be answered, since it rests on an entry that this version of the program cannot read.</summary>
public sealed class UnreadableEntryException(string ledger, DossierStream stream)
    : Exception($"{stream} in {ledger}: {stream.StopsAt!.Why.Detail}")
{
    public string Ledger => ledger;

    public UnreadableEntry Entry => stream.StopsAt!;

    /// <summary>The last entry of the dossier that can be read before it; null when there is none.</summary>
    public Guid? Before => stream.Exists ? stream.Entries[^1].Id : null;
}
