using System.Text.Json;
using Npgsql;

namespace CooperationLedger.Benchmarks;

/// <summary>The rows that the ledger keeps of a dossier for its lists, written by hand in the transaction of the entry.</summary>
internal static class HandwrittenLists
{
    public const string Lines = "lines";
    public static readonly IReadOnlyList<string> Tables = [Lines, "cards", "mentions"];

    public static readonly string Schema =
        string.Concat(Tables.Select(table => $"""
            create table if not exists {table} (
                tenant varchar, id {(table == Lines ? "uuid" : "varchar")}, data jsonb not null, primary key (tenant, id));

            """))
        + "create index if not exists mentioned on mentions ((data ->> 'dossiers'));";

    /// <param name="before">The data of the dossier's earlier entries.</param>
    public static IEnumerable<NpgsqlBatchCommand> Commands(string dossier, Guid entry, IReadOnlyList<string> before, JsonElement data)
    {
        var (date, citations) = (data.GetProperty("date").GetRawText(), data.GetProperty("citations").GetRawText());
        var text = data.GetRawText();
        var shown = $$"""{"entry":"{{entry}}","date":{{date}},"possibly":false,"citations":{{citations}}}""";
        var checks = string.Join(',', before.Skip(1).Append(text).Select(check => $$"""{"lookedIn":"Gazette","evidence":{{shown}}}"""));
        var stored = $$"""{"type":"commitment_checked","data":{{text}}}""";
        var terms = before.Count > 0 ? before[0] : text;
        var view = $$"""
            {"id":"{{dossier}}","terms":{{terms}},"madeBy":{{shown}},"findings":[],"checks":[{{checks}}],"title":"More trade"}
            """;
        yield return Upsert(Lines, entry, $$"""
            {"id":"{{entry}}","kind":"commitment","event":{{stored}},"dossier":"{{dossier}}","undated":false,
            "earliest":"2025-10-01","latest":"2025-10-31","sources":["source-gazette"],"recordedAt":"{{DateTimeOffset.UtcNow:O}}"}
            """);
        yield return Upsert("cards", dossier, $$"""
            {"id":"{{dossier}}","kind":"commitment","title":"More trade","links":[],"sourceCount":1,"edition":5,
            "version":{{before.Count + 1}},"isHidden":false,"view":{{view}},
            "last":{"entry":"{{entry}}","date":{{date}},"event":{{stored}} } }
            """);
        if (before.Count == 0)
        {
            yield return Upsert("mentions", dossier, $$"""{"id":"{{dossier}}","dossiers":["source-gazette"]}""");
        }
    }

    private static NpgsqlBatchCommand Upsert(string table, object id, string json) => HandwrittenServer.Command(
        $"insert into {table} values ('PK-RU', $1, $2) on conflict (tenant, id) do update set data = excluded.data",
        id, HandwrittenServer.Json(json));
}
