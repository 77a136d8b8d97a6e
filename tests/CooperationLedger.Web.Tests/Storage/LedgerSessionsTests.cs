using System.Net;
using CooperationLedger.Web.Storage;
using CooperationLedger.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>Connections of requests go back to their pool as they are: what one request left there, the next one would meet.</summary>
public sealed class LedgerSessionsTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    private const int Drawn = 6;

    /// <summary>All that a connection keeps beyond a transaction, but statements that it has prepared.</summary>
    private const string WhatIsLeft =
        """
        select 'lock ' || objid from pg_locks where pid = pg_backend_pid() and locktype = 'advisory'
        union all select 'setting ' || name from pg_settings where source = 'session'
        union all select 'channel ' || channel from pg_listening_channels() channel
        union all select 'cursor ' || name from pg_cursors where is_holdable
        union all select 'table ' || relname from pg_class where relnamespace = pg_my_temp_schema()
        union all select 'role ' || current_user where current_user <> session_user
        """;

    [Fact]
    public async Task No_command_form_or_reading_leaves_anything_on_its_connection()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var request in valid.All)
        {
            var answer = await RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(valid.Ledger.Id), BodyFault.Text(request.Body));
            answer.Status.ShouldBeOneOf([HttpStatusCode.Created, HttpStatusCode.OK], answer.Text);
            await RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(valid.Ledger.Id), "{");
        }

        foreach (var address in valid.Endpoints.Where(endpoint => endpoint.Method == "GET").Select(endpoint => endpoint.Address(valid.Ledger.Id, "source-gazette")))
        {
            await RawAnswer.OfAsync(client, HttpMethod.Get, address);
        }

        var sessions = fixture.Host.Services.GetRequiredService<LedgerSessions>();
        var drawn = await Task.WhenAll(Enumerable.Range(0, Drawn).Select(_ => sessions.ReadAsync(TestContext.Current.CancellationToken)));
        drawn.Select(session => session.Connection!.ProcessID).ShouldBeUnique();
        foreach (var session in drawn)
        {
            (await LeftAsync(session.Connection!)).ShouldBeEmpty();
            await session.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_a_connection_keeps_is_seen()
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var leave = new NpgsqlCommand("select pg_advisory_lock(77); set statement_timeout = 9000; listen news; create temp table notes (id int)", connection);
        await leave.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        (await LeftAsync(connection)).ShouldBe(["lock 77", "setting statement_timeout", "channel news", "table notes"]);
    }

    private static async Task<List<string>> LeftAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(WhatIsLeft, connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> left = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            left.Add(reader.GetString(0));
        }

        return left;
    }
}
