using System.Data.Common;
using CooperationLedger.Web.Hosting;
using JasperFx;
using Marten;
using Npgsql;
using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using Wolverine.Persistence.Durability;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// Brings the tables to what this version of the program wants, before anything else of the server starts: as the role that owns them,
/// in one transaction with the guard of entries and the rights of the role that serves, so that nobody ever sees one without the other.
/// </summary>
public sealed class Migration(LedgerDatabase database, IDocumentStore store, IMessageStore messages) : IHostedLifecycleService
{
    private const long Lock = 7_310_882_942;

    private static readonly IMigrationLogger Quiet = new ThrowingLogger();

    public Task StartingAsync(CancellationToken cancellationToken) => ApplyAsync(cancellationToken);

    /// <exception cref="WrongSettingException">The tables are not those of this version, and the role may not change them.</exception>
    public async Task ApplyAsync(CancellationToken ct)
    {
        await using var owner = new NpgsqlConnection(ConnectionPools.ForOne(database.Migrations ?? database.ConnectionString));
        await owner.OpenAsync(ct);
        await using var transaction = await owner.BeginTransactionAsync(ct);
        await owner.ExecuteAsync($"select pg_advisory_xact_lock({Lock})", ct);
        ISchemaObject[] wanted = [.. store.Storage.Database.AllObjects(), .. ((IDatabase)messages).AllObjects()];
        var changes = await SchemaMigration.DetermineAsync(owner, ct, wanted);
        if (await MayChangeAsync(owner, ct))
        {
            await new PostgresqlMigrator().ApplyAllAsync(owner, changes, AutoCreate.CreateOrUpdate, Quiet, ct);
            foreach (var (lacksIt, makeIt) in LedgerStore.BesideTables)
            {
                if ((await owner.RowsAsync(lacksIt, [], ct)).Count > 0)
                {
                    await owner.ExecuteAsync(makeIt, ct);
                }
            }

            if ((await owner.RowsAsync(AppendOnlyGuard.Missing, [], ct)).Count > 0)
            {
                await owner.ExecuteAsync(AppendOnlyGuard.Install, ct);
            }

            if (database.Migrations is not null)
            {
                await ServingRole.MakeAsync(owner, new(database.ConnectionString), ct);
            }
        }
        else if (changes.Difference != SchemaPatchDifference.None)
        {
            throw new WrongSettingException(
                "The tables of the ledger are not those of this version, and the role of ConnectionStrings__Ledger does not own them. " +
                "Start once with ConnectionStrings__Migrations, which names the role that does, or run migrate with both.");
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>Where no other role is named to migrate, the one that serves does, if it owns the schema or there is none yet.</summary>
    private async Task<bool> MayChangeAsync(NpgsqlConnection owner, CancellationToken ct) =>
        database.Migrations is not null
        || (await owner.RowsAsync(
            "select from pg_namespace where nspname = $1 and not pg_has_role(nspowner, 'usage')", [LedgerStore.Schema], ct)).Count == 0;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Weasel's own would print every statement, and go on after one that failed.</summary>
    private sealed class ThrowingLogger : IMigrationLogger
    {
        public void SchemaChange(string sql)
        {
        }

        public void OnFailure(DbCommand command, Exception ex) => throw ex;
    }
}
