using System.Diagnostics;
using System.Runtime.CompilerServices;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;
using Npgsql;
using Weasel.Postgresql;

namespace CooperationLedger.Web.History;

/// <summary>Reads a ledger's register: every entry, in the order of recording.</summary>
/// <remarks>
/// An entry has its sequence before it is committed, so that one with a lower sequence may come to light after one with a higher. The
/// register ends before the first sequence that may still be filled: whoever reads on from its end misses none.
/// </remarks>
public sealed class RegisterReader(LedgerSessions sessions, RegisterMark mark, UnreadableEntries unreadable)
{
    /// <summary>A command is recorded within milliseconds. Whoever takes longer is not waited for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private const string Sequence = $"{LedgerStore.Schema}.mt_events_sequence";

    /// <summary>Whoever took a sequence holds this lock until it has committed or given up.</summary>
    private const string Recording =
        $"""
        select virtualtransaction from pg_locks
        where relation = '{Sequence}'::regclass and mode = 'RowExclusiveLock' and granted
            and database = (select oid from pg_database where datname = current_database())
        """;

    /// <summary>The mark moves on after so many numbers, so that whoever looks has few entries to go through.</summary>
    private const int NumbersAtOnce = 100;

    /// <summary>SQL: how far the sequence has gone.</summary>
    private const string Reached = $"select case when is_called then last_value else 0 end from {Sequence}";

    /// <summary>
    /// SQL: the sequence up to which the mark says that none will still be filled, and the first after it that is not filled. It goes
    /// through entries, and not through numbers: between two entries any number of them may be missing.
    /// </summary>
    private const string FirstMissing =
        $"""
        select m.through, coalesce(
            (select before + 1 from (
                select seq_id, lag(seq_id, 1, m.through) over (order by seq_id) as before from {LedgerStore.Schema}.mt_events
                where seq_id > m.through and seq_id <= m.reached) one
            where seq_id > before + 1 order by seq_id limit 1),
            (select max(seq_id) + 1 from {LedgerStore.Schema}.mt_events where seq_id > m.through and seq_id <= m.reached),
            m.through + 1)
        from (
            select reached, coalesce(({RegisterMark.Through} where e.seq_id <= reached), 0) as through
            from ({Reached}) q(reached) offset 0) m
        """;

    /// <summary>The sequence up to which the register of every ledger is complete, and stays as it is.</summary>
    public async Task<long> CompleteThroughAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        var (look, before) = await LookAsync(session, ct);
        if (before.Count == 0)
        {
            return look.Complete;
        }

        var clock = Stopwatch.StartNew();
        while (before.Count > 0)
        {
            if (clock.Elapsed > LongestWait)
            {
                return (await LookAsync(session, ct)).Look.Complete;
            }

            await Task.Delay(Pause, ct);
            before = [.. before.Intersect(await session.AdvancedSql.QueryAsync<string>(Recording, ct))];
        }

        // The sequence goes ahead of entries where some were given up, or PostgreSQL died.
        var complete = (await session.AdvancedSql.QueryAsync<long>(
            $"select coalesce(max(seq_id), 0) from {LedgerStore.Schema}.mt_events where seq_id <= ?", ct, look.Reached))[0];
        await NoteAsync(session, look with { Complete = complete }, ct);
        return complete;
    }

    /// <summary>The same at once, for whoever does not read on from there: while others record it may be less.</summary>
    public async Task<long> CompleteThroughNowAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        return (await LookAsync(session, ct)).Look.Complete;
    }

    /// <summary>
    /// How far the sequence had gone, then who may still fill one, then the last entry, and the first sequence that is not filled: in one
    /// round trip, and each seen after the other.
    /// </summary>
    /// <returns>Also those who may still fill a sequence, up to the one that was reached.</returns>
    private async Task<(Look Look, IReadOnlyList<string> Recording)> LookAsync(IQuerySession session, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(session.Connection)
        {
            BatchCommands =
            {
                new(Reached),
                new($"select coalesce(array_agg(virtualtransaction), array[]::text[]) from ({Recording}) recording"),
                new($"select coalesce(max(seq_id), 0) from {LedgerStore.Schema}.mt_events"),
                new(FirstMissing),
            },
        };
        await using var rows = await batch.ExecuteReaderAsync(ct);
        await rows.ReadAsync(ct);
        var reached = rows.GetInt64(0);
        await rows.NextResultAsync(ct);
        await rows.ReadAsync(ct);
        var recording = rows.GetFieldValue<string[]>(0);
        await rows.NextResultAsync(ct);
        await rows.ReadAsync(ct);
        var last = Math.Min(reached, rows.GetInt64(0));
        await rows.NextResultAsync(ct);
        await rows.ReadAsync(ct);
        var (marked, missing) = (rows.GetInt64(0), rows.GetInt64(1));
        await rows.CloseAsync();

        // While nobody records, what is missing was given up.
        Look look = new(reached, marked, missing, recording.Length == 0 ? last : missing - 1);
        await NoteAsync(session, look, ct);
        return (look, recording);
    }

    /// <summary>
    /// Keeps for every server how far the register is complete, before anybody learns it: where what is missing was passed, as who looks
    /// while others record could not know it, and from time to time.
    /// </summary>
    private async Task NoteAsync(IQuerySession session, Look look, CancellationToken ct)
    {
        if (look.Complete > look.Missing || look.Complete - look.Marked >= NumbersAtOnce)
        {
            await mark.MoveAsync(session.Connection!, look.Complete, ct);
        }
    }

    /// <param name="Reached">How far the sequence had gone.</param>
    /// <param name="Marked">Up to where no sequence was to be filled before.</param>
    /// <param name="Missing">The first one after that that is not filled.</param>
    /// <param name="Complete">Up to where the register is complete.</param>
    private sealed record Look(long Reached, long Marked, long Missing, long Complete);

    /// <param name="after">Only entries with a higher sequence.</param>
    /// <param name="through">Only entries up to this one.</param>
    /// <param name="most">At most so many.</param>
    public async Task<IReadOnlyList<StoredEntry>> PageAsync(string ledger, long after, long through, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return await ReadAsync(session, sql =>
        {
            sql.Append("d.seq_id > ");
            sql.AppendParameter(after);
            sql.Append(" and d.seq_id <= ");
            sql.AppendParameter(through);
            sql.Append($" order by d.seq_id limit {most}");
        }, ct);
    }

    /// <summary>The last entries recorded, newest first.</summary>
    public async Task<IReadOnlyList<StoredEntry>> LatestAsync(string ledger, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return await ReadAsync(session, sql => sql.Append($"true order by d.seq_id desc limit {most}"), ct);
    }

    /// <summary>The whole register, a page of rows at a time; the parameters as of <see cref="PageAsync"/>.</summary>
    public async IAsyncEnumerable<StoredEntry> AllAsync(
        string ledger, long after, long through, [EnumeratorCancellation] CancellationToken ct)
    {
        const int RowsAtOnce = 500;
        IReadOnlyList<StoredEntry> page = [];
        do
        {
            page = await PageAsync(ledger, page is [.., var last] ? last.Sequence : after, through, RowsAtOnce, ct);
            foreach (var entry in page)
            {
                yield return entry;
            }
        }
        while (page.Count == RowsAtOnce);
    }

    /// <param name="id">Whatever an address has in its place.</param>
    /// <returns>Null when it is no id, or no entry has it.</returns>
    public async Task<StoredEntry?> FindAsync(string ledger, string id, CancellationToken ct) =>
        Guid.TryParseExact(id, "D", out var entry) && await FindAsync(ledger, [entry], ct) is [var found] ? found : null;

    /// <returns>Those that there are, in the order of recording.</returns>
    public async Task<IReadOnlyList<StoredEntry>> FindAsync(string ledger, Guid[] ids, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return await ReadAsync(session, sql =>
        {
            sql.Append("d.id = any(");
            sql.AppendParameter(ids);
            sql.Append(") order by d.seq_id");
        }, ct);
    }

    /// <summary>The entries of a ledger that cannot be read, as far as they were met; asks nothing where there are none.</summary>
    public async Task<UnreadableList> UnreadableAsync(string ledger, CancellationToken ct)
    {
        var met = unreadable.In(ledger);
        if (met.Count == 0)
        {
            return UnreadableList.None;
        }

        var last = await FindAsync(ledger, [.. met.Take(UnreadableList.Most).Select(entry => entry.Id)], ct);
        return new(
            [
                .. last.Select(stored => unreadable.Unreadable(ledger, stored)).OfType<UnreadableEntry>()
                    .OrderByDescending(entry => entry.Sequence),
            ],
            unreadable.In(ledger).Count);
    }

    private async Task<IReadOnlyList<StoredEntry>> ReadAsync(IQuerySession session, Action<ICommandBuilder> which, CancellationToken ct)
    {
        var read = await session.EntriesAsync(which, ct);
        unreadable.Saw(session.TenantId, read);
        return read;
    }
}

/// <summary>What pages show beside what can be read.</summary>
/// <param name="Last">The last recorded, at most <see cref="Most"/> of them, newest first.</param>
/// <param name="Count">How many there are in the ledger.</param>
public sealed record UnreadableList(IReadOnlyList<UnreadableEntry> Last, int Count)
{
    public const int Most = 10;

    public static readonly UnreadableList None = new([], 0);
}
