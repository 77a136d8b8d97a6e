using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Tests.Hosting;
using Marten.Services;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>Sequence numbers are drawn before they are committed: some come late, some never.</summary>
public sealed class LateCommitTests(LedgerFixture fixture) : IAsyncLifetime
{
    private const string Commitment = "commitment-trade";

    private ServerProcess server = null!;
    private StoredLedger stored = null!;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await fixture.CreateDatabaseAsync();
        server = new(("ConnectionStrings__Ledger", database));
        await server.StartAsync();
        stored = new(database);
        ledger = await new TestLedger(server.NewClient, "PK-RU").OpenAsync();
        await ledger.PromiseAsync(Commitment);
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        server.Dispose();
        stored.Dispose();
    }

    [Fact]
    public async Task An_entry_committed_long_after_later_ones_keeps_none_of_them_out_of_lists_and_reaches_every_view()
    {
        await using var connection = await stored.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var held = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var late = await AppendAsync(held, Commitment);
        RecordedAnswer[] later = [await ledger.PromiseAsync("commitment-gas"), await ledger.PromiseAsync("commitment-grain")];

        // Nobody waits for the transaction, not even a server that starts in the meantime.
        (await ListedAsync()).ShouldBe(["commitment-gas", "commitment-grain", Commitment]);
        await server.KillAsync();
        await server.StartAsync();
        (await ListedAsync()).ShouldBe(["commitment-gas", "commitment-grain", Commitment]);
        await held.CommitAsync(TestContext.Current.CancellationToken);

        late.ShouldBeLessThan(later[0].Sequence);
        (await ledger.GetAsync($"commitments/{Commitment}")).GetProperty("version").GetInt64().ShouldBe(2);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    [Fact]
    public async Task Sequence_numbers_that_nobody_commits_keep_no_list_waiting()
    {
        var slowest = TimeSpan.Zero;
        for (var day = 1; day <= 5; day++)
        {
            await BurnAsync(day);
            var recorded = await ledger.RecordAsync($"commitments/{Commitment}/checks", TestLedger.Check(day));
            var listed = await ledger.CaughtUpAsync(recorded.Sequence);
            slowest = listed > slowest ? listed : slowest;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"after burnt numbers lists caught up in at most {slowest.TotalSeconds:N2} s");
        slowest.ShouldBeLessThan(TimeSpan.FromSeconds(4));
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    private async Task<IEnumerable<string>> ListedAsync() =>
        (await ledger.GetAsync("commitments")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);

    /// <summary>An aborted append, and numbers drawn past every append.</summary>
    private async Task BurnAsync(int numbers)
    {
        await using (var connection = await stored.Database.OpenConnectionAsync(TestContext.Current.CancellationToken))
        await using (var aborted = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await AppendAsync(aborted, Commitment);
            await aborted.RollbackAsync(TestContext.Current.CancellationToken);
        }

        await stored.CountAsync($"select count(nextval('ledger.mt_events_sequence')) from generate_series(1, {numbers})");
    }

    /// <summary>Appends the newest entry of a dossier once more, with Marten as the server does, and leaves the transaction open.</summary>
    /// <returns>The sequence that it drew.</returns>
    private async Task<long> AppendAsync(NpgsqlTransaction transaction, string dossier)
    {
        var newest = (await stored.EntriesAsync(ledger.Id)).Last(entry => entry.Dossier == dossier);
        var options = SessionOptions.ForTransaction(transaction, shouldAutoCommit: false);
        options.TenantId = ledger.Id;
        await using var session = stored.Store.OpenSession(options);
        var again = session.Events.BuildEvent(newest.Event);
        EntryStore.Envelop(again, newest with { Id = Guid.CreateVersion7() });
        session.Events.Append(dossier, newest.Version + 1, again);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        return again.Sequence;
    }
}
