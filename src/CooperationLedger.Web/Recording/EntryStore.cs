using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using JasperFx.Events;
using Marten;
using Marten.Services.BatchQuerying;

namespace CooperationLedger.Web.Recording;

/// <summary>How an entry's envelope lies in Marten's columns.</summary>
public static class EntryStore
{
    private const string Assurance = "assurance";
    private const string CommandId = "command-id";

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
        batch.AddItem(new StreamsHandler([.. dossiers.Distinct().Where(id => EventCatalogue.KindOf(id) is not null)], ceiling: ceiling));

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

    /// <summary>
    /// Holds dossiers until the session has saved or is given up, so that of commands that reach far from them each sees what the other
    /// recorded.
    /// </summary>
    public static async Task LockAsync(this IDocumentSession session, IEnumerable<string> dossiers, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await session.AdvancedSql.QueryAsync<long>(
            $"""
            select version from {LedgerStore.Schema}.mt_streams where tenant_id = ? and id = any(?::varchar[])
            order by id collate "C" for update
            """,
            ct, session.TenantId, dossiers.ToArray());
    }

    /// <summary>The dossiers of which any entry ever cited a source.</summary>
    public static Task<IReadOnlyList<string>> DossiersCitingAsync(this IQuerySession session, string source, CancellationToken ct) =>
        session.DossiersSayingAsync("strict $.**.source", [source], ct);

    /// <summary>The dossiers of which any entry ever said one of these ids.</summary>
    public static Task<IReadOnlyList<string>> DossiersNamingAsync(
        this IQuerySession session, IEnumerable<string> dossiers, CancellationToken ct) =>
        session.DossiersSayingAsync("strict $.**", dossiers, ct);

    /// <summary>All entries of the ledger are asked, since mentions may still be being built.</summary>
    /// <param name="where">Where in an entry, as SQL/JSON has it.</param>
    private static Task<IReadOnlyList<string>> DossiersSayingAsync(
        this IQuerySession session, string where, IEnumerable<string> ids, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<string>(
            $$"""
            select distinct stream_id from {{LedgerStore.Schema}}.mt_events
            where tenant_id = ? and exists (
                select from jsonb_path_query(data, '{{where}}') said where said #>> '{}' = any(?::varchar[]))
            """,
            ct, session.TenantId, ids.ToArray());

    /// <returns>The stream of a dossier from its stored entries; empty when there are none.</returns>
    public static DossierStream ToStream(string dossier, IEnumerable<IEvent> stored) =>
        new(dossier, KindOf(dossier), [.. stored.Select(ToEntry)]);

    /// <exception cref="ArgumentException">The id begins with no kind of dossier.</exception>
    public static DossierKind KindOf(string dossier) =>
        EventCatalogue.KindOf(dossier) ?? throw new ArgumentException($"'{dossier}' is the id of no kind of dossier.", nameof(dossier));
}
