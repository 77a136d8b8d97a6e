using System.Data.Common;
using CooperationLedger.Web.Storage;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Asks whether the rows of streams are the ones that were read: PostgreSQL looks at them, and sends none.</summary>
/// <param name="read">By dossier, how many were read.</param>
internal sealed class RowsHandler(IReadOnlyDictionary<string, long> read)
    : IQueryHandler<IReadOnlyDictionary<string, RowsOfStream>>
{
    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        builder.Append(
            """
            select asked.id, count(*) filter (where version <= known), coalesce(sum(written) filter (where version <= known), 0),
                count(*), sum(written)
            from unnest(
            """);
        builder.AppendParameter(read.Keys.ToArray());
        builder.Append(", ");
        builder.AppendParameter(read.Values.ToArray());
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
            rows.Add(reader.GetString(0), new(Written(1), Written(3)));
        }

        return rows;

        RowsWritten Written(int column) => new(reader.GetInt64(column), reader.GetDecimal(column + 1));
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException("What is counted is not sent.");
}

/// <param name="Read">Those that had been read.</param>
/// <param name="All">All rows of the stream.</param>
internal readonly record struct RowsOfStream(RowsWritten Read, RowsWritten All);

/// <summary>Rows, and the sum of the numbers of the transactions that wrote them.</summary>
/// <remarks>As many rows with the same sum are the same: whoever writes a row again, in whatever way, has a higher number.</remarks>
internal readonly record struct RowsWritten(long Count, decimal Sum);
