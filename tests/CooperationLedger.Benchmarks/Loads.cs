using System.Net.Http.Json;

namespace CooperationLedger.Benchmarks;

/// <summary>What is done to the ledger and to a hand-written server alike.</summary>
/// <param name="copies">How many dossiers of five entries there are.</param>
/// <param name="again">Dossiers may be appended to again when each has been; else there must be enough of them.</param>
internal abstract class Load(ServerUnderLoad server, int copies, bool again)
{
    private int appended;

    protected string Run { get; } = Guid.NewGuid().ToString("N")[..8];

    public ServerUnderLoad Server => server;

    /// <summary>Makes the dossier that is copied.</summary>
    public abstract Task PrepareAsync();

    public abstract Task OpenAsync(int number);

    public abstract Task ReadAsync(int number);

    /// <summary>To the next dossier that has five entries.</summary>
    public Task AppendAsync(int number)
    {
        var next = Interlocked.Increment(ref appended) - 1;
        return next < copies || again
            ? AppendAsync(CopiedDossiers.Copy(1 + (next % copies)), number)
            : throw new InvalidOperationException($"All {copies} dossiers of five entries have been appended to: more must be copied.");
    }

    protected abstract Task AppendAsync(string dossier, int number);

    protected string Any(int number) => CopiedDossiers.Copy(1 + (number % copies));

    protected async Task PostAsync(string path, object body, string? key = null)
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

/// <summary>The ledger's own addresses: commitments with checks, since a dossier takes any number of them.</summary>
internal sealed class LedgerLoad(ServerUnderLoad server, int copies, bool again = false) : Load(server, copies, again)
{
    private const string Commitments = "/api/ledgers/PK-RU/commitments";
    private static readonly object[] Citations = [new { source = "source-gazette", place = "page 1" }];

    /// <returns>With its copies, which are in its lists.</returns>
    public static async Task<LedgerLoad> MakeAsync(Ground ground, int copies)
    {
        await CopyAsync(ground, copies);
        return new(await ground.StartLedgerAsync(), copies);
    }

    /// <summary>The same, and no server yet.</summary>
    public static async Task CopyAsync(Ground ground, int copies)
    {
        await using (var first = await ground.StartLedgerAsync())
        {
            var load = new LedgerLoad(first, copies);
            await load.PrepareAsync();
        }

        await CopiedDossiers.CopyInLedgerAsync(ground.LedgerConnection, copies);
    }

    public override async Task PrepareAsync()
    {
        await PostAsync("/api/ledgers", new { parties = new[] { "PK", "RU" } });
        await PostAsync("/api/ledgers/PK-RU/sources", new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-01", noDigestBecause = "invented" });
        await PostAsync(Commitments, Commitment(CopiedDossiers.Original), $"{Run}-made");
        for (var day = 1; day < CopiedDossiers.EntriesEach; day++)
        {
            await PostAsync($"{Commitments}/{CopiedDossiers.Original}/checks", Check($"2025-09-0{day}", "Gazette"), $"{Run}-made-{day}");
        }
    }

    public async Task RecordAgreementAsync(int number) => await PostAsync(
        "/api/ledgers/PK-RU/agreements",
        new { dossier = $"agreement-{number}", terms = new { title = $"Memorandum {number}", parties = new[] { "PK", "RU" } }, date = "2025-03", citations = Citations });

    public override Task OpenAsync(int number) => PostAsync(Commitments, Commitment($"commitment-{Run}-{number}"), $"{Run}-{number}");

    protected override Task AppendAsync(string dossier, int number) => PostAsync($"{Commitments}/{dossier}/checks", Check("2025-10", $"Gazette {number}"), $"{Run}-{number}");

    public override Task ReadAsync(int number) => Server.Client.GetByteArrayAsync(DossierPath(number));

    public string DossierPath(int number) => $"{Commitments}/{Any(number)}";

    private static object Commitment(string dossier) => new { dossier, title = "More trade", owedBy = new[] { "PK", "RU" }, testable = false, date = "2025-06", citations = Citations };

    private static object Check(string date, string lookedIn) => new { lookedIn, date, citations = Citations };
}

/// <summary>The same rows, receipt included, written by a server that does nothing else.</summary>
internal sealed class HandwrittenLoad(ServerUnderLoad server, int copies, bool again = false) : Load(server, copies, again)
{
    /// <returns>With its copies, in a database of its own.</returns>
    public static async Task<HandwrittenLoad> MakeAsync(Ground ground, string database, int copies, bool lists = false, bool again = false)
    {
        var connection = await ground.CreateDatabaseAsync(database);
        var load = new HandwrittenLoad(await ground.StartHandwrittenAsync(connection, lists ? "lists" : "entry"), copies, again);
        await load.PrepareAsync();
        await CopiedDossiers.CopyInHandwrittenAsync(connection, copies, lists);
        return load;
    }

    public override async Task PrepareAsync()
    {
        for (var entry = 0; entry < CopiedDossiers.EntriesEach; entry++)
        {
            await AppendAsync(CopiedDossiers.Original, -entry);
        }
    }

    public override Task OpenAsync(int number) => AppendAsync($"commitment-{Run}-{number}", number);

    public override Task ReadAsync(int number) => Server.Client.GetByteArrayAsync(DossierPath(number));

    public string DossierPath(int number) => $"/dossiers/{Any(number)}";

    protected override Task AppendAsync(string dossier, int number) => PostAsync($"/dossiers/{dossier}/{Run}-{number}", new
    {
        lookedIn = $"Gazette {number}",
        date = new { edtf = "2025-10", basis = "stated" },
        citations = new[] { new { source = "source-gazette", place = "page 1" } },
        before = Array.Empty<string>(),
        after = Array.Empty<string>(),
    });
}
