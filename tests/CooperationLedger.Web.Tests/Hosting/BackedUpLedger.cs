using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>The ledger of the seeds, backed up while clerks record in it, and once more when they are done.</summary>
public sealed class BackedUpLedger : IAsyncLifetime
{
    private const string Ledger = "api/ledgers/PK-RU";

    private readonly TemporaryFolder files = new();

    public TemporaryFolder Folder { get; } = new();

    public string Busy => files.In("busy.tar.gz");

    public string Quiet => files.In("quiet.tar.gz");

    /// <summary>What the server said of every list and dossier at the end, and its register.</summary>
    public IReadOnlyDictionary<string, string> Views { get; private set; } = new Dictionary<string, string>();

    public string Stream => Views[$"{Ledger}/register"];

    /// <summary>By when everything is recorded.</summary>
    private string Until { get; set; } = "";

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(files.Path);
        using var server = new ServerProcess(("Postgres__Folder", Folder.Path));
        await server.StartAsync();

        using var done = new CancellationTokenSource();
        var recording = RecordAsync(server, done.Token);
        (await CommandAsync(Folder.Path, "backup", Busy)).ShouldBe((0, ""));
        await done.CancelAsync();
        (await recording).ShouldBeGreaterThan(3);

        Until = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'");
        (await CommandAsync(Folder.Path, "backup", Quiet)).ShouldBe((0, ""));
        Views = await ReadAsync(server);
        await server.StopAsync();
    }

    public ValueTask DisposeAsync()
    {
        files.Dispose();
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public string File(string name) => files.In(name);

    /// <returns>The exit code of the program, and what it complained of.</returns>
    public static async Task<(int Code, string Complaint)> CommandAsync(string folder, params string[] arguments)
    {
        using var program = new ServerProcess(("Postgres__Folder", folder));
        return await program.RunAsync(arguments);
    }

    /// <summary>Restores and serves it, and reads what it says.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadRestoredAsync(string file)
    {
        using var folder = new TemporaryFolder();
        (await CommandAsync(folder.Path, "restore", file)).ShouldBe((0, ""));
        using var server = new ServerProcess(("Postgres__Folder", folder.Path));
        await server.StartAsync();
        var views = await ReadAsync(server);
        await server.StopAsync();
        return views;
    }

    private async Task<IReadOnlyDictionary<string, string>> ReadAsync(ServerProcess server)
    {
        SortedDictionary<string, string> views = new(StringComparer.Ordinal);
        async Task<string> AskAsync(string url) => views[url] = await server.Client.GetStringAsync(url, TestContext.Current.CancellationToken);

        var last = JsonElement.Parse((await AskAsync($"{Ledger}/register")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        await server.Client.GetStringAsync($"{Ledger}/sources?after={last.GetProperty("completeThrough")}", TestContext.Current.CancellationToken);
        foreach (var kind in EventCatalogue.Kinds.Where(kind => kind.Name != "ledger"))
        {
            foreach (var item in JsonElement.Parse(await AskAsync($"{Ledger}/{kind.Plural}")).GetProperty("items").EnumerateArray())
            {
                await AskAsync($"{Ledger}/{kind.Plural}/{item.GetProperty("id")}?knownAt={Until}");
            }
        }

        await AskAsync($"{Ledger}?knownAt={Until}");
        await AskAsync($"{Ledger}/timeline");
        return views;
    }

    /// <summary>One meeting after another.</summary>
    /// <returns>How many meetings.</returns>
    private static async Task<int> RecordAsync(ServerProcess server, CancellationToken ct)
    {
        var recorded = 0;
        while (!ct.IsCancellationRequested)
        {
            using var answer = await server.Client.PostAsJsonAsync(
                $"{Ledger}/meetings",
                new { dossier = $"meeting-{++recorded}", meeting = new { title = $"Meeting {recorded}" }, date = "2025-06", citations = new[] { new { source = "source-article" } } },
                CancellationToken.None);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        return recorded;
    }
}
