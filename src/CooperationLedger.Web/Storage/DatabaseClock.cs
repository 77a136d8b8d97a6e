using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// The clock of PostgreSQL, which all servers of a ledger share: what a server's own machine takes for the time decides nothing.
/// </summary>
/// <param name="machine">The clock until the first look, and the stopwatch that goes on from the last one.</param>
/// <remarks>
/// Behind that of PostgreSQL by what its answer was on the way, and never ahead of it: what is recorded is recorded in no future.
/// Started before whatever asks for the time.
/// </remarks>
public sealed partial class DatabaseClock(NpgsqlDataSource database, TimeProvider machine, ILogger<DatabaseClock> log)
    : TimeProvider, IHostedService, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tolerated = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource stopping = new();
    private volatile Look? last;
    private Task looking = Task.CompletedTask;
    private bool isTold;

    public override DateTimeOffset GetUtcNow() =>
        last is { } look ? look.At + machine.GetElapsedTime(look.Timestamp) : machine.GetUtcNow();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryLookAsync(cancellationToken);
        looking = LookAgainAsync(stopping.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await looking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <remarks>A host may stop what it has disposed of already: the source of the token stays, and holds nothing.</remarks>
    public void Dispose() => stopping.Cancel();

    private async Task LookAgainAsync(CancellationToken ct)
    {
        using PeriodicTimer timer = new(Pause);
        while (await timer.WaitForNextTickAsync(ct))
        {
            await TryLookAsync(ct);
        }
    }

    /// <remarks>While PostgreSQL is away nothing is recorded or read: the stopwatch goes on, and it is looked again.</remarks>
    private async Task TryLookAsync(CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand("select clock_timestamp()");
            var at = new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync(ct))!);
            last = new(at, machine.GetTimestamp());
            Tell(machine.GetUtcNow() - GetUtcNow());
        }
        catch (Exception away) when (FromPostgres.Is(away))
        {
            LogNotRead(log, away.Message);
        }
    }

    private void Tell(TimeSpan ahead)
    {
        if (ahead.Duration() > Tolerated && !isTold)
        {
            isTold = true;
            LogDiffers(log, Math.Round(ahead.TotalSeconds));
        }
    }

    /// <param name="At">What PostgreSQL's clock showed.</param>
    /// <param name="Timestamp">When its answer had come, on the stopwatch of this machine.</param>
    private sealed record Look(DateTimeOffset At, long Timestamp);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The clock of this machine is {Seconds} s ahead of that of PostgreSQL, which counts: set one of them right")]
    private static partial void LogDiffers(ILogger log, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The clock of PostgreSQL could not be read, and is asked again: {Why}")]
    private static partial void LogNotRead(ILogger log, string why);
}
