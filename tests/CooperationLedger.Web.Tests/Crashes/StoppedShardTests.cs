using System.Net;
using System.Text.Json;
using Alba;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Hosting;
using Marten;
using Shouldly;
using Wolverine;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>A projection that cannot go on stands still and says so; it never passes over an entry.</summary>
public sealed class StoppedShardTests(LedgerFixture fixture)
{
    private const string Commitment = "commitment-trade";

    [Fact]
    public async Task An_entry_of_a_kind_that_the_server_does_not_know_stops_the_lists_turns_health_red_and_is_read_by_a_newer_server()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        using var older = new ServerProcess(("ConnectionStrings__Ledger", database));
        await older.StartAsync();
        var ledger = await new TestLedger(older.NewClient, "PK-RU").OpenAsync();
        await ledger.PromiseAsync(Commitment);
        var check = await ledger.RecordAsync($"commitments/{Commitment}/checks", TestLedger.Check(0));
        await ledger.CaughtUpAsync(check.Sequence);

        var unknown = await AppendAsANewerServerDoesAsync(stored, check.Entries[0]);
        var after = await ledger.PromiseAsync("commitment-gas");

        var health = JsonElement.Parse(await older.UnhealthyAsync());
        var shard = health.GetProperty("checks").GetProperty("shards");
        shard.GetProperty("description").GetString()!.ShouldContain($"{DossierViews.Shard}:All");
        shard.GetProperty("data").GetProperty($"{DossierViews.Shard}:All").GetProperty("reached").GetInt64().ShouldBe(unknown - 1);
        // What comes after it is recorded and read, and in no list: a list without the entry would be a lie.
        (await ledger.GetAsync("commitments/commitment-gas")).GetProperty("version").GetInt64().ShouldBe(1);
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments?after={after.Sequence}")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await stored.CountAsync("select count(*) from ledger.mt_doc_commitmentview where id = 'commitment-gas'")).ShouldBe(0);
        await older.StopAsync();

        await using var newer = await AlbaHost.For<Program>(builder => builder
            .UseSetting("ConnectionStrings:Ledger", database)
            .ConfigureServices(services => services.RunWolverineInSoloMode().ConfigureMarten(options =>
                options.Events.Upcast<CommitmentChecked, CommitmentChecked>("commitment_checked_anew", known => known))));
        var told = new TestLedger(newer, ledger.Id);
        await told.CaughtUpAsync(after.Sequence);
        for (var tries = 0; tries < 100 && (await told.SendAsync(HttpMethod.Get, "/health/ready")).Body.ToString().Contains("seeds are still", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        (await told.SendAsync(HttpMethod.Get, "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        (await told.GetAsync($"commitments/{Commitment}")).GetProperty("version").GetInt64().ShouldBe(3);
    }

    /// <summary>Stores an entry once more under another name, past this server, an hour ago: health need not wait for it to be late.</summary>
    /// <returns>Its sequence.</returns>
    private static Task<long> AppendAsANewerServerDoesAsync(StoredLedger stored, Guid like) => stored.CountAsync(
        $"""
        with entry as (
          insert into ledger.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, user_name, is_archived)
          select nextval('ledger.mt_events_sequence'), gen_random_uuid(), stream_id, version + 1, data, 'commitment_checked_anew', now() - interval '1 hour', tenant_id,
                 'CooperationLedger.Commitments.CommitmentCheckedAnew, CooperationLedger', correlation_id, causation_id, headers, user_name, is_archived
          from ledger.mt_events where id = '{like}' returning seq_id, stream_id, version, tenant_id),
        stream as (
          update ledger.mt_streams set version = entry.version from entry where mt_streams.id = entry.stream_id and mt_streams.tenant_id = entry.tenant_id)
        select seq_id from entry
        """);
}
