using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace CooperationLedger.Benchmarks;

/// <summary>What one would write by hand to keep the same rows and nothing more: a minimal API on Npgsql, statements prepared.</summary>
/// <param name="lists">Keeps the rows for lists, too.</param>
internal sealed class HandwrittenServer(NpgsqlDataSource database, bool lists)
{
    private const string Schema = """
        create table if not exists streams (
            tenant varchar, id varchar, version bigint not null, timestamp timestamptz not null, primary key (tenant, id));
        create table if not exists events (
            seq_id bigint generated always as identity primary key, id uuid not null unique, tenant varchar not null,
            stream_id varchar not null, version bigint not null, data jsonb not null, type varchar not null,
            timestamp timestamptz not null, user_name varchar, correlation_id varchar, headers jsonb,
            unique (tenant, stream_id, version), foreign key (tenant, stream_id) references streams (tenant, id));
        create table if not exists receipts (tenant varchar, id varchar, data jsonb not null, primary key (tenant, id));
        """;

    private const string WriteStream = """
        insert into streams values ('PK-RU', $1, $2, now())
        on conflict (tenant, id) do update set version = excluded.version, timestamp = now() where streams.version = $3
        """;

    private const string WriteEvent = """
        insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers)
        values ($1, 'PK-RU', $2, $3, $4, 'commitment_checked', now(), 'anonymous', $5, $6)
        """;

    private const string ReadEvents = """
        select jsonb_agg(to_jsonb(events) order by version)::text from events where tenant = 'PK-RU' and stream_id = $1
        """;

    /// <summary>The list of agreements as the ledger has stored it.</summary>
    private const string Agreements = """
        select '{"items":[' || coalesce(string_agg((data -> 'view')::text, ',' order by id), '') || '],"completeThrough":'
            || (select max(seq_id) from ledger.mt_events) || '}'
        from ledger.mt_doc_dossiercard where tenant_id = 'PK-RU' and kind = 'agreement' and is_hidden is not true
        """;

    /// <param name="what"><c>entry</c>, <c>lists</c>, or <c>ledger</c>: the connection is to the ledger's database, and only read.</param>
    public static async Task RunAsync(string address, string connectionString, string what)
    {
        var prepared = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2 };
        await using var database = NpgsqlDataSource.Create(prepared);
        if (what != "ledger")
        {
            await using var schema = database.CreateCommand(Schema + (what == "lists" ? HandwrittenLists.Schema : ""));
            await schema.ExecuteNonQueryAsync();
        }

        var app = Make(address);
        var server = new HandwrittenServer(database, what == "lists");
        app.MapGet("/dossiers/{dossier}", server.ReadAsync);
        app.MapPost("/dossiers/{dossier}/{key}", server.AppendAsync);
        app.MapGet("/agreements", () => TextAsync(database.CreateCommand(Agreements)));
        await app.RunAsync();
    }

    /// <summary>A server that knows one word and no database.</summary>
    public static Task SayHelloAsync(string address) => Make(address).RunAsync();

    private static WebApplication Make(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => "hello");
        return app;
    }

    /// <summary>One round trip to read the events, one to write stream, event and receipt in a transaction.</summary>
    private async Task<IResult> AppendAsync(string dossier, string key, JsonElement data)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var read = Batch(
            connection,
            Command("select data::text from events where tenant = 'PK-RU' and stream_id = $1 order by version", dossier),
            Command("select data from receipts where tenant = 'PK-RU' and id = $1", key));
        List<string> before = [];
        await using (var rows = await read.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                before.Add(rows.GetString(0));
                JsonSerializer.Deserialize<JsonElement>(before[^1]);
            }
        }

        var id = Guid.CreateVersion7();
        var version = before.Count + 1L;
        await using var write = Batch(
            connection,
            Command(WriteStream, dossier, version, version - 1),
            Command(
                WriteEvent, id, dossier, version, Json(data.GetRawText()), Guid.NewGuid().ToString("N"),
                Json($$"""{"assurance":"unauthenticated","command-id":"{{key}}"}""")),
            Command(
                "insert into receipts values ('PK-RU', $1, $2)",
                key, Json($$"""{"id":"{{key}}","user":"anonymous","dossier":"{{dossier}}","entries":["{{id}}"]}""")));
        foreach (var row in lists ? HandwrittenLists.Commands(dossier, id, before, data) : [])
        {
            write.BatchCommands.Add(row);
        }

        await write.ExecuteNonQueryAsync();
        return Results.Created($"/dossiers/{dossier}", new { dossier, version, entries = new[] { id } });
    }

    private Task<IResult> ReadAsync(string dossier)
    {
        var command = database.CreateCommand(ReadEvents);
        command.Parameters.AddWithValue(dossier);
        return TextAsync(command);
    }

    private static async Task<IResult> TextAsync(NpgsqlCommand question)
    {
        await using var command = question;
        return Results.Text((string)(await command.ExecuteScalarAsync())!, "application/json");
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, params NpgsqlBatchCommand[] commands)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        return batch;
    }

    public static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value });
        }

        return command;
    }

    public static NpgsqlParameter Json(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Jsonb };
}
