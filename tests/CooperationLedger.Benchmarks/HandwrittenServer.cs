using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace CooperationLedger.Benchmarks;

/// <summary>What one would write by hand to keep the same rows and nothing more: a minimal API on Npgsql, statements prepared.</summary>
internal static class HandwrittenServer
{
    private const string Schema = """
        create table if not exists streams (tenant varchar, id varchar, version bigint not null, timestamp timestamptz not null, primary key (tenant, id));
        create table if not exists events (
            seq_id bigint generated always as identity primary key, id uuid not null unique, tenant varchar not null, stream_id varchar not null,
            version bigint not null, data jsonb not null, type varchar not null, timestamp timestamptz not null, user_name varchar,
            correlation_id varchar, headers jsonb, unique (tenant, stream_id, version), foreign key (tenant, stream_id) references streams (tenant, id));
        create table if not exists receipts (tenant varchar, id varchar, data jsonb not null, primary key (tenant, id));
        """;

    public static async Task RunAsync(string connectionString, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2 });
        await using (var schema = database.CreateCommand(Schema))
        {
            await schema.ExecuteNonQueryAsync();
        }

        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.MapGet("/dossiers/{dossier}", (string dossier) => ReadAsync(database, dossier));
        app.MapPost("/dossiers/{dossier}/{key}", (string dossier, string key, JsonElement data) => AppendAsync(database, dossier, key, data));
        await app.RunAsync();
    }

    /// <summary>One round trip to read the events, one to write stream, event and receipt in a transaction.</summary>
    private static async Task<IResult> AppendAsync(NpgsqlDataSource database, string dossier, string key, JsonElement data)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var read = Batch(connection, ("select version, data from events where tenant = 'PK-RU' and stream_id = $1 order by version", [dossier]));
        read.BatchCommands.Add(Command("select data from receipts where tenant = 'PK-RU' and id = $1", [key]));
        long version = 0;
        await using (var rows = await read.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                version = rows.GetInt64(0);
                JsonSerializer.Deserialize<JsonElement>(rows.GetString(1));
            }
        }

        var id = Guid.CreateVersion7();
        await using var write = Batch(
            connection,
            ("insert into streams values ('PK-RU', $1, $2, now()) on conflict (tenant, id) do update set version = excluded.version, timestamp = now() where streams.version = $3", [dossier, version + 1, version]));
        write.BatchCommands.Add(Command(
            "insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers) values ($1, 'PK-RU', $2, $3, $4, 'commitment_checked', now(), 'anonymous', $5, $6)",
            [id, dossier, version + 1, Json(data.GetRawText()), Guid.NewGuid().ToString("N"), Json($$"""{"assurance":"unauthenticated","command-id":"{{key}}"}""")]));
        write.BatchCommands.Add(Command("insert into receipts values ('PK-RU', $1, $2)", [key, Json($$"""{"id":"{{key}}","user":"anonymous","dossier":"{{dossier}}","entries":["{{id}}"]}""")]));
        await write.ExecuteNonQueryAsync();
        return Results.Created($"/dossiers/{dossier}", new { dossier, version = version + 1, entries = new[] { id } });
    }

    private static async Task<IResult> ReadAsync(NpgsqlDataSource database, string dossier)
    {
        await using var command = database.CreateCommand("select jsonb_agg(to_jsonb(events) order by version)::text from events where tenant = 'PK-RU' and stream_id = $1");
        command.Parameters.AddWithValue(dossier);
        return Results.Text((string)(await command.ExecuteScalarAsync())!, "application/json");
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, (string Sql, object[] Values) first)
    {
        var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Command(first.Sql, first.Values));
        return batch;
    }

    private static NpgsqlBatchCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private static NpgsqlParameter Json(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Jsonb };
}
