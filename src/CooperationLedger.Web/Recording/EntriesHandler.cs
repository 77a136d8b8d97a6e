using System.Data.Common;
using CooperationLedger.Chronicles;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Reads entries as they lie there, those that cannot be read included.</summary>
/// <param name="ledger">Only of this one; of all when null.</param>
/// <param name="which">As of <see cref="EntryStore.EntriesAsync"/>.</param>
internal sealed class EntriesHandler(string? ledger, Action<ICommandBuilder> which)
    : IQueryHandler<IReadOnlyList<(string Ledger, StoredEntry Entry)>>
{
    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        EntryRows.Storage(session).Apply(builder);
        builder.Append($" where d.stream_id <> '{EntryStore.Tombstone}'");
        if (ledger is not null)
        {
            builder.Append(" and d.tenant_id = ");
            builder.AppendParameter(ledger);
        }

        builder.Append(" and ");
        which(builder);
    }

    public async Task<IReadOnlyList<(string Ledger, StoredEntry Entry)>> HandleAsync(
        DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        var rows = new EntryRows(session);
        List<(string, StoredEntry)> read = [];
        while (await reader.ReadAsync(token))
        {
            read.Add((EntryRows.LedgerOf(reader), rows.Read(reader)));
        }

        return read;
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException("Entries are read, not sent as they are.");
}
