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
public sealed class RegisterReader(LedgerSessions sessions, UnreadableEntries unreadable)
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

    /// <summary>Up to here no sequence is still to be filled; what is missing was given up.</summary>
    /// <remarks>Of two that are seen at once either is right.</remarks>
    private long settled;

    /// <summary>The sequence up to which the register of every ledger is complete, and stays as it is.</summary>
    public async Task<long> CompleteThroughAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        var (reached, before, complete) = await LookAsync(session, ct);
        if (before.Count == 0)
        {
            return complete;
        }

        var clock = Stopwatch.StartNew();
        while (before.Count > 0)
        {
            if (clock.Elapsed > LongestWait)
            {
                return (await LookAsync(session, ct)).Complete;
            }

            await Task.Delay(Pause, ct);
            before = [.. before.Intersect(await session.AdvancedSql.QueryAsync<string>(Recording, ct))];
        }

        Volatile.Write(ref settled, reached);

        // The sequence goes ahead of entries where some were given up, or PostgreSQL died.
        return (await session.AdvancedSql.QueryAsync<long>(
            $"select coalesce(max(seq_id), 0) from {LedgerStore.Schema}.mt_events where seq_id <= ?", ct, reached))[0];
    }

    /// <summary>The same at once, for whoever does not read on from there: while others record it may be less.</summary>
    public async Task<long> CompleteThroughNowAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        return (await LookAsync(session, ct)).Complete;
    }

    /// <summary>
    /// How far the sequence had gone, then who may still fill one, then the last entry, and the first sequence that is not filled while
    /// anybody may: in one round trip, and each seen after the other.
    /// </summary>
    /// <returns>The first two of them, and up to where the register is complete now.</returns>
    private async Task<(long Reached, IReadOnlyList<string> Recording, long Complete)> LookAsync(
        IQuerySession session, CancellationToken ct)
    {
        const string Reached = $"select case when is_called then last_value else 0 end from {Sequence}";
        await using var look = new NpgsqlBatch(session.Connection)
        {
            BatchCommands =
            {
                new(Reached),
                new($"select coalesce(array_agg(virtualtransaction), array[]::text[]) from ({Recording}) recording"),
                new($"select coalesce(max(seq_id), 0) from {LedgerStore.Schema}.mt_events"),
                new($"""
                    select min(seq) from (
                        select seq from generate_series($1::bigint, ({Reached})) seq
                        where exists ({Recording}) and not exists (
                            select from {LedgerStore.Schema}.mt_events where seq_id = seq) order by seq limit 1) first
                    """)
                {
                    Parameters = { new() { Value = Volatile.Read(ref settled) + 1 } },
                },
            },
        };
        await using var rows = await look.ExecuteReaderAsync(ct);
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
        var missing = await rows.IsDBNullAsync(0, ct) ? reached + 1 : rows.GetInt64(0);
        var complete = recording.Length == 0 ? last : missing - 1;
        Volatile.Write(ref settled, recording.Length == 0 ? reached : complete);
        return (reached, recording, complete);
    }

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
