using CooperationLedger.Ledgers;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Spectre.Console;
using Recorder = CooperationLedger.Chronicles.Recorder;

namespace CooperationLedger.Web.Hosting;

/// <summary>Plays the seed commands through the same function as everybody's, into ledgers that seeding opened.</summary>
/// <remarks>
/// Each line carries its own key, so that playing them again changes nothing; a line that is refused is reported and stops nobody.
/// </remarks>
public sealed partial class Seeding(
    LedgerDatabase database, IConfiguration configuration, IDocumentStore store, EntryRecorder recorder,
    IServer server, IHostApplicationLifetime lifetime, ILogger<Seeding> log) : BackgroundService
{
    private static readonly Recorder Seed = new("seed", "seed");

    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when all lines were played.</summary>
    public Task FinishedAsync() => finished.Task;

    /// <summary>What became of the lines so far.</summary>
    public SeedingReport Report { get; private set; } = new(0, 0, 0, [], Finished: false);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        var lines = Plays() ? await SeedLine.ReadAllAsync(Folder(), stoppingToken) : [];
        GrowingPause pause = new();
        while (lines.Count > 0 && !await TryPlayAsync(lines, pause, stoppingToken))
        {
            await Task.Delay(pause.Length, stoppingToken);
        }

        Report = Report with { Finished = true };
        finished.SetResult();
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        LogServed(log, address);
    }

    /// <returns>False when PostgreSQL was away or had no room, and all is to be played again.</returns>
    private async Task<bool> TryPlayAsync(IReadOnlyList<SeedLine> lines, GrowingPause pause, CancellationToken ct)
    {
        try
        {
            Report = new(0, 0, 0, [], Finished: false);
            await PlayAsync(lines, ct);
            return true;
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            pause.Grow();
            LogAgain(log, pause.Length.TotalSeconds, failure.Message);
            return false;
        }
    }

    private async Task PlayAsync(IReadOnlyList<SeedLine> lines, CancellationToken ct)
    {
        // A bar is for somebody who watches; a file or a collector of logs gets lines that it can read.
        if (Console.IsOutputRedirected)
        {
            await PlayAllAsync(lines, () => { }, ct);
        }
        else
        {
            await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .StartAsync(async progress =>
            {
                var task = progress.AddTask("Seed ledger", maxValue: lines.Count);
                await PlayAllAsync(lines, () => task.Increment(1), ct);
                task.Value = task.MaxValue;
            });
        }
    }

    private async Task PlayAllAsync(IReadOnlyList<SeedLine> lines, Action step, CancellationToken ct)
    {
        foreach (var ledger in lines.GroupBy(line => line.Ledger))
        {
            await PlayAsync(ledger.Key, [.. ledger], step, ct);
        }
    }

    private async Task PlayAsync(string ledger, IReadOnlyList<SeedLine> lines, Action step, CancellationToken ct)
    {
        if (LedgerDirectory.Normalize(ledger) != ledger)
        {
            Refuse($"{ledger}.jsonl", "A seed file is called after its ledger, such as PK-RU.jsonl, and lies in the folder of seeds.");
            return;
        }

        if (!await IsOursAsync(ledger, ct))
        {
            LogNotOurs(log, ledger);
            return;
        }

        var played = await PlayedAsync(ledger, lines, ct);
        Report = Report with { Lines = Report.Lines + lines.Count, Already = Report.Already + played.Count };
        foreach (var line in lines)
        {
            if (!played.Contains(line.Key))
            {
                await RecordAsync(line, ct);
            }

            step();
        }
    }

    private async Task RecordAsync(SeedLine line, CancellationToken ct)
    {
        var (command, faults) = line
            .Read(line.Named.Count == 0 ? new Dictionary<string, Guid>() : await EntriesAsync(line.Ledger, line.Named, ct));
        var refusal = command is null
            ? string.Join(" ", faults.Select(fault => $"{fault.Field}: {fault.Detail}"))
            : await recorder.RecordAsync(new(line.Ledger, command, Seed, command.GetType().Name, line.Key), ct) switch
            {
                RecordAnswer.Recorded => null,
                RecordAnswer.Refused refused => string.Join(" ", refused.Reasons.Select(reason => reason.Detail)),
                RecordAnswer.Unreadable { Entry: var entry } => $"Entry {entry.Sequence} of {entry.Dossier} cannot be read.",
                RecordAnswer.Damaged { What: var what } => what,
                var other => other.ToString(),
            };
        if (refusal is null)
        {
            Report = Report with { Recorded = Report.Recorded + 1 };
            return;
        }

        Refuse(line.Key, refusal);
    }

    private void Refuse(string key, string why)
    {
        Report = Report with { Refused = [.. Report.Refused, new(key, why)] };
        LogRefused(log, key, why);
    }

    /// <summary>A ledger that does not exist yet, or whose first entry was recorded by seeding.</summary>
    private async Task<bool> IsOursAsync(string ledger, CancellationToken ct)
    {
        await using var session = store.QuerySession(ledger);
        var opening = await session.EntriesAsync(sql =>
        {
            sql.Append("d.version = 1 and d.stream_id = ");
            sql.AppendParameter(OpenLedger.DossierOf(ledger));
        }, ct);
        return opening is [] || opening[0].RecordedBy == Seed;
    }

    private async Task<HashSet<string>> PlayedAsync(string ledger, IReadOnlyList<SeedLine> lines, CancellationToken ct) =>
        [.. (await EntriesAsync(ledger, lines.Select(line => line.Key), ct)).Keys];

    /// <summary>The entry that each of these lines recorded in its own dossier; lines that were not played are left out.</summary>
    private async Task<IReadOnlyDictionary<string, Guid>> EntriesAsync(string ledger, IEnumerable<string> keys, CancellationToken ct)
    {
        await using var session = store.QuerySession(ledger);
        return (await session.LoadManyAsync<Receipt>(ct, keys)).ToDictionary(receipt => receipt.Id, receipt => receipt.Entries[0]);
    }

    private bool Plays() => Settings.PlaysSeeds(configuration, otherwise: database.IsPrivate);

    private string Folder() => Settings.SeedsFolder(configuration) ?? Path.Combine(AppContext.BaseDirectory, "seeds");

    [LoggerMessage(Level = LogLevel.Information, Message = "Read the ledger at {Address}")]
    private static partial void LogServed(ILogger log, string? address);

    [LoggerMessage(Level = LogLevel.Information, Message = "The ledger {Ledger} was not opened by seeding: its seed lines are left out.")]
    private static partial void LogNotOurs(ILogger log, string ledger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The seeds could not be played. Next try in {Seconds} s: {Why}")]
    private static partial void LogAgain(ILogger log, double seconds, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Seed line {Key} was refused: {Refusal}")]
    private static partial void LogRefused(ILogger log, string key, string refusal);
}

/// <param name="Lines">In the files.</param>
/// <param name="Already">Played at an earlier start.</param>
/// <param name="Recorded">Played now.</param>
public sealed record SeedingReport(int Lines, int Already, int Recorded, IReadOnlyList<SeedRefusal> Refused, bool Finished);

public sealed record SeedRefusal(string Key, string Why);

/// <summary>Not ready until the seeds are played: whoever waits for readiness then finds the whole ledger.</summary>
public sealed class SeedingHealth(Seeding seeding) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(seeding.Report switch
        {
            { Finished: false } => HealthCheckResult.Unhealthy("The seeds are still being played."),
            { Refused: [_, ..] refused } =>
                HealthCheckResult.Degraded($"{refused.Count} seed lines were refused; the overview names them."),
            { Lines: 0 } => HealthCheckResult.Healthy("No seeds are to be played."),
            _ => HealthCheckResult.Healthy("The seeds are played."),
        });
}
