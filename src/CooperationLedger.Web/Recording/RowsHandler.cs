using System.Data.Common;
using CooperationLedger.Web.Storage;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Asks whether the rows of streams are the ones that were read: PostgreSQL looks at them, and sends none.</summary>
/// <param name="dossiers">Each once.</param>
/// <param name="kept">By dossier, what was read of them.</param>
internal sealed class RowsHandler(string[] dossiers, IReadOnlyDictionary<string, KeptStream> kept)
    : IQueryHandler<IReadOnlyDictionary<string, RowsOfStream>>
{
    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        builder.Append(
            """
            select asked.id, coalesce(sum(written) filter (where version <= known), 0), sum(written)
            from unnest(
            """);
        builder.AppendParameter(dossiers);
        builder.Append(", ");
        builder.AppendParameter(dossiers.Select(dossier => kept.GetValueOrDefault(dossier)?.Read ?? 0).ToArray());
        builder.Append(
            $"""
            ) asked(id, known), lateral (
                select version, xmin::text::bigint as written from {LedgerStore.Schema}.mt_events
                where stream_id = asked.id and tenant_id =
            """);
        builder.AppendParameter(session.TenantId);
        builder.Append(" offset 0) e group by asked.id");
    }

    /// <returns>By dossier; those that do not exist are missing.</returns>
    public async Task<IReadOnlyDictionary<string, RowsOfStream>> HandleAsync(
        DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        Dictionary<string, RowsOfStream> rows = [];
        while (await reader.ReadAsync(token))
        {
            rows.Add(reader.GetString(0), new(reader.GetDecimal(1), reader.GetDecimal(2)));
        }

        return rows;
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException("What is counted is not sent.");
}

/// <summary>
/// Sums of the numbers of the transactions that wrote rows. Whoever writes a row again, whatever the way, has a higher number; whoever
/// removes one takes its number away.
/// </summary>
/// <param name="Read">Of the rows that had been read.</param>
/// <param name="All">Of all rows of the stream.</param>
internal readonly record struct RowsOfStream(decimal Read, decimal All);
