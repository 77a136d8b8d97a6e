using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Recording;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// Looks whether what is stored fits together: streams with their entries, receipts with theirs, and the sequence with all. Once after
/// each start, then every hour, at the sequence every minute, and at once where something could not be recorded. What does not fit is
/// damage: only whoever may write past the program, or a disk, does that, and only who owns the tables can mend it.
/// </summary>
/// <remarks>
/// While the sequence is behind the last entry nothing is recorded: an entry could take a number that was given up, and whoever reads the
/// register on from its end would miss it.
/// </remarks>
public sealed partial class StoreWatch(
    NpgsqlDataSource database, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<StoreWatch> log) : BackgroundService
{
    private const int MostTold = 20;
    private const int LooksAtSequence = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> told = [];

    /// <summary>When it was looked everywhere last, and how long that took.</summary>
    private (long At, TimeSpan Took) looked;

    /// <summary>Of dossiers, when it was last looked; null before that.</summary>
    private IReadOnlyList<string>? damage;

    /// <summary>Of the sequence, when it was last looked.</summary>
    private IReadOnlyList<string> standstill = [];

    /// <summary>Of entries that it never gave; these keep nobody from recording.</summary>
    private IReadOnlyList<string> outOfLine = [];

    /// <summary>
    /// All that is damaged, a sentence each; null before it was looked. While there is anything it is looked again for whoever asks, if
    /// that did not keep PostgreSQL busy for a tenth of the time.
    /// </summary>
    public async Task<IReadOnlyList<string>?> DamageAsync(CancellationToken ct)
    {
        if ((damage is [_, ..] || standstill.Count + outOfLine.Count > 0) && clock.GetElapsedTime(looked.At) > looked.Took * 10)
        {
            await LookAsync(ct);
        }

        return damage is null ? null : [.. damage, .. standstill, .. outOfLine];
    }

    /// <summary>Why nothing is recorded in any ledger; nothing is asked unless there was a reason when it was last looked.</summary>
    public async Task<IReadOnlyList<string>> StandstillAsync(CancellationToken ct)
    {
        if (standstill.Count > 0)
        {
            await LookAtSequenceAsync(ct);
        }

        return standstill;
    }

    /// <summary>Looks at some dossiers of a ledger, and at the sequence.</summary>
    /// <param name="dossiers">All of the ledger when null.</param>
    /// <param name="key">Of a receipt.</param>
    /// <returns>What is damaged there, a sentence each.</returns>
    public async Task<IReadOnlyList<string>> LookAtAsync(string ledger, IEnumerable<string>? dossiers, string? key, CancellationToken ct)
    {
        var found = dossiers is null
            ? await AskAsync(InLedger, ct, ledger, key ?? "")
            : await AskAsync(InDossiers, ct, ledger, key ?? "", dossiers.ToArray());
        damage = found.Count > 0 ? [.. (damage ?? []).Union(found)] : damage;
        Tell(found);
        await LookAtSequenceAsync(ct);
        return [.. found, .. standstill];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        for (var looks = 0; ; looks++)
        {
            try
            {
                await (looks % LooksAtSequence == 0 ? LookAsync(stoppingToken) : LookAtSequenceAsync(stoppingToken));
            }
            catch (Exception failure) when (FromPostgres.Is(failure))
            {
                LogNotSeen(log, failure.Message);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        damage = await AskAsync(Everywhere, ct);
        Tell(damage);
        await LookAtSequenceAsync(ct);
        looked = (clock.GetTimestamp(), clock.GetElapsedTime(begun));
    }

    private async Task LookAtSequenceAsync(CancellationToken ct)
    {
        standstill = await AskAsync(Sequence, ct);
        outOfLine = await AskAsync(OutOfLine, ct);
        Tell([.. standstill, .. outOfLine]);
    }

    private void Tell(IReadOnlyList<string> found)
    {
        lock (told)
        {
            foreach (var damage in found.Where(told.Add))
            {
                LogDamaged(log, damage);
            }
        }
    }

    private async Task<IReadOnlyList<string>> AskAsync(string sql, CancellationToken ct, params object[] given)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.AddRange(given.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(ct);
        List<string> found = [];
        while (await rows.ReadAsync(ct))
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private static readonly string Everywhere = Questions("true", "true");

    private static readonly string InLedger = Questions("s.tenant_id = $1", "r.tenant_id = $1 and r.id = $2");
    private static readonly string InDossiers = Questions("s.tenant_id = $1 and s.id = any($3)", "r.tenant_id = $1 and r.id = $2");

    /// <summary>
    /// SQL: what does not fit, a sentence in each row. One statement sees one moment, in which each command is recorded as a whole or not
    /// at all.
    /// </summary>
    /// <param name="streams">SQL: of <c>s</c>.</param>
    /// <param name="receipts">SQL: of <c>r</c>.</param>
    private static string Questions(string streams, string receipts) =>
        $"""
        (select case
            when s.is_archived then format('The dossier %s of the ledger %s is archived, which nobody should.', s.id, s.tenant_id)
            else format(
                'The dossier %s of the ledger %s is at version %s, and has %s entries up to version %s.',
                s.id, s.tenant_id, s.version, e.entries, e.last) end
        from {LedgerStore.Schema}.mt_streams s, lateral (
            select count(*) as entries, coalesce(max(version), 0) as last from {LedgerStore.Schema}.mt_events
            where tenant_id = s.tenant_id and stream_id = s.id) e
        where {streams} and s.id <> '{EntryStore.Tombstone}' and (s.is_archived or s.version <> e.entries or s.version <> e.last)
        order by s.tenant_id, s.id limit {MostTold})
        union all
        (select format(
            'The receipt %s of the dossier %s of the ledger %s names an entry that is gone.', r.id, r.data ->> 'dossier', r.tenant_id)
        from {LedgerStore.Schema}.mt_doc_receipt r
        where {receipts} and exists (
            select from jsonb_path_query(r.data, '$.entries[*]') named,
                lateral (select replace(named #>> array[]::text[], '-', '') as hexadecimal) e
            where not exists (
                select from {LedgerStore.Schema}.mt_events
                where id = case when e.hexadecimal ~* '^[0-9a-f]+$' and length(e.hexadecimal) = 32 then e.hexadecimal::uuid end))
        order by r.tenant_id, r.id limit {MostTold})
        """;

    /// <summary>
    /// Half of the numbers that JSON has a canonical form for: no ledger comes near it, and whoever sets the sequence to what is in line
    /// leaves as many again.
    /// </summary>
    private const string MostSequence = "4503599627370496";

    /// <summary>No more entries than that are ever missing from the sequence, after whatever was played back.</summary>
    private const string MostMissing = "4294967296";

    /// <summary>SQL: the numbers of entries that the sequence gave, or that it gave once and was set back since.</summary>
    private const string InLine = $"seq_id >= 1 and seq_id <= {LastInLine}";

    private const string LastInLine = $"least(least(q.last_value, {MostSequence}) + {MostMissing}, {MostSequence})";

    /// <summary>
    /// SQL: the same of the sequence. Healthy, it is never behind an entry that anybody sees, and has numbers left. Entries that are out of
    /// line are no reason to set it to theirs.
    /// </summary>
    private const string Sequence =
        $"""
        select format(case when q.last_value > {MostSequence}
                then 'The sequence of entries has all but come to its end: run select setval(''%s'', %s).'
                else 'The sequence of entries is behind the last of them: run select setval(''%s'', %s).' end,
            '{LedgerStore.Schema}.mt_events_sequence', greatest(e.last, 1))
        from {LedgerStore.Schema}.mt_events_sequence q, lateral (
            select coalesce(max(seq_id), 0) as last from {LedgerStore.Schema}.mt_events where {InLine}) e
        where q.last_value < e.last or q.last_value > {MostSequence}
        """;

    /// <summary>SQL: entries with numbers that no sequence gave, which whoever adds entries past the program may choose.</summary>
    private static readonly string OutOfLine =
        $"""
        select format(
            'The entry %s of the dossier %s of the ledger %s has the number %s, which the sequence of entries never gave.',
            e.id, e.stream_id, e.tenant_id, e.seq_id)
        from {LedgerStore.Schema}.mt_events_sequence q, lateral (
            (select * from {LedgerStore.Schema}.mt_events where seq_id < 1 order by seq_id limit {MostTold}) union all
            (select * from {LedgerStore.Schema}.mt_events
                where seq_id > {LastInLine} order by seq_id limit {MostTold})) e
        order by e.seq_id
        """;

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store is damaged: {What}")]
    private static partial void LogDamaged(ILogger log, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "It could not be looked whether the store is damaged: {Why}")]
    private static partial void LogNotSeen(ILogger log, string why);
}

public sealed class StoreHealth(StoreWatch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await watch.DamageAsync(cancellationToken) switch
        {
            null => HealthCheckResult.Healthy("It is being looked whether what is stored fits together."),
            [] => HealthCheckResult.Healthy("What is stored fits together."),
            var damage => HealthCheckResult.Unhealthy($"The store is damaged. {string.Join(" ", damage)}"),
        };
}
