using System.Net.Http.Json;

namespace CooperationLedger.Benchmarks;

/// <summary>The ledger's own addresses: commitments with checks, since a dossier takes any number of them.</summary>
internal sealed class LedgerLoad(ServerUnderLoad server) : ILoad
{
    private static readonly object[] Citations = [new { source = "source-gazette", place = "page 1" }];
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private int dossiers;

    public async Task PrepareAsync(int dossiers)
    {
        this.dossiers = dossiers;
        await PostAsync("/api/ledgers", new { parties = new[] { "PK", "RU" } });
        await PostAsync("/api/ledgers/PK-RU/sources", new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-01", noDigestBecause = "invented" });
        await Parallel.ForAsync(0, dossiers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            await PostAsync("/api/ledgers/PK-RU/commitments", Commitment($"commitment-{number}"));
            for (var day = 1; day < 5; day++)
            {
                await PostAsync($"/api/ledgers/PK-RU/commitments/commitment-{number}/checks", Check($"2025-09-0{day}", "Gazette"));
            }
        });
    }

    public Task OpenAsync(int number) => PostAsync("/api/ledgers/PK-RU/commitments", Commitment($"commitment-{run}-{number}"), $"{run}-{number}");

    public Task AppendAsync(int number) =>
        PostAsync($"/api/ledgers/PK-RU/commitments/commitment-{number % dossiers}/checks", Check("2025-10", $"Gazette {number}"), $"{run}-{number}");

    public async Task ReadAsync(int number) => await server.Client.GetByteArrayAsync($"/api/ledgers/PK-RU/commitments/commitment-{number % dossiers}");

    private static object Commitment(string dossier) => new { dossier, title = "More trade", owedBy = new[] { "PK", "RU" }, testable = false, date = "2025-06", citations = Citations };

    private static object Check(string date, string lookedIn) => new { lookedIn, date, citations = Citations };

    private async Task PostAsync(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var answer = await server.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }
}

/// <summary>The same rows, receipt included, written by a server that does nothing else.</summary>
internal sealed class HandwrittenLoad(ServerUnderLoad server) : ILoad
{
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private int dossiers;

    public async Task PrepareAsync(int dossiers)
    {
        this.dossiers = dossiers;
        await Parallel.ForAsync(0, dossiers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            for (var entry = 0; entry < 5; entry++)
            {
                await PostAsync($"commitment-{number}", $"{run}-made-{number}-{entry}", number);
            }
        });
    }

    public Task OpenAsync(int number) => PostAsync($"commitment-{run}-{number}", $"{run}-{number}", number);

    public Task AppendAsync(int number) => PostAsync($"commitment-{number % dossiers}", $"{run}-{number}", number);

    public async Task ReadAsync(int number) => await server.Client.GetByteArrayAsync($"/dossiers/commitment-{number % dossiers}");

    private async Task PostAsync(string dossier, string key, int number)
    {
        using var answer = await server.Client.PostAsJsonAsync($"/dossiers/{dossier}/{key}", new
        {
            lookedIn = $"Gazette {number}",
            date = new { edtf = "2025-10", basis = "stated" },
            citations = new[] { new { source = "source-gazette", place = "page 1" } },
            before = Array.Empty<string>(),
            after = Array.Empty<string>(),
        });
        answer.EnsureSuccessStatusCode();
    }
}
