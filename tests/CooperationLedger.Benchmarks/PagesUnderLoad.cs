using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CooperationLedger.Benchmarks;

/// <summary>The pages that read across dossiers, over a ledger of five thousand of them, against a page that says one word.</summary>
internal sealed class PagesUnderLoad(ServerUnderLoad ledger, ServerUnderLoad hello)
{
    private const int Projects = 500;
    private const string Api = "/api/ledgers/PK-RU";
    private static readonly object[] Citations = [new { source = "source-gazette", place = "page 1" }];
    private static readonly string[] Dates =
        ["2025-03", "2025-04-17", "2025-05/2025-07", "2025-06-03", "2025-08~", "2024-22", "not-stated"];

    private static readonly string[] Windows = ["2025-08", "2025-12", "2026-12", "2027-01~", "2027", "2028-06"];
    private static readonly string[] Both = ["PK", "RU"];

    private static readonly (string Name, string Path)[] Measured =
    [
        ("overview", ""),
        ("board", "/projects"),
        ("timeline", "/timeline"),
        ("timeline, last page", "/timeline?following=not-stated,0"),
        ("commitments", "/commitments"),
    ];

    public static async Task RunAsync()
    {
        await using var ground = await Ground.MakeAsync();
        var ledger = await ground.StartLedgerAsync();
        var hello = await ground.StartHelloAsync();
        var pages = new PagesUnderLoad(ledger, hello);
        await pages.PrepareAsync();
        await pages.MeasureAsync();
    }

    /// <summary>For each project an agreement, three trains of it, each with a commitment, and two more commitments.</summary>
    private async Task PrepareAsync()
    {
        var clock = Stopwatch.StartNew();
        await PostAsync("/api/ledgers", new { parties = Both });
        await PostAsync(
            $"{Api}/sources",
            new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-01", noDigestBecause = "invented" });
        var last = new long[Projects];
        var connections = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        await Parallel.ForAsync(0, Projects, connections, async (number, _) => last[number] = await ProjectAsync(number));
        while (!(await ledger.Client.GetAsync($"{Api}/timeline?dossier=project-0&after={last.Max()}")).IsSuccessStatusCode)
        {
            await Task.Delay(100);
        }

        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine($"a ledger of {Projects * 10:N0} dossiers, recorded over HTTP and in the lists after {seconds:N0} s");
    }

    private async Task MeasureAsync()
    {
        foreach (var (page, path) in Measured)
        {
            foreach (var connections in new[] { 1, 8 })
            {
                await Pace.CompareAsync(
                    page, connections,
                    Side.Of("ledger", ledger, _ => ledger.Client.GetByteArrayAsync("/ledgers/PK-RU" + path)),
                    Side.Of("hello", hello, _ => hello.Client.GetByteArrayAsync("/")));
            }
        }
    }

    /// <returns>The sequence of the last entry recorded.</returns>
    private async Task<long> ProjectAsync(int number)
    {
        var (title, terms, date) = ($"Project number {number}", new { title = $"Memorandum {number}", parties = Both }, Date(number));
        await PostAsync($"{Api}/projects", new { dossier = $"project-{number}", title, states = Both, citations = Citations });
        await PostAsync($"{Api}/projects/project-{number}/plans", new { start = "2025-10", end = "2028", date, citations = Citations });
        await PostAsync($"{Api}/agreements", new { dossier = $"agreement-{number}", terms, date, citations = Citations });
        await LinkAsync($"agreements/agreement-{number}", "concerns", number);
        for (var train = number * 3; train < (number + 1) * 3; train++)
        {
            await PostAsync($"{Api}/trains", new
            {
                dossier = $"train-{train}",
                service = new { title = $"Cargo train number {train}", between = Both },
                window = Windows[train % Windows.Length],
                date = Date(train),
                citations = Citations,
                commitment = new { dossier = $"commitment-of-train-{train}", title = $"To run cargo train number {train}", owedBy = Both },
            });
            await LinkAsync($"trains/train-{train}", "partOf", number);
            if (train % 2 == 0)
            {
                await PostAsync($"{Api}/trains/train-{train}/departures", new { date = "2026-01", citations = Citations });
            }
        }

        await PromiseAsync($"commitment-{number}-a", Windows[(number + 1) % Windows.Length], $"project-{number}", number);
        return await PromiseAsync($"commitment-{number}-b", Windows[number % Windows.Length], null, number);
    }

    private Task<long> PromiseAsync(string dossier, string window, string? project, int number) => PostAsync(
        $"{Api}/commitments",
        new
        {
            dossier,
            title = $"To do what was promised: {dossier}",
            owedBy = Both,
            testable = true,
            window,
            project,
            date = Date(number),
            citations = Citations,
        });

    private Task<long> LinkAsync(string from, string relation, int project) =>
        PostAsync($"{Api}/{from}/links", new { relation, to = $"project-{project}", citations = Citations });

    private static string Date(int number) => Dates[number % Dates.Length];

    private async Task<long> PostAsync(string path, object body)
    {
        using var answer = await ledger.Client.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sequence").GetInt64();
    }
}
