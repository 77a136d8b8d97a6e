using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Upgrades;

/// <summary>A ledger made by an earlier state of the project, as that state left it in PostgreSQL, opens in this one.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_ledger_of_one_train_opens_folds_to_the_same_is_listed_anew_and_takes_the_new_seeds()
    {
        await using var postgres = await folder.StartAsync();
        await RestoreAsync(postgres, "OneTrain.sql");
        var before = await EntriesAsync(postgres);
        using var server = new ServerProcess(("ConnectionStrings__Ledger", postgres.ConnectionString), ("Seeds__Play", "true"));

        await server.StartAsync();

        (await EntriesAsync(postgres)).Take(before.Count).ShouldBe(before);
        var train = await AskAsync(server, "trains/train-pilot-2025");
        train.GetProperty("version").GetInt64().ShouldBeGreaterThanOrEqualTo(1);
        train.GetProperty("view").GetProperty("windows")[0].GetProperty("window").GetString().ShouldBe("2025-08");
        train.GetProperty("contradictions").GetArrayLength().ShouldBe(0);
        (await AskAsync(server, "commitments/commitment-pilot-train-2025?trueAt=2025-09-01"))
            .GetProperty("standing").GetProperty("overdue").GetString().ShouldBe("certainly");
        // What lists keep has changed since: they were read anew from the first entry.
        await BuiltAsync(server);
        (await CountAsync(postgres, $"select count(*) from ledger.mt_doc_dossiercard where id = 'train-pilot-2025' and edition = {DossierCard.CurrentEdition}")).ShouldBe(1);
        (await AskAsync(server, "trains")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldContain("train-pilot-2025");
        (await CountAsync(postgres, "select count(*) from ledger.mt_doc_receipt where id like 'seed-%'"))
            .ShouldBe(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds", "PK-RU.jsonl")).Count());
        await server.StopAsync();
    }

    /// <remarks>What that state answered of every dossier lies beside its register. Views may have gained members since, and lost none.</remarks>
    [Fact]
    public async Task A_ledger_with_all_that_could_be_recorded_before_folds_to_the_same_states()
    {
        await using var postgres = await folder.StartAsync();
        await RestoreAsync(postgres, "EveryEarlierEvent.sql");
        var before = await EntriesAsync(postgres);
        using var server = new ServerProcess(("ConnectionStrings__Ledger", postgres.ConnectionString), ("Seeds__Play", "true"));

        await server.StartAsync();

        (await EntriesAsync(postgres)).Take(before.Count).ShouldBe(before);
        var expected = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Upgrades", "EveryEarlierEvent.json"), TestContext.Current.CancellationToken));
        foreach (var dossier in expected.EnumerateObject())
        {
            var answer = await AskAsync(server, $"{EventCatalogue.KindOf(dossier.Name)!.Plural}/{dossier.Name}?knownAt=2026-11-26T07:30:00Z&trueAt=2026-11-26");
            Missing(AsSaidNow(dossier), answer, dossier.Name).ShouldBeEmpty();
        }

        await server.StopAsync();
    }

    private static async Task BuiltAsync(ServerProcess server)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var health = JsonElement.Parse(await server.Client.GetStringAsync("health/ready", TestContext.Current.CancellationToken));
            if (health.GetProperty("checks").GetProperty("lists").GetProperty("status").GetString() == "Healthy")
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new ShouldAssertException("Lists are not built.");
    }

    /// <summary>How far an agreement had come was said of what is known, and is said of the day that is asked about.</summary>
    private static JsonElement AsSaidNow(JsonProperty before)
    {
        var said = JsonNode.Parse(before.Value.GetRawText())!.AsObject();
        if (before.Name.StartsWith("agreement-", StringComparison.Ordinal))
        {
            said["view"]!.AsObject().Remove("status", out var status);
            said["standing"] = new JsonObject { ["stage"] = status };
        }

        return JsonElement.Parse(said.ToJsonString());
    }

    /// <summary>What was said before and is not said now.</summary>
    private static IEnumerable<string> Missing(JsonElement before, JsonElement now, string at) => (before.ValueKind, now.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => before.EnumerateObject().SelectMany(member =>
            now.TryGetProperty(member.Name, out var value) ? Missing(member.Value, value, $"{at}/{member.Name}") : [$"{at}/{member.Name}"]),
        (JsonValueKind.Array, JsonValueKind.Array) when before.GetArrayLength() == now.GetArrayLength() =>
            before.EnumerateArray().Zip(now.EnumerateArray()).Index().SelectMany(pair => Missing(pair.Item.First, pair.Item.Second, $"{at}/{pair.Index}")),
        _ => before.ToString() == now.ToString() ? [] : [$"{at}: {before} became {now}"],
    };

    private static async Task RestoreAsync(PostgresServer postgres, string file)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var restore = new NpgsqlCommand(await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Upgrades", file), TestContext.Current.CancellationToken), connection);
        await restore.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every column of every entry.</summary>
    private static async Task<IReadOnlyList<string>> EntriesAsync(PostgresServer postgres)
    {
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
        await using var command = database.CreateCommand("select to_jsonb(e)::text from ledger.mt_events e order by seq_id");
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> entries = [];
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            entries.Add(rows.GetString(0));
        }

        return entries;
    }

    private static async Task<long> CountAsync(PostgresServer postgres, string sql) =>
        (long)(await Sql.AskAsync(postgres.ConnectionString, sql))!;

    private static async Task<JsonElement> AskAsync(ServerProcess server, string path) =>
        JsonElement.Parse(await server.Client.GetStringAsync($"api/ledgers/PK-RU/{path}", TestContext.Current.CancellationToken));
}
