using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// Looks, before the server answers anybody and every minute from then on, whether PostgreSQL still refuses to alter entries. While it
/// does not, nothing is recorded: an entry that could be altered is worth less than one that is recorded later.
/// </summary>
public sealed partial class GuardWatch(NpgsqlDataSource connections, TimeProvider clock, ILogger<GuardWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private volatile bool stands;
    private bool looked;

    /// <summary>PostgreSQL refused to alter entries when it was last looked.</summary>
    public bool Stands => stands;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <returns>What is not as it should be.</returns>
    public async Task<GuardReport> LookAsync(CancellationToken ct)
    {
        await using var connection = await connections.OpenConnectionAsync(ct);
        var role = (string)(await connection.RowsAsync("select current_user::text", [], ct))[0][0];
        var missing = await SentencesAsync(connection, AppendOnlyGuard.Missing, [], ct);
        var owns = await SentencesAsync(connection, ServingRole.Owns, [role], ct);
        var rights = owns.Count > 0 ? owns :
        [
            .. await SentencesAsync(connection, ServingRole.WaysUp, [role], ct),
            .. await SentencesAsync(connection, ServingRole.Differences, [role], ct),
        ];
        if (missing.Count > 0 && (stands || !looked))
        {
            var what = string.Join(" ", missing);
            LogMissing(log, what);
        }

        (stands, looked) = (missing.Count == 0, true);
        return new(missing, rights);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (FromPostgres.Is(failure))
            {
                // PostgreSQL itself reports this to whoever records meanwhile; what was seen last stays true until it can be looked again.
                LogNotSeen(log, failure.Message);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> SentencesAsync(
        NpgsqlConnection connection, string sql, IEnumerable<string> values, CancellationToken ct) =>
        [.. (await connection.RowsAsync(sql, values, ct)).Select(row => (string)row[0])];

    [LoggerMessage(Level = LogLevel.Critical, Message = "Entries could be altered, and nothing is recorded: {What}")]
    private static partial void LogMissing(ILogger log, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "It could not be looked whether entries are guarded: {Why}")]
    private static partial void LogNotSeen(ILogger log, string why);
}

/// <param name="Missing">Sentences about what no longer refuses to alter entries.</param>
/// <param name="Rights">Sentences about what the role that serves may do and should not, or should and may not.</param>
public sealed record GuardReport(IReadOnlyList<string> Missing, IReadOnlyList<string> Rights);

/// <summary>Looks anew each time it is asked: who waits for the guard to be mended need not wait a minute.</summary>
public sealed class GuardHealth(GuardWatch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await watch.LookAsync(cancellationToken) switch
        {
            { Missing: [_, ..] missing } =>
                HealthCheckResult.Unhealthy($"Entries could be altered, so nothing is recorded. {string.Join(" ", missing)}"),
            { Rights: [_, ..] rights } => HealthCheckResult.Degraded(string.Join(" ", rights)),
            _ => HealthCheckResult.Healthy("Entries cannot be altered, and the role that serves owns nothing."),
        };
}
