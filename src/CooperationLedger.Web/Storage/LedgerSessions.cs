using CooperationLedger.Web.Hosting;
using JasperFx;
using Marten;
using Npgsql;
using Wolverine;
using SessionOptions = Marten.Services.SessionOptions;

namespace CooperationLedger.Web.Storage;

/// <summary>Sessions for requests: each reads and writes over one connection, out of a pool that requests have to themselves.</summary>
/// <remarks>
/// Connections go back to that pool as they are, which spares PostgreSQL a fifth of what an append costs it. That is safe only
/// because a request sets nothing and locks nothing beyond its transaction. Wolverine and the building of lists, whose locks live
/// as long as their connection, have the other pool.
/// </remarks>
public sealed class LedgerSessions(IDocumentStore store, LedgerDatabase database, WolverineOptions wolverine) : IAsyncDisposable
{
    private readonly NpgsqlDataSource connections =
        NpgsqlDataSource.Create(ConnectionPools.ForRequests(database.ConnectionString, wolverine.UniqueNodeId));

    /// <summary>A session that reads what a ledger has and appends to it.</summary>
    public async Task<IDocumentSession> WriteAsync(string ledger, CancellationToken ct) =>
        store.LightweightSession(await OverOneConnectionAsync(ledger, ct));

    /// <summary>The same in a transaction that has begun: for whoever holds dossiers before reading them.</summary>
    public async Task<IDocumentSession> BeginAsync(string ledger, CancellationToken ct)
    {
        var session = await WriteAsync(ledger, ct);
        try
        {
            await session.BeginTransactionAsync(ct);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public async Task<IQuerySession> ReadAsync(string ledger, CancellationToken ct) =>
        store.QuerySession(await OverOneConnectionAsync(ledger, ct));

    /// <summary>A session for questions across ledgers, in SQL alone.</summary>
    public Task<IQuerySession> ReadAsync(CancellationToken ct) => ReadAsync(StorageConstants.DefaultTenantId, ct);

    /// <remarks>The session closes the connection. Given one that is not open yet, Marten would take another, of its own pool.</remarks>
    private async Task<SessionOptions> OverOneConnectionAsync(string ledger, CancellationToken ct)
    {
        var options = SessionOptions.ForConnection(await connections.OpenConnectionAsync(ct));
        options.TenantId = ledger;
        return options;
    }

    /// <summary>Lets go of idle connections: after PostgreSQL has died, or has ended their sessions, they lead nowhere.</summary>
    public void Clear() => connections.Clear();

    public ValueTask DisposeAsync() => connections.DisposeAsync();
}
