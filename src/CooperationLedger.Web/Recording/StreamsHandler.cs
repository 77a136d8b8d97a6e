using System.Data.Common;
using System.Runtime.InteropServices;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// Reads the streams of any number of dossiers in one statement, with those of the retracted sources that they cite: no dossier can be
/// folded without. Marten's own asks once for each stream.
/// </summary>
/// <param name="dossiers">Each once.</param>
/// <param name="ceiling">The last sequence that is read; all are when null.</param>
/// <param name="near">Finds others that are read too.</param>
/// <param name="kept">By dossier: of these only the rows that follow what was read of them.</param>
/// <remarks>A row is in memory once it was moved to, so that its columns are read without waiting.</remarks>
internal sealed class StreamsHandler(
    string[] dossiers, long? ceiling = null, NeighbourQuery? near = null, IReadOnlyDictionary<string, KeptStream>? kept = null)
    : IQueryHandler<IReadOnlyDictionary<string, DossierStream>>
{
    /// <summary>Begins the question which entries these are, that dossier for dossier goes down the index of streams.</summary>
    /// <remarks>
    /// Asked in one condition with the ledger, PostgreSQL would read the whole ledger while it has no statistics: it keeps the plan that it
    /// made when the ledger was all but empty. The offset keeps it from taking the two questions for one.
    /// </remarks>
    private const string Which = " where d.seq_id = any(array(with asked(id, known) as (select id, coalesce(known, 0) from unnest(";

    private const string OfEach =
        $" select e.seq_id from dossier, lateral (select seq_id from {LedgerStore.Schema}.mt_events where tenant_id = ";

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        EntryRows.Storage(session).Apply(builder);
        builder.Append(Which);
        builder.AppendParameter(dossiers);
        if (near is not null)
        {
            builder.Append(" || array(");
            near.Append(builder, session.TenantId);
            builder.Append(")");
        }

        builder.Append(", ");
        builder.AppendParameter(dossiers.Select(Known).ToArray());
        builder.Append(") asked(id, known)), dossier(id, known) as (select id, known from asked union all select id, 0 from (");
        RetractedSources.AppendCitedBy(builder, session.TenantId, "array(select id from asked)", withTheirs: near is not null);
        builder.Append(") retracted(id))");
        builder.Append(OfEach);
        builder.AppendParameter(session.TenantId);
        builder.Append(" and stream_id = dossier.id and version > known offset 0) e))");
        if (ceiling is { } last)
        {
            builder.Append(" and d.seq_id <= ");
            builder.AppendParameter(last);
        }

        builder.Append(" order by d.version");
    }

    /// <returns>
    /// Every dossier that was asked for, empty if it does not exist; and those near and the retracted sources that do. One that was kept is
    /// missing where its rows do not follow what is kept.
    /// </returns>
    /// <remarks>A newer version of the program may know kinds of dossiers that are near, and not known here.</remarks>
    public async Task<IReadOnlyDictionary<string, DossierStream>> HandleAsync(
        DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        var rows = new EntryRows(session);
        var streams = dossiers.ToDictionary(dossier => dossier, _ => new List<StoredEntry>());
        while (await reader.ReadAsync(token))
        {
            var stored = rows.Read(reader);
            if (stored.Version > Known(stored.Dossier))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(streams, stored.Dossier, out _) ??= []).Add(stored);
            }
        }

        return streams.Where(stream => EventCatalogue.KindOf(stream.Key) is not null)
            .Select(stream => ToStream(stream.Key, stream.Value)).OfType<DossierStream>()
            .ToDictionary(stream => stream.Dossier);
    }

    private DossierStream? ToStream(string dossier, IReadOnlyList<StoredEntry> stored) =>
        kept?.GetValueOrDefault(dossier) is { } begun ? begun.With(stored) : EntryStore.ToStream(dossier, stored);

    private long Known(string dossier) => kept?.GetValueOrDefault(dossier)?.Read ?? 0;

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException("Streams are folded, not sent as they are.");
}
