using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CooperationLedger.Benchmarks;

/// <summary>The same statements without any server between them and PostgreSQL, as PostgreSQL's own measuring program runs them.</summary>
/// <param name="connectionString">To the tables of a hand-written server, with copied dossiers.</param>
internal sealed class Pgbench(string program, string connectionString, Func<string, string> pathOf, int copies)
{
    private const string Data = """
        {"date": {"edtf": "2025-10", "basis": "stated"}, "after": [], "before": [], "lookedIn": "Gazette 1",
        "citations": [{"place": "page 1", "source": "source-gazette"}]}
        """;

    private readonly string open = $"\\set n random(1, 1000000000000)\n{Writing("'commitment-p' || :n::text")}";

    private readonly string append = $"\\set n random(1, {copies})\n{Writing("'commitment-c' || :n::text")}";

    private readonly string read = $"""
        \set n random(1, {copies})
        select jsonb_agg(to_jsonb(events) order by version)::text
        from events where tenant = 'PK-RU' and stream_id = 'commitment-c' || :n::text;
        """;

    public Side Open => Of("open", open);

    public Side Append => Of("append", append);

    public Side Read => Of("read", read);

    /// <summary>In one transaction, sent at once, and the answers read together.</summary>
    private static string Writing(string dossier) => $$"""
        \startpipeline
        begin;
        insert into streams values ('PK-RU', {{dossier}}, 1, now())
            on conflict (tenant, id) do update set version = streams.version + 1, timestamp = now();
        insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers)
            select gen_random_uuid(), 'PK-RU', id, version, '{{Data}}', 'commitment_checked', now(), 'anonymous',
                '8aa7d0b2685fde995c9f9fea11865bf4', '{"assurance": "unauthenticated", "command-id": "8aa7d0b2-123456"}'
            from streams where tenant = 'PK-RU' and id = {{dossier}};
        insert into receipts values ('PK-RU', gen_random_uuid()::text, '{"id": "8aa7d0b2-123456", "user": "anonymous",
            "dossier": "commitment-123456", "entries": ["01a20f6b-cc97-7316-aa1e-91751cf5896b"]}');
        commit;
        \endpipeline
        """;

    private Side Of(string name, string script) => new("pgbench", async (connections, length) =>
    {
        var file = pathOf($"{name}.pgbench");
        await File.WriteAllTextAsync(file, script);
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(program,
        [
            "-n", "-M", "prepared", "-c", $"{connections}", "-j", "2", "-T", $"{Math.Ceiling(length.TotalSeconds):0}", "-f", file,
            "-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, server.Database!,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PGPASSWORD"] = server.Password;
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var words = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? new(PerSecond(words), null, null)
            : throw new InvalidOperationException($"pgbench failed: {await complaints}");
    });

    private static double PerSecond(string words)
    {
        var line = words.Split('\n').Single(line => line.StartsWith("tps = ", StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }
}
