using System.Diagnostics;
using System.Net;
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

    /// <summary>Waits for what the server still does after it has answered.</summary>
    public virtual Task SettleAsync() => Task.CompletedTask;

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
internal sealed class LedgerLoad(ServerUnderLoad server, string connection, int copies, bool again = false) : Load(server, copies, again)
{
    private const string Api = "/api/ledgers/PK-RU";
    private const string Commitments = $"{Api}/commitments";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private static readonly object[] Citations = [new { source = "source-gazette", place = "page 1" }];

    /// <returns>With its copies, which are in its lists.</returns>
    public static Task<LedgerLoad> MakeAsync(Ground ground, int copies) =>
        MakeAsync(ground, LedgerBuild.Latest, ground.LedgerConnection, copies);

    public static async Task<LedgerLoad> MakeAsync(Ground ground, LedgerBuild build, string connection, int copies)
    {
        await CopyAsync(ground, build, connection, copies);
        return new(await ground.StartLedgerAsync(build, connection), connection, copies);
    }

    /// <summary>The same, and no server yet.</summary>
    public static Task CopyAsync(Ground ground, int copies) => CopyAsync(ground, LedgerBuild.Latest, ground.LedgerConnection, copies);

    private static async Task CopyAsync(Ground ground, LedgerBuild build, string connection, int copies)
    {
        await using (var first = await ground.StartLedgerAsync(build, connection))
        {
            var load = new LedgerLoad(first, connection, copies);
            await load.PrepareAsync();
            await load.SettleAsync();
        }

        await CopiedDossiers.CopyInMartenAsync(connection, "ledger", copies);
    }

    /// <summary>A ledger, and the source that everything cites.</summary>
    public async Task OpenLedgerAsync()
    {
        await PostAsync("/api/ledgers", new { parties = new[] { "PK", "RU" } });
        await PostAsync(
            $"{Api}/sources",
            new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-01", noDigestBecause = "invented" });
    }

    public override async Task PrepareAsync()
    {
        await OpenLedgerAsync();
        await PostAsync(Commitments, Commitment(CopiedDossiers.Original), $"{Run}-made");
        for (var day = 1; day < CopiedDossiers.EntriesEach; day++)
        {
            await PostAsync($"{Commitments}/{CopiedDossiers.Original}/checks", Check($"2025-09-0{day}", "Gazette"), $"{Run}-made-{day}");
        }
    }

    public async Task RecordAgreementAsync(int number) => await PostAsync(
        $"{Api}/agreements",
        new
        {
            dossier = $"agreement-{number}",
            terms = new { title = $"Memorandum {number}", parties = new[] { "PK", "RU" } },
            date = "2025-03",
            citations = Citations,
        });

    public override Task OpenAsync(int number) => PostAsync(Commitments, Commitment($"commitment-{Run}-{number}"), $"{Run}-{number}");

    protected override Task AppendAsync(string dossier, int number) =>
        PostAsync($"{Commitments}/{dossier}/checks", Check("2025-10", $"Gazette {number}"), $"{Run}-{number}");

    public override Task ReadAsync(int number) => Server.Client.GetByteArrayAsync(DossierPath(number));

    /// <summary>Until a list answers with everything that was recorded; it has no dossiers, so that this costs little.</summary>
    public override async Task SettleAsync()
    {
        var last = await Ground.AskAsync<long>(connection, "select coalesce(max(seq_id), 0) from ledger.mt_events");
        var clock = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await Server.Client.GetAsync($"{Api}/statements?after={last}");
            if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable)
            {
                answer.EnsureSuccessStatusCode();
                return;
            }

            if (clock.Elapsed > LongestWait)
            {
                throw new TimeoutException($"Lists lack entries up to {last} after {LongestWait.TotalSeconds:N0} s.");
            }

            await Task.Delay(20);
        }
    }

    public string DossierPath(int number) => $"{Commitments}/{Any(number)}";

    private static object Commitment(string dossier) =>
        new { dossier, title = "More trade", owedBy = new[] { "PK", "RU" }, testable = false, date = "2025-06", citations = Citations };

    private static object Check(string date, string lookedIn) => new { lookedIn, date, citations = Citations };
}

/// <summary>The same through the addresses that all other candidates share.</summary>
internal sealed class CandidateLoad(ServerUnderLoad server, int copies, bool again = false) : Load(server, copies, again)
{
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
