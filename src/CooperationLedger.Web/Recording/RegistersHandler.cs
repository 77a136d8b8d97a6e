using System.Data.Common;
using CooperationLedger.Chronicles;
using JasperFx.Events;
using Marten.Internal;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Reads the streams of any number of dossiers in one statement; Marten's own asks once for each of them.</summary>
/// <remarks>A row is in memory once it was moved to, so that its columns are read without waiting.</remarks>
internal sealed class RegistersHandler(string[] dossiers) : IQueryHandler<IReadOnlyDictionary<string, Register>>
{
    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        Storage(session).Apply(builder);
        builder.Append(" where d.tenant_id = ");
        builder.AppendParameter(session.TenantId);
        builder.Append(" and d.stream_id = any(");
        builder.AppendParameter(dossiers);
        builder.Append(") order by d.version");
    }

    /// <returns>Every dossier that was asked for; one that does not exist is empty.</returns>
    public async Task<IReadOnlyDictionary<string, Register>> HandleAsync(DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        ISelector<IEvent> events = Storage(session);
        var streams = dossiers.ToDictionary(dossier => dossier, _ => new List<IEvent>());
        while (await reader.ReadAsync(token))
        {
            var stored = events.Resolve(reader);
            streams[stored.StreamKey!].Add(stored);
        }

        return streams.ToDictionary(stream => stream.Key, stream => EntryStore.ToRegister(stream.Key, stream.Value));
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) => throw new NotSupportedException("Registers are folded, not streamed.");

    private static Marten.Events.IEventStorage Storage(IStorageSession session) => ((IMartenSession)session).EventStorage();
}
