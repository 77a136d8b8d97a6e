using CooperationLedger.Web.Storage;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Wolverine;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>Which sessions a server ends, and which it leaves alone. Each is a session of its own here, of the server's role.</summary>
public sealed class DeadNodesTests(LedgerFixture fixture) : IAsyncDisposable
{
    private static readonly TimeSpan UntilSomebodyLooked = TimeSpan.FromSeconds(7);

    private readonly List<NpgsqlConnection> sessions = [];
    private readonly NpgsqlDataSource database = NpgsqlDataSource.Create(fixture.ConnectionString);

    public async ValueTask DisposeAsync()
    {
        sessions.ForEach(session => session.Dispose());
        await ExecuteAsync("delete from ledger.wolverine_nodes");
        await database.DisposeAsync();
    }

    [Fact]
    public async Task A_silent_holder_of_a_lock_loses_it_and_nobody_else_is_disturbed()
    {
        var ghosts = new[]
        {
            await SilentAsync("wolverine-advisory-lock:ledger", lockNumber: 1),
            await SilentAsync($"cooperation-ledger/{Guid.NewGuid():N}", lockNumber: 2),
        };
        var others = new[]
        {
            await SilentAsync("somebody else", lockNumber: 3),
            await SilentAsync($"cooperation-ledger/{Guid.NewGuid():N}", lockNumber: null),
            await SilentAsync("cooperation-ledger", lockNumber: null),
        };
        await using var pool = NpgsqlDataSource.Create(ConnectionPools.ForTheRest(fixture.ServingConnectionString, Guid.NewGuid()));
        await using var held = await HeldLock.TryTakeAsync(pool, 4, Ct);

        await Task.Delay(UntilSomebodyLooked, Ct);

        (await AliveAsync()).Intersect(ghosts).ShouldBeEmpty();
        (await AliveAsync()).Intersect(others).ShouldBe(others, ignoreOrder: true);
        held!.Lost.IsCancellationRequested.ShouldBeFalse();
        (await HeldLock.TryTakeAsync(pool, 4, Ct)).ShouldBeNull();
        await using var ended = await HeldLock.TryTakeAsync(pool, 1, Ct);
        ended.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lock_that_is_given_back_is_free_at_once_and_one_that_is_taken_away_is_known_to_be_lost()
    {
        await using var pool = NpgsqlDataSource.Create(ConnectionPools.ForTheRest(fixture.ServingConnectionString, Guid.NewGuid()));
        await using (await HeldLock.TryTakeAsync(pool, 5, Ct))
        {
            (await HeldLock.TryTakeAsync(pool, 5, Ct)).ShouldBeNull();
        }

        await using var again = await HeldLock.TryTakeAsync(pool, 5, Ct);
        again.ShouldNotBeNull();
        await Sql.AskAsync(fixture.ServingConnectionString, "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 5");

        for (var tries = 0; tries < 50 && !again.Lost.IsCancellationRequested; tries++)
        {
            await Task.Delay(100, Ct);
        }

        again.Lost.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_a_node_that_has_fallen_silent_every_session_is_ended_and_of_one_that_lives_or_starts_none()
    {
        Guid silent = Guid.NewGuid(), living = Guid.NewGuid(), starting = Guid.NewGuid();
        var dead = new[] { await SilentAsync($"cooperation-ledger/{silent:N}", null), await SilentAsync($"cooperation-ledger-requests/{silent:N}", null) };
        var others = new[] { await SilentAsync($"cooperation-ledger/{living:N}", null), await SilentAsync($"cooperation-ledger/{starting:N}", null) };
        await EnterAsync(fixture.Host.Services.GetRequiredService<WolverineOptions>().UniqueNodeId, lastSeen: "-1 hour", entered: "1 hour");
        await EnterAsync(silent, lastSeen: "5 s", entered: "1 hour");
        await EnterAsync(living, lastSeen: "-1 hour", entered: "1 hour");
        await EnterAsync(starting, lastSeen: "5 s", entered: "5 s");

        await Task.Delay(TimeSpan.FromSeconds(4), Ct);

        (await AliveAsync()).Intersect(dead).ShouldBeEmpty();
        (await AliveAsync()).Intersect(others).ShouldBe(others, ignoreOrder: true);
        (await NodesAsync()).ShouldNotContain(silent);
        (await NodesAsync()).ShouldContain(living);
        (await NodesAsync()).ShouldContain(starting);
    }

    /// <summary>On a full disk nobody's signs of life arrive.</summary>
    [Fact]
    public async Task Whoever_cannot_show_that_it_lives_judges_nobody()
    {
        var silent = Guid.NewGuid();
        var session = await SilentAsync($"cooperation-ledger/{silent:N}", null);
        await EnterAsync(fixture.Host.Services.GetRequiredService<WolverineOptions>().UniqueNodeId, lastSeen: "5 s", entered: "1 hour");
        await EnterAsync(silent, lastSeen: "5 s", entered: "1 hour");

        await Task.Delay(TimeSpan.FromSeconds(4), Ct);

        (await AliveAsync()).ShouldContain(session);
        (await NodesAsync()).ShouldContain(silent);
    }

    /// <summary>A session that says nothing more.</summary>
    /// <returns>Its process.</returns>
    private async Task<int> SilentAsync(string name, int? lockNumber)
    {
        NpgsqlConnection session = new(new NpgsqlConnectionStringBuilder(fixture.ServingConnectionString) { ApplicationName = name, Pooling = false }.ConnectionString);
        await session.OpenAsync(Ct);
        sessions.Add(session);
        await using var command = new NpgsqlCommand(lockNumber is null ? "select 1" : $"select pg_advisory_lock({lockNumber})", session);
        await command.ExecuteNonQueryAsync(Ct);
        return session.ProcessID;
    }

    private Task EnterAsync(Guid node, string lastSeen, string entered) => ExecuteAsync(
        $"insert into ledger.wolverine_nodes (id, uri, capabilities, description, version, started, health_check) values ('{node}', 'dbcontrol://{node}', '{{}}', '', '1.0', now() - interval '{entered}', now() - interval '{lastSeen}')");

    private async Task<IReadOnlyList<int>> AliveAsync()
    {
        await using var connection = await database.OpenConnectionAsync(Ct);
        return [.. (await connection.RowsAsync("select pid from pg_stat_activity where pid is not null", [], Ct)).Select(row => (int)row[0])];
    }

    private async Task<IReadOnlyList<Guid>> NodesAsync()
    {
        await using var connection = await database.OpenConnectionAsync(Ct);
        return [.. (await connection.RowsAsync("select id from ledger.wolverine_nodes", [], Ct)).Select(row => (Guid)row[0])];
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
