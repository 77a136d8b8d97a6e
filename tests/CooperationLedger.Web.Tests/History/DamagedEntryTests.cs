using System.Net;
using System.Text.Json;
using CooperationLedger.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Forms;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>An entry that cannot be read closes its own dossier and nothing else, and is shown as it lies there.</summary>
public sealed class DamagedEntryTests(DamagedServer server) : IClassFixture<DamagedServer>
{
    public static TheoryData<KindOfDamage> Kinds => [.. KindOfDamage.All];

    /// <summary>Every page of a ledger that lists what is in it.</summary>
    private static readonly string[] Lists =
    [
        "", "timeline",
        .. EventCatalogue.Kinds.Where(kind => kind != CooperationLedger.Ledgers.Ledger.Kind && kind != Organisation.Kind).Select(kind => kind.Plural),
    ];

    private static readonly string[] JsonLists = ["trains", "projects", "commitments", "sources", "persons", "timeline"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Its_dossier_says_so_in_words_and_is_read_as_it_was_known_before(KindOfDamage damage)
    {
        var (ledger, entry, first, at) = await server.DamagedAsync(damage);

        foreach (var cut in new[] { "", "?trueAt=2025-08-01", $"?knownAt=entry:{entry}" })
        {
            var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot{cut}");
            ShouldBeClosed(answer, entry, damage.Code);
            var page = await ledger.PageAsync($"trains/train-pilot{cut}", HttpStatusCode.ServiceUnavailable);
            page.ShouldContain("train-pilot cannot be read");
            page.ShouldContain(entry.ToString());
            page.ShouldNotContain("   at ");
        }

        foreach (var cut in new[] { $"?knownAt=entry:{first}", $"?knownAt={at}" })
        {
            (await ledger.GetAsync($"trains/train-pilot{cut}")).GetProperty("version").GetInt64().ShouldBe(1);
            (await ledger.PageAsync($"trains/train-pilot{cut}")).ShouldContain("Pilot train");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Lists_and_the_register_show_it_as_it_lies_there(KindOfDamage damage)
    {
        var (ledger, entry, _, _) = await server.DamagedAsync(damage);
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/entries/{entry}")).Body.GetProperty("unreadable").GetProperty("code").GetString().ShouldBe(damage.Code);

        foreach (var list in Lists)
        {
            var page = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/{list}".TrimEnd('/'));
            page.Status.ShouldBe(HttpStatusCode.OK, list);
            var html = page.Body.GetString()!;
            html.ShouldContain("1 entry cannot be read", customMessage: list);
            html.ShouldContain(entry.ToString());
            html.ShouldNotContain("<b>");
        }

        foreach (var list in JsonLists)
        {
            var unreadable = (await ledger.GetAsync(list)).GetProperty("unreadable");
            unreadable.GetProperty("count").GetInt32().ShouldBe(1, list);
            unreadable.GetProperty("last")[0].GetProperty("id").GetGuid().ShouldBe(entry);
        }

        await ShouldBeInRegisterAsync(ledger, entry, damage.Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_else_there_is_goes_on_and_says_where_it_may_be_old(KindOfDamage damage)
    {
        var (ledger, _, _, _) = await server.DamagedAsync(damage);

        foreach (var near in new[] { "commitments/commitment-pilot", "projects/project-line" })
        {
            (await ledger.GetAsync(near)).GetProperty("unreadable").GetProperty("last")[0].GetProperty("dossier").GetString().ShouldBe("train-pilot", near);
            (await ledger.PageAsync(near)).ShouldContain("What is said here of other dossiers may be old");
        }

        (await ledger.GetAsync("commitments/commitment-trade")).TryGetProperty("unreadable", out _).ShouldBeFalse();
        await ledger.GetAsync("sources/source-gazette/reliance");
        await ledger.PageAsync("sources/source-gazette");
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(0));
        await ledger.RecordAsync("commitments/commitment-trade/links", new { relation = "relatedTo", to = "train-pilot", citations = TestLedger.Citations });
        await ledger.ScheduleAsync("train-next", "2026-01", "2025-12-01");
        var other = await server.DamagedAsync(KindOfDamage.All.First(kind => kind != damage));
        await other.Ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(1));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_recorded_in_it_and_health_names_it(KindOfDamage damage)
    {
        var (ledger, entry, _, _) = await server.DamagedAsync(damage);

        ShouldBeClosed(await ledger.TryAsync("trains/train-pilot/departures", DamagedServer.Departure("2025-08-21")), entry, damage.Code);
        ShouldBeClosed(await ledger.TryAsync($"entries/{entry}/retractions", new { reason = "A slip.", clerical = true }), entry, damage.Code);
        ShouldBeClosed(await ledger.TryAsync("trains/train-pilot/mergers", new { into = "train-pilot", reason = "A slip.", clerical = true }), entry, damage.Code);
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await clerk.OpenAsync("forms/departure");
        clerk["/dossier"] = "train-pilot";
        clerk["/date"] = "21 August 2025";
        clerk["/citations/0/source"] = "source-gazette";
        await clerk.PressAsync("forms/departure");
        (clerk.Status, clerk["/date"]).ShouldBe((HttpStatusCode.ServiceUnavailable, "21 August 2025"));
        clerk.Page.ShouldContain("What you filled in is still here");

        var (status, description) = await DamagedServer.HealthAsync(ledger, "entries");
        status.ShouldBe("Degraded");
        description.ShouldContain($"train-pilot in {ledger.Id} cannot be read");
    }

    /// <summary>As PostgreSQL lets them be, one after the other.</summary>
    private static readonly string[] Extremes =
    [
        .. from at in new[] { "infinity", "-infinity", "20000-01-01", "294276-12-31", "0044-03-15 BC", "4713-01-01 BC", "9999-12-31 23:59:59.999999+00", "0001-01-01 00:00+00" }
           select $"timestamp = '{at}'",
        .. from column in new[] { "headers", "data" }
           from json in new[] { "'null'", "'7'", "'\"<b>\"'", "'[]'", "'{}'", "'1e400'", "(repeat('[', 100) || repeat(']', 100))::jsonb", "(repeat('[', 3000) || repeat(']', 3000))::jsonb" }
           select $"{column} = {json}",
        .. from json in new[] { "'null'", "'7'", "'[[]]'", "(repeat('[', 100) || repeat(']', 100))::jsonb" }
           from header in new[] { "assurance", "command-id" }
           select $"headers = jsonb_set(headers, '{{{header}}}', {json})",
        "headers = null", "data = data || jsonb_build_object('weather', repeat('x', 1000000))",
        "type = ''", "type = repeat('x', 500)", "type = 'cargo_train_scheduled'",
        "version = -9223372036854775808", "version = 0", "version = 9223372036854775807",
        "seq_id = -9223372036854775808", "seq_id = 0", "seq_id = 9223372036854775807",
        "user_name = null", "user_name = repeat('x', 100000)", "correlation_id = ''", "causation_id = 'x'", "causation_id = null",
        "mt_dotnet_type = ''", "mt_dotnet_type = '[[['", "mt_dotnet_type = 'a, b, Version=x'", "mt_dotnet_type = null",
        "is_archived = true", "is_archived = null", "id = '00000000-0000-0000-0000-000000000000'",
    ];

    [Fact]
    public async Task Whatever_a_column_of_an_entry_holds_the_others_are_served_and_looked_through()
    {
        var (ledger, entry) = await server.TrainAsync();
        await Sql.AskAsync(server.Database, $"create table saved as select * from ledger.mt_events where id = '{entry}'");
        foreach (var (day, columns) in Extremes.Index())
        {
            await server.SetAsync(entry, columns);
            string[] addresses =
            [
                .. Lists.Append("register").Append("projects/project-line").Select(list => $"/ledgers/{ledger.Id}/{list}".TrimEnd('/')),
                .. JsonLists.Append("register").Append($"entries/{entry}").Append("sources/source-gazette/reliance").Select(list => $"{ledger.Api}/{list}"),
            ];
            foreach (var address in addresses)
            {
                ((int)(await ledger.SendAsync(HttpMethod.Get, address)).Status).ShouldBeLessThan(500, $"{columns}: {address}");
            }

            foreach (var address in new[] { $"{ledger.Api}/trains/train-pilot", $"/ledgers/{ledger.Id}/trains/train-pilot" })
            {
                (await ledger.SendAsync(HttpMethod.Get, address)).Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], $"{columns}: {address}");
            }

            await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(day));
            await LookThroughAsync(columns);
            await server.AlterAsync(
                $"delete from ledger.mt_events where tenant_id = '{ledger.Id}' and id in ('{entry}', '00000000-0000-0000-0000-000000000000'); insert into ledger.mt_events select * from saved");
        }
    }

    private async Task LookThroughAsync(string columns)
    {
        using var watch = ActivatorUtilities.CreateInstance<EntryWatch>(server.Host.Services);
        await watch.StartAsync(TestContext.Current.CancellationToken);
        while (watch.Through is null)
        {
            watch.ExecuteTask!.IsCompleted.ShouldBeFalse($"{columns}: {watch.ExecuteTask.Exception}");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    private static void ShouldBeClosed(HttpAnswer answer, Guid entry, string code)
    {
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Body.ToString());
        answer.Problem.ShouldBe("unreadable-entry");
        answer.Body.ToString().ShouldNotContain("   at ");
        var named = answer.Body.GetProperty("entry");
        named.GetProperty("id").GetGuid().ShouldBe(entry);
        named.GetProperty("unreadable").GetProperty("code").GetString().ShouldBe(code);
    }

    private static async Task ShouldBeInRegisterAsync(TestLedger ledger, Guid entry, string code)
    {
        var register = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/register");
        var lines = register.Body.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        lines[^1].GetProperty("entries").GetInt32().ShouldBe(lines.Count - 1);
        lines[^1].GetProperty("unreadable").GetInt32().ShouldBe(1);
        var raw = lines[..^1].Single(line => line.TryGetProperty("unreadable", out _));
        raw.GetProperty("id").GetGuid().ShouldBe(entry);
        raw.TryGetProperty("data", out _).ShouldBeFalse();
        raw.GetProperty("recordedBy").GetProperty("user").GetString().ShouldBe("anonymous");
        raw.GetProperty("unreadable").GetProperty("code").GetString().ShouldBe(code);
        JsonElement.Parse(raw.GetProperty("unreadable").GetProperty("text").GetString()!);

        var page = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/register");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.GetString()!.ShouldContain("Cannot be read");
        page.Body.GetString()!.ShouldNotContain("<b>");
        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/entries/{entry}")).Location!.ShouldStartWith($"/ledgers/{ledger.Id}/register?after=");
    }
}
