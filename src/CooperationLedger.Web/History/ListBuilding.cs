using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.History;

/// <summary>
/// While the server runs, makes what lists need for each dossier that has nothing for them, has what an earlier version of the program
/// kept, or has what does not match its entries. It goes dossier by dossier and locks each meanwhile, so that an entry recorded at the
/// same time is listed too. Killed in the middle it goes on at the next start, and of several servers one does it. Afterwards it looks
/// again from time to time: what was changed without the program does not stay wrong for ever.
/// </summary>
public sealed partial class ListBuilding(
    LedgerSessions sessions, NpgsqlDataSource database, UnreadableEntries unreadable, CardReader cards, TimeProvider clock,
    IHostApplicationLifetime lifetime, ILogger<ListBuilding> log)
    : BackgroundService
{
    private const int AtOnce = 50;
    private const long Lock = 7_310_882_941;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PauseWithUnreadable = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseWhenFinished = TimeSpan.FromMinutes(1);

    private const string Outdated =
        $"""
        from {LedgerStore.Schema}.mt_streams s left join {ViewLoader.Table} d on d.tenant_id = s.tenant_id and d.id = s.id
        where s.id <> 'mt_tombstone' and (
            d.id is null or coalesce(d.edition, 0) < $1 or coalesce(d.version, 0) <> s.version
            or d.kind is distinct from split_part(s.id, '-', 1)
            or coalesce(d.edition, 0) <= $1 and (s.tenant_id, s.id) in (select * from unnest($2::varchar[], $3::varchar[])))
        """;

    /// <summary>A later version of the program keeps them so, or nobody: to make them anew would undo its work.</summary>
    private const string NotOurs =
        $"""
        from {ViewLoader.Table} d left join {LedgerStore.Schema}.mt_streams s on s.tenant_id = d.tenant_id and s.id = d.id
        where s.id is null or d.edition > $1
        """;

    /// <summary>Those that could not be read to the end when it was tried last.</summary>
    private HashSet<(string Ledger, string Dossier)> failed = [];

    /// <summary>Whether any of them was held by another session, and may be free at any moment.</summary>
    private bool isAnyHeld;

    /// <summary>When it was counted last, and how long that took.</summary>
    private (long At, TimeSpan Took) counted;

    /// <summary>How far it had come when it was counted last; null before that.</summary>
    public ListProgress? Progress { get; private set; }

    /// <summary>How far it has come: counted anew for whoever asks, if that did not keep PostgreSQL busy for a tenth of the time.</summary>
    public async Task<ListProgress?> ProgressAsync(CancellationToken ct)
    {
        if (Progress is not null && clock.GetElapsedTime(counted.At) > counted.Took * 10)
        {
            await CountAsync(ct);
        }

        return Progress;
    }

    /// <summary>Everything is there that entries give, as far as they can be read.</summary>
    public bool IsFinished => Progress is { } progress && progress.Left <= progress.Failed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        while (true)
        {
            await Task.Delay(await TryAsync(stoppingToken), clock, stoppingToken);
        }
    }

    /// <returns>After how long it is to be looked at again.</returns>
    private async Task<TimeSpan> TryAsync(CancellationToken ct)
    {
        try
        {
            await CountAsync(ct);
            if (Progress is { Left: 0 })
            {
                return PauseWhenFinished;
            }

            await using var ours = await HeldLock.TryTakeAsync(database, Lock, ct);
            if (ours is not null)
            {
                await BuildAsync(ours, ct);
            }

            return ours is not null && failed.Count > 0 && !isAnyHeld ? PauseWithUnreadable : Pause;
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            LogAgain(log, failure.Message);
            return Pause;
        }
    }

    /// <remarks>Whoever held it once and was frozen builds no more of them: another server goes on.</remarks>
    private async Task BuildAsync(HeldLock ours, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ours.Lost, ct);
        try
        {
            await BuildAsync(either.Token);
        }
        catch (OperationCanceledException) when (ours.Lost.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            LogLost(log);
        }
    }

    private async Task BuildAsync(CancellationToken ct)
    {
        var (begun, after, failing) = (Progress!, ("", ""), new HashSet<(string, string)>());
        var isNew = begun.Left > begun.Failed;
        isAnyHeld = false;
        if (isNew)
        {
            LogBegins(log, begun.Left, begun.All);
        }

        while (await NextAsync(after, ct) is { Count: > 0 } next)
        {
            foreach (var ledger in next.GroupBy(dossier => dossier.Ledger))
            {
                await BuildAsync(ledger.Key, ledger.ToDictionary(dossier => dossier.Dossier, dossier => dossier.Kept), failing, ct);
            }

            after = (next[^1].Ledger, next[^1].Dossier);
            await CountAsync(ct);
            if (isNew)
            {
                LogProgress(log, Progress!.All - Progress.Left, Progress.All);
            }
        }

        failed = failing;
        await CountAsync(ct);
        if (isNew)
        {
            LogEnds(log, failed.Count);
        }
    }

    /// <param name="kept">For each dossier how many of its entries what is kept of it goes with; null where it is to be made anew.</param>
    /// <remarks>What cannot be read, or is held by another session, keeps nothing from being built but its own dossier.</remarks>
    private async Task BuildAsync(
        string ledger, IReadOnlyDictionary<string, long?> kept, HashSet<(string Ledger, string Dossier)> failing, CancellationToken ct)
    {
        try
        {
            await WriteAsync(ledger, kept, failing, ct);
        }
        catch (Exception failure) when (IsOfThese(failure) && !ct.IsCancellationRequested && kept.Count > 1)
        {
            foreach (var (dossier, entries) in kept)
            {
                await BuildAsync(ledger, new Dictionary<string, long?> { [dossier] = entries }, failing, ct);
            }
        }
        catch (Exception failure) when (IsOfThese(failure) && !ct.IsCancellationRequested)
        {
            isAnyHeld |= FromPostgres.IsHeld(failure);
            Fail(ledger, kept.Keys.Single(), failing, failure.Message);
        }
    }

    private static bool IsOfThese(Exception failure) => FromPostgres.IsHeld(failure) || !FromPostgres.Is(failure);

    private async Task WriteAsync(
        string ledger, IReadOnlyDictionary<string, long?> kept, HashSet<(string Ledger, string Dossier)> failing, CancellationToken ct)
    {
        await using var session = await sessions.BeginAsync(ledger, ct);
        await session.HoldAsync(kept.Keys, isAlone: false, ct);
        var versions = await session.LockAsync(kept.Keys, ct);
        var streams = await session.TogetherAsync(await session.StreamsAsync(kept.Keys, ceiling: null, ct), ceiling: null, ct);
        if (streams.LeadingBeside(kept.Keys) is { Count: > 0 } leading)
        {
            // What counts in a dossier that was found to be another is shown with that other.
            await session.DisposeAsync();
            await WriteAsync(ledger, kept.Concat(leading.Select(id => KeyValuePair.Create(id, (long?)null))).ToDictionary(), failing, ct);
            return;
        }

        await unreadable.SawAsync(ledger, streams.All, ct);
        foreach (var (dossier, entries) in kept)
        {
            if (streams.Find(dossier) is not { } stream)
            {
                Fail(ledger, dossier, failing, "this version of the program knows no such kind of dossier");
                continue;
            }

            if (stream.Version != versions[dossier])
            {
                Fail(ledger, dossier, failing, stream.StopsAt is null ? "its version does not fit its entries" : null);
            }

            // What cannot be read to the end is kept as far as it can be; it is tried again and again, and written once.
            if (stream.Exists && stream.Version != entries)
            {
                DossierProjection.WriteAnew(session, streams.Read(dossier).Chronicle);
            }
        }

        await session.SaveChangesAsync(ct);
        foreach (var dossier in kept.Keys)
        {
            cards.WasMadeAnew(ledger, dossier);
        }
    }

    /// <summary>What <see cref="Outdated"/> asks for.</summary>
    private void AddOutdated(NpgsqlCommand command)
    {
        var damaged = cards.Damaged;
        command.Parameters.AddWithValue(DossierCard.CurrentEdition);
        command.Parameters.AddWithValue(damaged.Select(card => card.Ledger).ToArray());
        command.Parameters.AddWithValue(damaged.Select(card => card.Dossier).ToArray());
    }

    /// <param name="why">Null where it is said elsewhere.</param>
    private void Fail(string ledger, string dossier, HashSet<(string Ledger, string Dossier)> failing, string? why)
    {
        failing.Add((ledger, dossier));
        if (why is not null && !failed.Contains((ledger, dossier)))
        {
            LogFailed(log, dossier, ledger, why);
        }
    }

    private async Task CountAsync(CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        await using var command = database.CreateCommand(
            $"""
            select count(*), (select count(*) from {LedgerStore.Schema}.mt_streams where id <> 'mt_tombstone'), (select count(*) {NotOurs})
            {Outdated}
            """);
        AddOutdated(command);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        Progress = new(row.GetInt64(0), row.GetInt64(1), failed.Count, row.GetInt64(2));
        counted = (clock.GetTimestamp(), clock.GetElapsedTime(begun));
    }

    private async Task<IReadOnlyList<(string Ledger, string Dossier, long? Kept)>> NextAsync(
        (string Ledger, string Dossier) after, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"""
            select s.tenant_id, s.id, case when d.edition >= $1 and d.kind = split_part(s.id, '-', 1) then d.version end
            {Outdated} and (s.tenant_id, s.id) > ($4, $5) order by s.tenant_id, s.id limit {AtOnce}
            """);
        AddOutdated(command);
        command.Parameters.AddWithValue(after.Ledger);
        command.Parameters.AddWithValue(after.Dossier);
        await using var rows = await command.ExecuteReaderAsync(ct);
        List<(string, string, long?)> next = [];
        while (await rows.ReadAsync(ct))
        {
            var (ledger, dossier) = (rows.GetString(0), rows.GetString(1));
            next.Add((ledger, dossier, rows.IsDBNull(2) || cards.IsDamaged(ledger, dossier) ? null : rows.GetInt64(2)));
        }

        return next;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "What lists are made of is built anew for {Left} of {All} dossiers; entries can be recorded meanwhile.")]
    private static partial void LogBegins(ILogger log, long left, long all);

    [LoggerMessage(Level = LogLevel.Information, Message = "Lists have {Built} of {All} dossiers.")]
    private static partial void LogProgress(ILogger log, long built, long all);

    [LoggerMessage(Level = LogLevel.Information, Message = "Lists are built; {Failed} dossiers could not be read to the end.")]
    private static partial void LogEnds(ILogger log, int failed);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The dossier {Dossier} of the ledger {Ledger} cannot be kept for lists, which show it as it was: {Why}")]
    private static partial void LogFailed(ILogger log, string dossier, string ledger, string why);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "Another server has taken over building lists: this one did not respond for too long")]
    private static partial void LogLost(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Building lists failed and is tried again: {Why}")]
    private static partial void LogAgain(ILogger log, string why);
}
