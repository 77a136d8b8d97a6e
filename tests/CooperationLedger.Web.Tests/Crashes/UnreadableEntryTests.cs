using System.Net;
using System.Text.Json;
using Alba;
using CooperationLedger.Commitments;
using CooperationLedger.Web.Tests.Hosting;
using Marten;
using Shouldly;
using Wolverine;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>An entry that a server cannot read stops its own dossier and nothing else; no list passes over it in silence.</summary>
public sealed class UnreadableEntryTests(LedgerFixture fixture)
{
    private const string Commitment = "commitment-trade";

    [Fact]
    public async Task An_entry_of_a_kind_that_the_server_does_not_know_stops_its_dossier_alone_and_is_read_by_a_newer_server()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        using var older = new ServerProcess(("ConnectionStrings__Ledger", database));
        await older.StartAsync();
        var ledger = await new TestLedger(older.NewClient, "PK-RU").OpenAsync();
        await ledger.PromiseAsync(Commitment);
        var check = await ledger.RecordAsync($"commitments/{Commitment}/checks", TestLedger.Check(0));

        await AppendAsANewerServerDoesAsync(stored, check.Entries[0]);
        await ledger.PromiseAsync("commitment-gas");

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments/{Commitment}")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ledger.TryAsync($"commitments/{Commitment}/checks", TestLedger.Check(1))).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ListedAsync(ledger)).ShouldBe(["commitment-gas", Commitment]);
        await older.StopAsync();

        // A server that starts finds that lists have not seen the entry, cannot read it, and says so.
        await older.StartAsync();
        (await ListsAsync(ledger)).GetProperty("data").GetProperty("unreadable").GetInt32().ShouldBe(1);
        (await ListedAsync(ledger)).ShouldBe(["commitment-gas", Commitment]);
        await older.StopAsync();

        await using var newer = await AlbaHost.For<Program>(builder => builder
            .UseSetting("ConnectionStrings:Ledger", database)
            .ConfigureServices(services => services.RunWolverineInSoloMode().ConfigureMarten(options =>
                options.Events.Upcast<CommitmentChecked, CommitmentChecked>("commitment_checked_anew", known => known))));
        var known = new TestLedger(newer, ledger.Id);
        (await ListsAsync(known)).GetProperty("status").GetString().ShouldBe("Healthy");
        (await known.GetAsync($"commitments/{Commitment}")).GetProperty("version").GetInt64().ShouldBe(3);
        (await stored.CountAsync($"select version::bigint from ledger.mt_doc_dossiercard where id = '{Commitment}'")).ShouldBe(3);
    }

    private static async Task<IEnumerable<string>> ListedAsync(TestLedger ledger) =>
        (await ledger.GetAsync("commitments")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);

    /// <summary>What health says of lists, once they have been looked through.</summary>
    private static async Task<JsonElement> ListsAsync(TestLedger ledger)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var health = await ledger.SendAsync(HttpMethod.Get, "/health/ready");
            if (health.Body.ValueKind == JsonValueKind.Object && health.Body.GetProperty("checks").GetProperty("lists") is var lists
                && lists.TryGetProperty("data", out var data) && data.TryGetProperty("unreadable", out var unreadable)
                && (lists.GetProperty("status").GetString() == "Healthy" || unreadable.GetInt32() > 0))
            {
                return lists;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new ShouldAssertException("Lists are not looked through.");
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
