using CooperationLedger.Web.Storage;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace CooperationLedger.Web.History;

/// <summary>
/// How far the register was certainly complete when somebody looked, kept for all servers and whichever starts later: up to its entry no
/// sequence is still to be filled, and what is missing was given up.
/// </summary>
/// <remarks>
/// It names an entry, and holds only as long as that entry is there under its sequence. After entries were lost, or the sequence was set
/// back, it counts for nothing and is made anew: no entry recorded since is hidden by it.
/// </remarks>
public sealed partial class RegisterMark(ILogger<RegisterMark> log)
{
    public const string TableName = "register_mark";

    private const string Table = $"{LedgerStore.Schema}.{TableName}";
    private const string Entries = $"{LedgerStore.Schema}.mt_events";

    /// <summary>SQL: the sequence of the entry that the mark names, if it holds.</summary>
    public const string Through = $"select e.seq_id from {Table} m join {Entries} e on e.seq_id = m.seq_id and e.id = m.entry";

    /// <summary>
    /// SQL: makes the mark, or moves it on; or back where it does not hold. Given is the sequence of an entry. Whoever finds another server
    /// at it leaves it alone and waits for nobody.
    /// </summary>
    private const string Move =
        $"""
        with entry as (select seq_id, id from {Entries} where seq_id = $1), held as (select id from {Table} for update skip locked),
            moved as (
                update {Table} m set seq_id = entry.seq_id, entry = entry.id from entry, held
                where m.id = held.id and not exists ({Through} where e.seq_id >= entry.seq_id))
        insert into {Table} (id, seq_id, entry) select 1, seq_id, id from entry where not exists (select from {Table})
        on conflict do nothing
        """;

    private volatile bool isTold;

    public static Table AsTable()
    {
        var table = new Table(new PostgresqlObjectName(LedgerStore.Schema, TableName, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<int>("id").AsPrimaryKey();
        table.AddColumn<long>("seq_id").NotNull();
        table.AddColumn<Guid>("entry").NotNull();
        return table;
    }

    /// <param name="through">The sequence of an entry, up to which none is still to be filled.</param>
    /// <remarks>
    /// Where PostgreSQL cannot write, as on a full disk, reading goes on: the mark is late then, and moves with a later look.
    /// </remarks>
    public async Task MoveAsync(NpgsqlConnection connection, long through, CancellationToken ct)
    {
        try
        {
            await using var move = new NpgsqlCommand(Move, connection);
            move.Parameters.Add(new() { Value = through });
            await move.ExecuteNonQueryAsync(ct);
            isTold = false;
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            if (!isTold)
            {
                isTold = true;
                LogNotMoved(log, failure.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "How far the register is complete could not be written down, and is later: {Why}")]
    private static partial void LogNotMoved(ILogger log, string why);
}
