using System.Diagnostics;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Recording;
using Npgsql;
using NpgsqlTypes;

namespace CooperationLedger.Benchmarks;

/// <summary>What one would write by hand to make all documents of the lists anew: the ledger's own folds between one query and inserts of many rows.</summary>
internal sealed class HandwrittenRebuild(NpgsqlDataSource database)
{
    private const int RowsPerInsert = 500;
    private const string Schema = "handwritten";
    private readonly Dictionary<Type, List<(object Id, object Document)>> waiting = [];

    /// <param name="tables">Those of the ledger's documents; the same are made here, indexes and all.</param>
    public static async Task<TimeSpan> RunAsync(string connectionString, IReadOnlyList<string> tables)
    {
        var copies = string.Concat(tables.Select(table => $"create table {Schema}.{table} (like ledger.{table} including all);\n"));
        await Ground.ExecuteAsync(connectionString, $"drop schema if exists {Schema} cascade; create schema {Schema};\n{copies}");
        var clock = Stopwatch.StartNew();
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, CommandTimeout = 0 });
        await new HandwrittenRebuild(database).RunAsync();
        return clock.Elapsed;
    }

    private async Task RunAsync()
    {
        await using var command = database.CreateCommand("""
            select id, stream_id, version, seq_id, timestamp, user_name, headers::text, correlation_id, causation_id, type, data::text
            from ledger.mt_events where tenant_id = 'PK-RU' order by stream_id, version
            """);
        await using var rows = await command.ExecuteReaderAsync();
        List<Entry> entries = [];
        while (await rows.ReadAsync())
        {
            var entry = ToEntry(rows);
            if (entries.Count > 0 && entries[0].Dossier != entry.Dossier)
            {
                await KeepAsync(entries);
                entries = [];
            }

            entries.Add(entry);
        }

        await KeepAsync(entries);
        foreach (var type in waiting.Keys)
        {
            await WriteAsync(type);
        }
    }

    private static Entry ToEntry(NpgsqlDataReader row)
    {
        using var headers = JsonDocument.Parse(row.GetString(6));
        string? Header(string name) => headers.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        var type = EventCatalogue.EventType(row.GetString(9))!;
        return new(
            row.GetGuid(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetFieldValue<DateTimeOffset>(4),
            new(Text(5) ?? "", Header("assurance") ?? ""), Text(7), Text(8), Header("command-id"),
            (LedgerEvent)JsonSerializer.Deserialize(row.GetString(10), type, LedgerJson.Options)!);
    }

    private async Task KeepAsync(List<Entry> entries)
    {
        var register = new DossierStream(entries[0].Dossier, EntryStore.KindOf(entries[0].Dossier), entries);
        var chronicle = register.Alone.Chronicle;
        foreach (var line in DevelopmentLine.Of(chronicle))
        {
            await KeepAsync(line.Id, line);
        }

        await KeepAsync(register.Dossier, DossierCard.Of(chronicle));
        foreach (var named in entries.SelectMany(entry => NamedDossier.In(entry.Event)).Select(named => named.Dossier).Distinct())
        {
            await KeepAsync(register.Dossier, new Mention(named));
        }
    }

    private sealed record Mention(string Named);

    private async Task KeepAsync(object id, object document)
    {
        var type = document.GetType();
        if (!waiting.TryGetValue(type, out var documents))
        {
            waiting[type] = documents = [];
        }

        documents.Add((id, document));
        if (documents.Count == RowsPerInsert)
        {
            await WriteAsync(type);
        }
    }

    private async Task WriteAsync(Type type)
    {
        var documents = waiting[type];
        var (columns, arrays) = ColumnsOf(documents);
        await using var command = database.CreateCommand(
            $"insert into {Schema}.{(type == typeof(Mention) ? "dossier_mentions" : $"mt_doc_{type.Name.ToLowerInvariant()}")} (tenant_id, {string.Join(", ", columns)}) "
            + $"select 'PK-RU', * from unnest({string.Join(", ", arrays.Select((_, index) => $"${index + 1}"))})");
        command.Parameters.AddRange(arrays);
        await command.ExecuteNonQueryAsync();
        documents.Clear();
    }

    private static (string[] Columns, NpgsqlParameter[] Arrays) ColumnsOf(IReadOnlyList<(object Id, object Document)> rows)
    {
        NpgsqlParameter Of<T>(Func<T, object> value, NpgsqlDbType type) => new() { Value = rows.Select(row => value((T)row.Document)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };
        var data = Of<object>(document => JsonSerializer.Serialize(document, document.GetType(), LedgerJson.Options), NpgsqlDbType.Jsonb);
        var ids = new NpgsqlParameter { Value = rows.Select(row => row.Id).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | (rows[0].Id is Guid ? NpgsqlDbType.Uuid : NpgsqlDbType.Varchar) };
        return rows[0].Document switch
        {
            DevelopmentLine => (
                ["id", "data", "dossier", "kind", "undated", "earliest", "latest", "recorded_at"],
                [
                    ids, data, Of<DevelopmentLine>(line => line.Dossier, NpgsqlDbType.Varchar), Of<DevelopmentLine>(line => line.Kind, NpgsqlDbType.Varchar),
                    Of<DevelopmentLine>(line => line.Undated, NpgsqlDbType.Boolean), Of<DevelopmentLine>(line => line.Earliest, NpgsqlDbType.Date),
                    Of<DevelopmentLine>(line => line.Latest, NpgsqlDbType.Date), Of<DevelopmentLine>(line => line.RecordedAt, NpgsqlDbType.TimestampTz),
                ]),
            DossierCard => (
                ["id", "data", "kind", "is_hidden", "version", "edition"],
                [
                    ids, data, Of<DossierCard>(card => card.Kind, NpgsqlDbType.Varchar), Of<DossierCard>(card => card.IsHidden, NpgsqlDbType.Boolean),
                    Of<DossierCard>(card => card.Version, NpgsqlDbType.Bigint), Of<DossierCard>(card => card.Edition, NpgsqlDbType.Integer),
                ]),
            _ => (["dossier", "named"], [ids, Of<Mention>(mention => mention.Named, NpgsqlDbType.Varchar)]),
        };
    }
}
