namespace CooperationLedger.Benchmarks;

/// <summary>
/// Copies one dossier in the tables that Marten keeps, whatever documents there are of it: its streams and entries, documents with its id
/// (of a dossier), those with the id of an entry of it (a line of a list), and those that name it (a receipt).
/// </summary>
internal sealed class MartenTables(string connection, string schema, int copies)
{
    private const string Copied = "'commitment-c' || n";
    private const string Original = $"'{CopiedDossiers.Original}'";

    /// <summary>All in one transaction. No server may run on them.</summary>
    public async Task CopyAsync()
    {
        var progress = await ColumnsAsync("mt_event_progression");
        List<string> statements =
        [
            Insert("mt_streams", await ColumnsAsync("mt_streams"), Where("o.id"), new()
            {
                ["id"] = Copied,
                ["created"] = "now()",
                ["timestamp"] = "now()",
            }),
            Insert("mt_events", await ColumnsAsync("mt_events"), Where("o.stream_id") + " order by n, o.version", new()
            {
                ["seq_id"] = $"nextval('{schema}.mt_events_sequence')",
                ["id"] = "gen_random_uuid()",
                ["stream_id"] = Copied,
                ["timestamp"] = "now()",
            }),
        ];
        foreach (var table in await DocumentTablesAsync())
        {
            statements.Add(CopyDocuments(table, await ColumnsAsync(table)));
        }

        if (progress.Count > 0)
        {
            statements.Add($"update {schema}.mt_event_progression set last_seq_id = (select max(seq_id) from {schema}.mt_events)");
        }

        await Ground.ExecuteAsync(connection, string.Join(";\n", statements));
    }

    private string CopyDocuments(string table, IReadOnlyDictionary<string, string> columns)
    {
        var texts = columns.Keys.Where(column => columns[column] is "character varying" or "text" && column is not ("id" or "tenant_id"));
        if (columns["id"] == "uuid")
        {
            var entries = $"""
                join {schema}.mt_events first on first.id = o.id and first.stream_id = {Original}
                join {schema}.mt_events e
                    on e.tenant_id = first.tenant_id and e.version = first.version and e.stream_id like 'commitment-c%'
                """;
            var data = Set("sequence", "e.seq_id", Set("recordedAt", "e.timestamp", Renamed("e.stream_id")));
            Dictionary<string, string> values = new() { ["id"] = "e.id", ["sequence"] = "e.seq_id", ["data"] = Set("id", "e.id", data) };
            return Insert(table, columns, entries, With(values, texts, "e.stream_id"));
        }

        const string another = "o.id || '-copy-' || n";
        Dictionary<string, string> own = new() { ["id"] = Copied, ["data"] = Renamed(Copied) };
        Dictionary<string, string> naming = new() { ["id"] = another, ["data"] = Set("id", another, Renamed(Copied)) };
        return Insert(table, columns, Where("o.id"), With(own, texts, Copied)) + ";\n"
            + Insert(table, columns, Where("o.data ->> 'dossier'") + $" and o.id <> {Original}", With(naming, texts, Copied));
    }

    /// <param name="values">SQL of what is not copied as it is, by column.</param>
    private string Insert(string table, IReadOnlyDictionary<string, string> columns, string from, Dictionary<string, string> values) => $"""
        insert into {schema}.{table} ({string.Join(", ", columns.Keys.Select(Quoted))})
        select {string.Join(", ", columns.Keys.Select(column => values.GetValueOrDefault(column, "o." + Quoted(column))))}
        from {schema}.{table} o {from}
        """;

    /// <summary>So many times what a column says is the original's.</summary>
    private string Where(string column) => $"cross join generate_series(1, {copies}) n where {column} = {Original}";

    /// <summary>And names the copy in all columns that name the original.</summary>
    private static Dictionary<string, string> With(Dictionary<string, string> values, IEnumerable<string> texts, string dossier)
    {
        foreach (var text in texts)
        {
            values.TryAdd(text, $"case when o.{Quoted(text)} = {Original} then {dossier} else o.{Quoted(text)} end");
        }

        return values;
    }

    /// <summary>A column may be named as a word of SQL is.</summary>
    private static string Quoted(string column) => $"\"{column}\"";

    private static string Renamed(string dossier) =>
        $"""replace(o.data::text, '"{CopiedDossiers.Original}"', '"' || {dossier} || '"')::jsonb""";

    /// <summary>Only a member that is there already.</summary>
    private static string Set(string member, string value, string data) => $"jsonb_set({data}, '{{{member}}}', to_jsonb({value}), false)";

    private async Task<IReadOnlyList<string>> DocumentTablesAsync() => await Ground.AskAsync<string[]>(connection, $"""
        select coalesce(array_agg(table_name::text), '{"{}"}') from information_schema.tables t
        where table_schema = '{schema}' and (
            select count(*) from information_schema.columns c
            where c.table_schema = t.table_schema and c.table_name = t.table_name and column_name in ('tenant_id', 'id', 'data')
                and t.table_name not in ('mt_events', 'mt_streams')) = 3
        """);

    /// <returns>The type of each, by name; those that PostgreSQL computes by itself are left out.</returns>
    private async Task<IReadOnlyDictionary<string, string>> ColumnsAsync(string table)
    {
        var rows = await Ground.AskAsync<string[]>(connection, $"""
            select coalesce(array_agg(column_name || ':' || data_type order by ordinal_position), '{"{}"}') from information_schema.columns
            where table_schema = '{schema}' and table_name = '{table}' and is_generated = 'NEVER'
            """);
        return rows.Select(row => row.Split(':')).ToDictionary(row => row[0], row => row[1]);
    }
}
