using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Marten.Linq.QueryHandlers;
using Weasel.Postgresql;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// Holds dossiers until the transaction ends: together with others to record in them or cite them, alone to change how they are read.
/// So what is decided by a source that is being retracted, or written for lists without knowing of that, is recorded before or not at all.
/// </summary>
/// <param name="dossiers">Of the session's ledger.</param>
/// <remarks>
/// Their streams show nothing of it: a retraction appends to the source alone, and what cites it keeps its version. All dossiers of a
/// ledger share a few locks, since PostgreSQL has room for a few thousand in all; who takes several takes them in one order.
/// </remarks>
internal sealed class DossierHold(IEnumerable<string> dossiers, bool isAlone) : IQueryHandler<bool>
{
    private const int LocksOfALedger = 128;

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"select pg_advisory_xact_lock{(isAlone ? "" : "_shared")}(");
        builder.AppendParameter(NumberOf(session.TenantId));
        builder.Append(", held) from unnest(");
        builder.AppendParameter(dossiers.Select(LockOf).Distinct().Order().ToArray());
        builder.Append(") held");
    }

    public async Task<bool> HandleAsync(DbDataReader reader, IStorageSession session, CancellationToken token)
    {
        while (await reader.ReadAsync(token))
        {
        }

        return true;
    }

    public Task<int> StreamJson(Stream stream, DbDataReader reader, CancellationToken token) =>
        throw new NotSupportedException("What is held is not sent.");

    private static int LockOf(string dossier) => (int)((uint)NumberOf(dossier) % LocksOfALedger);

    /// <summary>The same on every server.</summary>
    private static int NumberOf(string id) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
