using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CooperationLedger.Web.History;

/// <summary>
/// Looks through all entries of all ledgers after each start and once a day, and in between at what is recorded since, by whomever: whether
/// this version of the program can read them. It takes its time: others come first.
/// </summary>
public sealed partial class EntryWatch(
    LedgerSessions sessions, RegisterReader register, UnreadableEntries unreadable, TimeProvider clock, IHostApplicationLifetime lifetime,
    ILogger<EntryWatch> log)
    : BackgroundService
{
    private const int AtOnce = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Anew = TimeSpan.FromDays(1);
    private static readonly TimeSpan PauseBetween = TimeSpan.FromMilliseconds(50);

    private long through;

    /// <summary>The sequence up to which it has come; null before the first look is over.</summary>
    public long? Through { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        for (var begun = clock.GetTimestamp(); ;)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
            if (clock.GetElapsedTime(begun) > Anew)
            {
                (through, begun) = (0, clock.GetTimestamp());
            }
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            var end = await register.CompleteThroughAsync(ct);
            through = end < through ? 0 : through; // The sequence was set back: what is recorded since may be before where we are.
            while (await LookAsync(end, ct))
            {
                await Task.Delay(PauseBetween, clock, ct);
            }

            (through, Through) = (end, end);
            await LookAgainAsync(ct);
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            LogAgain(log, failure.Message);
        }
    }

    /// <returns>Whether more follow.</returns>
    private async Task<bool> LookAsync(long end, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        var batch = session.CreateBatchQuery();
        var reading = batch.AddItem(new EntriesHandler(ledger: null, sql =>
        {
            sql.Append("d.seq_id > ");
            sql.AppendParameter(through);
            sql.Append(" and d.seq_id <= ");
            sql.AppendParameter(end);
            sql.Append($" order by d.seq_id limit {AtOnce}");
        }));
        await batch.Execute(ct);
        var read = await reading;
        foreach (var (ledger, entry) in read)
        {
            unreadable.Saw(ledger, entry);
            through = entry.Sequence;
        }

        return read.Count == AtOnce;
    }

    /// <summary>Whether those that could not be read can be read now.</summary>
    private async Task LookAgainAsync(CancellationToken ct)
    {
        foreach (var ledger in unreadable.First(AtOnce).GroupBy(met => met.Ledger, met => met.Entry))
        {
            var found = await register.FindAsync(ledger.Key, [.. ledger.Select(entry => entry.Id)], ct);
            foreach (var gone in ledger.ExceptBy(found.Select(entry => entry.Id), entry => entry.Id))
            {
                unreadable.Forget(ledger.Key, gone);
            }

            if (ledger.Where(UnreadableEntries.IsInCircle).Select(entry => entry.Dossier).ToList() is { Count: > 0 } circular)
            {
                await using var session = await sessions.ReadAsync(ledger.Key, ct);
                var streams = await session.TogetherAsync(await session.StreamsAsync(circular, ceiling: null, ct), ceiling: null, ct);
                await unreadable.SawAsync(ledger.Key, streams.All, ct);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Entries could not be looked through, and are again soon: {Why}")]
    private static partial void LogAgain(ILogger log, string why);
}

/// <summary>An entry that cannot be read closes its own dossier, and is no reason to send nobody here.</summary>
public sealed class EntryHealth(EntryWatch watch, UnreadableEntries unreadable) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(unreadable.Count switch
        {
            > 0 and var count => HealthCheckResult.Degraded(InWords(count), data: new Dictionary<string, object>
            {
                ["count"] = count,
                ["entries"] = unreadable.First(UnreadableEntries.MostTold).Select(met => new
                {
                    met.Ledger,
                    met.Entry.Dossier,
                    met.Entry.Id,
                    met.Entry.Sequence,
                    met.Entry.Type,
                    met.Entry.Why.Code,
                }).ToList(),
            }),
            _ when watch.Through is null => HealthCheckResult.Healthy("Entries are being looked through: all so far can be read."),
            _ => HealthCheckResult.Healthy("Every entry can be read."),
        });

    private string InWords(int count)
    {
        var told = unreadable.First(UnreadableEntries.MostTold)
            .Select(met => $"Entry {met.Entry.Sequence} of {met.Entry.Dossier} in {met.Ledger} cannot be read: {met.Entry.Why.Detail}");
        return string.Join(" ", count > UnreadableEntries.MostTold ? told.Append($"There are {count:N0} in all.") : told);
    }
}
