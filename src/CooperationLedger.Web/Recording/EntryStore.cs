using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using JasperFx.Events;
using Marten;
using Marten.Services.BatchQuerying;
using Weasel.Postgresql;

namespace CooperationLedger.Web.Recording;

/// <summary>How an entry's envelope lies in Marten's columns.</summary>
public static class EntryStore
{
    internal const string Assurance = "assurance";
    internal const string CommandId = "command-id";

    /// <summary>Why an entry cannot be read that is as it was recorded.</summary>
    internal const string MissingBefore = "missing-before";

    /// <summary>What a failed append may leave behind: a row that holds a sequence, and no entry.</summary>
    internal const string Tombstone = "mt_tombstone";

    public static Entry ToEntry(IEvent stored) => new(
        stored.Id,
        stored.StreamKey!,
        stored.Version,
        stored.Sequence,
        Microseconds(stored.Timestamp.ToUniversalTime()),
        new(stored.UserName ?? "", stored.GetHeader(Assurance)?.ToString() ?? ""),
        stored.CorrelationId,
        stored.CausationId,
        stored.GetHeader(CommandId)?.ToString(),
        (LedgerEvent)stored.Data);

    /// <remarks>PostgreSQL keeps microseconds; an instant it would round could move past the next entry's.</remarks>
    public static DateTimeOffset Microseconds(DateTimeOffset at) => new(at.Ticks - (at.Ticks % 10), at.Offset);

    public static void Envelop(IEvent stored, Entry entry)
    {
        stored.Id = entry.Id;
        stored.Timestamp = entry.RecordedAt;
        stored.UserName = entry.RecordedBy.User;
        stored.CorrelationId = entry.Correlation;
        stored.CausationId = entry.Causation;
        stored.SetHeader(Assurance, entry.RecordedBy.Assurance);
        if (entry.CommandId is { } key)
        {
            stored.SetHeader(CommandId, key);
        }
    }

    /// <summary>Asks for the streams of dossiers together with whatever else the batch asks for; ids of no kind are left out.</summary>
    /// <param name="ceiling">The last sequence that is read; all are when null.</param>
    /// <returns>By id, once the batch has been executed; one that does not exist is empty.</returns>
    public static Task<IReadOnlyDictionary<string, DossierStream>> FetchStreams(
        this IBatchedQuery batch, IEnumerable<string> dossiers, long? ceiling = null) =>
        batch.AddItem(new StreamsHandler(OfKinds(dossiers), ceiling: ceiling));

    /// <returns>Each once, without ids of no kind.</returns>
    internal static string[] OfKinds(IEnumerable<string> dossiers) =>
        [.. dossiers.Distinct().Where(id => EventCatalogue.KindOf(id) is not null)];

    /// <summary>The streams of dossiers, and of all that a query finds, in one round trip.</summary>
    public static Task<IReadOnlyDictionary<string, DossierStream>> FetchNear(
        this IBatchedQuery batch, IEnumerable<string> dossiers, NeighbourQuery near) =>
        batch.AddItem(new StreamsHandler([.. dossiers], near: near));

    /// <summary>The streams of dossiers when nothing else is asked with them.</summary>
    /// <param name="ceiling">As of <see cref="FetchStreams"/>.</param>
    public static async Task<IReadOnlyDictionary<string, DossierStream>> StreamsAsync(
        this IQuerySession session, IEnumerable<string> dossiers, long? ceiling, CancellationToken ct)
    {
        var batch = session.CreateBatchQuery();
        var streams = batch.FetchStreams(dossiers, ceiling);
        await batch.Execute(ct);
        return await streams;
    }

    /// <summary>Entries of the session's ledger, those that cannot be read included.</summary>
    /// <param name="which">Goes on after SQL's <c>where</c> with what is asked of <c>d</c>, and may order them.</param>
    public static async Task<IReadOnlyList<StoredEntry>> EntriesAsync(
        this IQuerySession session, Action<ICommandBuilder> which, CancellationToken ct)
    {
        var batch = session.CreateBatchQuery();
        var entries = batch.AddItem(new EntriesHandler(session.TenantId, which));
        await batch.Execute(ct);
        return [.. (await entries).Select(stored => stored.Entry)];
    }

    /// <summary>Reads, for the few dossiers that were ever merged, the streams of those that they lead to too.</summary>
    /// <remarks>A round trip only where there are any.</remarks>
    public static async Task<StreamSet> TogetherAsync(
        this IQuerySession session, IReadOnlyDictionary<string, DossierStream> streams, long? ceiling, CancellationToken ct)
    {
        var read = new StreamSet(streams);
        while (read.Missing is { Count: > 0 } missing)
        {
            read = read.With((await session.StreamsAsync(missing, ceiling, ct)).Values);
        }

        return read;
    }

    /// <summary>Holds dossiers until the session, which has begun a transaction, has saved or is given up; with others or alone.</summary>
    public static async Task HoldAsync(this IDocumentSession session, IEnumerable<string> dossiers, bool isAlone, CancellationToken ct)
    {
        var batch = session.CreateBatchQuery();
        var held = batch.AddItem(new DossierHold(dossiers, isAlone));
        await batch.Execute(ct);
        await held;
    }

    /// <summary>What the session holds from here on it lets go when it goes back.</summary>
    public static Task SetSavepointAsync(this IDocumentSession session, CancellationToken ct) =>
        session.Connection!.ExecuteAsync("savepoint held", ct);

    public static Task GoBackToSavepointAsync(this IDocumentSession session, CancellationToken ct) =>
        session.Connection!.ExecuteAsync("rollback to savepoint held", ct);

    /// <summary>
    /// Holds dossiers until the session has saved or is given up, so that of commands that reach far from them each sees what the other
    /// recorded.
    /// </summary>
    /// <returns>Their versions by id, as their streams have them.</returns>
    public static async Task<IReadOnlyDictionary<string, long>> LockAsync(
        this IDocumentSession session, IEnumerable<string> dossiers, CancellationToken ct)
    {
        var versions = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select version || ' ' || id from {LedgerStore.Schema}.mt_streams
            where tenant_id = ? and id = any(?::varchar[]) order by id collate "C" for update
            """,
            ct, session.TenantId, dossiers.ToArray());
        return versions.Select(row => row.Split(' ', 2)).ToDictionary(row => row[1], row => long.Parse(row[0]));
    }

    /// <summary>The dossiers with any entry that ever said one of these ids.</summary>
    /// <remarks>All entries of the ledger are asked, since mentions may still be being built.</remarks>
    public static Task<IReadOnlyList<string>> DossiersNamingAsync(
        this IQuerySession session, IEnumerable<string> dossiers, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<string>(
            $$"""
            select distinct stream_id from {{LedgerStore.Schema}}.mt_events
            where tenant_id = ? and exists (
                select from jsonb_path_query(data, 'strict $.**') said where said #>> '{}' = any(?::varchar[]))
            """,
            ct, session.TenantId, dossiers.ToArray());

    /// <param name="stored">By version.</param>
    /// <returns>
    /// The stream of a dossier from its stored entries, up to the first that cannot be read; empty when there are none.
    /// </returns>
    public static DossierStream ToStream(string dossier, IReadOnlyList<StoredEntry> stored)
    {
        List<Entry> entries =
            [.. stored.TakeWhile((entry, before) => entry is Entry && entry.Version == before + 1).Cast<Entry>()];
        return new(dossier, KindOf(dossier), entries)
        {
            StopsAt = entries.Count == stored.Count ? null : Stopping(stored[entries.Count]),
        };
    }

    /// <summary>An entry at which its dossier cannot be read on, with what it says.</summary>
    public static UnreadableEntry Unreadable(Entry entry, Unreadable why) =>
        UnreadableEntry.Of(entry, JsonSerializer.Serialize(entry.Event, entry.Event.GetType(), LedgerJson.Options), why);

    private static UnreadableEntry Stopping(StoredEntry stored) => stored is Entry entry
        ? Unreadable(entry, new(MissingBefore, $"An entry of {entry.Dossier} is missing before its version {entry.Version}."))
        : (UnreadableEntry)stored;

    /// <exception cref="ArgumentException">The id begins with no kind of dossier.</exception>
    public static DossierKind KindOf(string dossier) =>
        EventCatalogue.KindOf(dossier) ?? throw new ArgumentException($"'{dossier}' is the id of no kind of dossier.", nameof(dossier));
}
