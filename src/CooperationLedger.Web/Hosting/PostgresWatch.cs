using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>Looks after the private PostgreSQL, which has nobody else to start it again.</summary>
public sealed partial class PostgresWatch(
    LedgerDatabase database, NpgsqlDataSource connections, LedgerSessions sessions, TimeProvider clock, ILogger<PostgresWatch> log)
    : BackgroundService
{
    private readonly GrowingPause pause = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (database.IsPrivate)
        {
            await Task.Delay(pause.Length, clock, stoppingToken);
            if (await TryRestartIfDeadAsync(stoppingToken))
            {
                // Idle connections lead to the one that died.
                connections.Clear();
                sessions.Clear();
                LogRestarted(log);
            }
        }
    }

    /// <remarks>A start that fails is logged and tried again: the next pause may bring the room or the disk that was missing.</remarks>
    private async Task<bool> TryRestartIfDeadAsync(CancellationToken ct)
    {
        try
        {
            var isAgain = await database.RestartIfDeadAsync(ct);
            pause.Reset();
            return isAgain;
        }
        catch (Exception failure) when (failure is PostgresServerException || FromPostgres.Is(failure))
        {
            pause.Grow();
            LogStillDead(log, pause.Length.TotalSeconds, failure.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The private PostgreSQL had died and was started again")]
    private static partial void LogRestarted(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "The private PostgreSQL died and cannot start. Next try in {Seconds} s. {Why}")]
    private static partial void LogStillDead(ILogger log, double seconds, string why);
}
