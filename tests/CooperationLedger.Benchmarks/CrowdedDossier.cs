using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;

namespace CooperationLedger.Benchmarks;

/// <summary>
/// Clients that record in one dossier at once, ever more of them, while somebody reads another: a crowd should record as fast as one
/// client does, all of it should be recorded, and a reader should notice nothing.
/// </summary>
internal static class CrowdedDossier
{
    private const string Commitments = "/api/ledgers/PK-RU/commitments";
    private const string Quiet = "commitment-quiet";
    private static readonly int[] Crowds = [1, 8, 64];

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        List<(string Name, ServerUnderLoad Server)> sides = [];
        foreach (var build in LedgerBuild.All)
        {
            var connection = await ground.CreateDatabaseAsync(build);
            var server = await ground.StartLedgerAsync(build, connection);
            await new LedgerLoad(server, connection, copies: 0).OpenLedgerAsync();
            using var opened = await OpenAsync(server.Client, Quiet);
            sides.Add((build.Name, server));
        }

        List<(string Name, int Crowd, Crowded Seen)> all = [];
        for (var round = 0; round <= Pace.Rounds; round++)
        {
            foreach (var crowd in Crowds)
            {
                foreach (var (name, server) in sides)
                {
                    // A dossier of its own each time: what is dearer in a long one is not measured here.
                    var seen = await CrowdAsync(server, $"commitment-crowd-{crowd}-{round}", crowd);
                    all.AddRange(round > 0 ? [(name, crowd, seen)] : []);
                }
            }
        }

        Print(all);
    }

    private static async Task<Crowded> CrowdAsync(ServerUnderLoad server, string dossier, int crowd)
    {
        using var clerks = new HttpClient { BaseAddress = server.Client.BaseAddress };
        using var opened = await OpenAsync(clerks, dossier);
        var clock = Stopwatch.StartNew();
        var (asked, recorded, others) = (0, 0, 0);
        var crowding = Task.WhenAll(Enumerable.Range(0, crowd).Select(async _ =>
        {
            while (clock.Elapsed < Pace.Round)
            {
                var (path, command) = BusyKind.Commitment.Entry(Interlocked.Increment(ref asked) - 1);
                using var answer = await clerks.PostAsJsonAsync($"{Commitments}/{dossier}/{path}", command);
                Interlocked.Increment(ref answer.StatusCode == HttpStatusCode.Created ? ref recorded : ref others);
            }
        }));
        List<double> reads = [];
        while (!crowding.IsCompleted)
        {
            var reading = Stopwatch.StartNew();
            await server.Client.GetByteArrayAsync($"{Commitments}/{Quiet}");
            reads.Add(reading.Elapsed.TotalMilliseconds);
        }

        await crowding;
        return new(recorded / clock.Elapsed.TotalSeconds, others, Pace.Median(reads, read => read));
    }

    private static async Task<HttpResponseMessage> OpenAsync(HttpClient client, string dossier) =>
        (await client.PostAsJsonAsync(Commitments, BusyKind.Commitment.Opening(dossier))).EnsureSuccessStatusCode();

    private static void Print(IReadOnlyList<(string Name, int Crowd, Crowded Seen)> all)
    {
        Console.WriteLine();
        SpeedTable.PrintHeading(["server", "clients", "recorded a second", "of one client", "not recorded", "a read of another, ms", "of one client"]);
        foreach (var ofServer in all.GroupBy(round => round.Name))
        {
            var medians = ofServer.GroupBy(round => round.Crowd, round => round.Seen).Select(rounds => (Crowd: rounds.Key, Seen: Crowded.Median([.. rounds]))).ToList();
            var one = medians[0].Seen;
            foreach (var (crowd, seen) in medians)
            {
                SpeedTable.PrintRow(
                [
                    ofServer.Key, $"{crowd}", $"{seen.PerSecond:N0}", $"{seen.PerSecond / one.PerSecond:0.00}", $"{seen.Others:N0}",
                    $"{seen.Milliseconds:N1}", $"{seen.Milliseconds / one.Milliseconds:0.00}",
                ]);
            }
        }
    }

    /// <param name="PerSecond">Commands that were recorded.</param>
    /// <param name="Others">Commands that were answered in any other way, in all rounds.</param>
    /// <param name="Milliseconds">The median of reading another dossier meanwhile.</param>
    private sealed record Crowded(double PerSecond, int Others, double Milliseconds)
    {
        public static Crowded Median(IReadOnlyList<Crowded> rounds) => new(
            Pace.Median(rounds, round => round.PerSecond).PerSecond,
            rounds.Sum(round => round.Others),
            Pace.Median(rounds, round => round.Milliseconds).Milliseconds);
    }
}
