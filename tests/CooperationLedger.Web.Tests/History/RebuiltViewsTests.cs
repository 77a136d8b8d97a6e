using System.Text.Json;
using Alba;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Tests;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Crashes;
using CsCheck;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>Two ledgers in one database, into which clerks record while entries that nobody decided are appended past them.</summary>
public sealed class RebuiltViewsTests(LedgerFixture fixture)
{
    /// <summary>In each ledger, at least.</summary>
    private const int DecidedEntries = 100;

    /// <summary>In both ledgers together, of about five entries each.</summary>
    private const int UndecidedDossiers = 30;

    private static readonly string[] Promises = [.. Enumerable.Range(0, 7).Select(number => $"commitment-{number}")];

    [Fact]
    public async Task Lists_as_they_grew_and_lists_rebuilt_from_nothing_are_both_what_the_entries_give()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using var host = await LedgerFixture.StartAsync(database);
        TestLedger[] ledgers = [new(host, "PK-RU"), new(host, "PK-UZ")];
        await Task.WhenAll(ledgers.Select(OpenAsync));

        await Task.WhenAll([.. ledgers.Select(RecordAsync), AppendUndecidedAsync(stored, ledgers)]);
        var asTheyGrew = await ReadAsync(stored, ledgers);

        await stored.ForgetViewsAsync();
        using var building = ActivatorUtilities.CreateInstance<ListBuilding>(host.Services);
        await building.StartAsync(Ct);
        for (var tries = 0; tries < 600 && !building.IsFinished; tries++)
        {
            await Task.Delay(100, Ct);
        }

        building.IsFinished.ShouldBeTrue();
        await building.StopAsync(Ct);
        (await ReadAsync(stored, ledgers)).ShouldBe(asTheyGrew);

        await stored.ForgetViewsAsync();
        using var daemon = await host.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(DossierProjection.Name, Ct);
        (await ReadAsync(stored, ledgers)).ShouldBe(asTheyGrew);
    }

    /// <summary>A server that starts after an upgrade: nothing is kept yet of what was recorded before.</summary>
    [Fact]
    public async Task What_is_recorded_and_read_while_lists_are_being_built_has_all_that_was_recorded_before()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using (var earlier = await LedgerFixture.StartAsync(database))
        {
            var before = await new TestLedger(earlier, "PK-RU").OpenAsync();
            await before.PromiseAsync("commitment-held");
            await before.ScheduleAsync(
                "train-pilot", "2025-08", "2025-06-03", new { dossier = "commitment-pilot", title = "Pilot", owedBy = before.Parties });
            await before.RecordAsync("trains/train-pilot/links", Link("commitment-held"));
        }

        await stored.ForgetViewsAsync();
        await using var connection = await stored.Database.OpenConnectionAsync(Ct);
        await using var holding = await connection.BeginTransactionAsync(Ct);
        await using (var hold = new NpgsqlCommand("select from ledger.mt_streams where id = 'commitment-held' for update", connection, holding))
        {
            await hold.ExecuteNonQueryAsync(Ct);
        }

        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = new TestLedger(host, "PK-RU");
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-20", citations = TestLedger.Citations });

        host.Services.GetRequiredService<ListBuilding>().IsFinished.ShouldBeFalse();
        (await LinkedFromAsync(ledger, "commitment-held")).ShouldBe(["train-pilot"]);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("met");

        await holding.RollbackAsync(Ct);
        await FinishedAsync(host);
        await stored.ViewsShouldBeAReplayAsync("PK-RU");
        (await LinkedFromAsync(ledger, "commitment-held")).ShouldBe(["train-pilot"]);
    }

    private static object Link(string to) => new { relation = "relatedTo", to, citations = TestLedger.Citations };

    private static async Task<IEnumerable<string?>> LinkedFromAsync(TestLedger ledger, string commitment) =>
        (await ledger.GetAsync($"commitments/{commitment}")).GetProperty("linkedFrom").EnumerateArray()
            .Select(link => link.GetProperty("from").GetString());

    private static async Task FinishedAsync(IAlbaHost host)
    {
        for (var tries = 0; tries < 600 && !host.Services.GetRequiredService<ListBuilding>().IsFinished; tries++)
        {
            await Task.Delay(100, Ct);
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task OpenAsync(TestLedger ledger)
    {
        await ledger.OpenAsync();
        foreach (var promise in Promises)
        {
            await ledger.PromiseAsync(promise);
        }
    }

    private static async Task RecordAsync(TestLedger ledger)
    {
        var load = new Load(ledger, Promises);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var running = load.RunAsync(enough.Token);
        while (load.Acknowledged.Count() < DecidedEntries && !running.IsCompleted)
        {
            await Task.Delay(20, Ct);
        }

        await enough.CancelAsync();
        await running;
        await load.AskAgainAsync();
        await MergeAndRetractAsync(ledger);
    }

    /// <summary>What reaches beyond its own dossier: mergers, one of them undone, corrections of what was merged, and a source that much rests on.</summary>
    private static async Task MergeAndRetractAsync(TestLedger ledger)
    {
        object Into(string into) => new { into, reason = "One promise.", clerical = true };
        await ledger.RecordAsync($"commitments/{Promises[1]}/mergers", Into(Promises[0]));
        await ledger.RecordAsync($"commitments/{Promises[0]}/mergers", Into(Promises[2]));
        await ledger.RecordAsync($"commitments/{Promises[3]}/mergers", Into(Promises[2]));
        await ledger.RecordAsync($"commitments/{Promises[3]}/separations", new { from = Promises[2], reason = "Two after all.", clerical = true });
        await ledger.RecordAsync("sources", new { dossier = "source-rumour", kind = "secondary", title = "A rumour", accessed = "2026-01-16", noDigestBecause = "taken down" });
        foreach (var promise in Promises[2..])
        {
            await ledger.RecordAsync($"commitments/{promise}/checks", new { lookedIn = "Rumours", date = "2025-02-03", citations = new[] { new { source = "source-rumour" } } });
        }

        await ledger.RecordAsync("sources/source-rumour/retractions", new { reason = "Made up.", citations = TestLedger.Citations });
        await ledger.RecordAsync("sources/source-rumour/reinstatements", new { reason = "Not made up.", citations = TestLedger.Citations });
        await ledger.RecordAsync("sources/source-rumour/retractions", new { reason = "Made up after all.", citations = TestLedger.Citations });
    }

    /// <summary>Appends dossiers of every kind to both ledgers, each under the same ids there, in turns; what contradicts included.</summary>
    private static async Task AppendUndecidedAsync(StoredLedger stored, TestLedger[] ledgers)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var waiting = RandomStreams.Any.Array[UndecidedDossiers].Generate(new PCG(1, (ulong)seed), null, out _)
            .Select((register, dossier) => (Ledger: dossier % ledgers.Length, Number: dossier / ledgers.Length, Entries: new Queue<Entry>(register.Entries)))
            .ToList();
        while (waiting.Count > 0)
        {
            var (ledger, number, entries) = waiting[random.Next(waiting.Count)];
            var entry = entries.Dequeue();
            await stored.AppendAsync(ledgers[ledger].Id, $"{entry.Dossier}-{number}", Said(entry, ledger, number), Id(entry.Version, ledger, number));
            waiting.RemoveAll(dossier => dossier.Entries.Count == 0);
        }
    }

    /// <summary>What the entry says, of entries under the ids that they have here.</summary>
    private static LedgerEvent Said(Entry entry, int ledger, int number)
    {
        var json = Enumerable.Range(1, (int)entry.Version).Aggregate(
            JsonSerializer.Serialize(entry.Event, entry.Event.GetType(), LedgerJson.Options),
            (text, version) => text.Replace($"{Examples.Id(version)}", $"{Id(version, ledger, number)}", StringComparison.Ordinal));
        return (LedgerEvent)JsonSerializer.Deserialize(json, entry.Event.GetType(), LedgerJson.Options)!;
    }

    /// <summary>The examples have the same ids in every dossier; in one database each entry has its own.</summary>
    private static Guid Id(long version, int ledger, int number) => new($"{ledger:d2}{number:d6}{Examples.Id(version).ToString()[8..]}");

    /// <summary>What the lists answer once they have every entry; all that is kept is then what the entries give.</summary>
    private static async Task<IReadOnlyList<string>> ReadAsync(StoredLedger stored, TestLedger[] ledgers)
    {
        List<string> answers = [];
        foreach (var ledger in ledgers)
        {
            var entries = await stored.EntriesAsync(ledger.Id);
            await ledger.CaughtUpAsync(entries[^1].Sequence);
            await stored.ViewsShouldBeAReplayAsync(ledger.Id);
            foreach (var path in EventCatalogue.Kinds.Where(kind => kind != Ledger.Kind).Select(kind => kind.Plural).Append("timeline"))
            {
                answers.Add((await ledger.GetAsync(path)).GetProperty("items").GetRawText());
            }
        }

        return answers;
    }
}
