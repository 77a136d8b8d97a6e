using System.Net;
using System.Text;
using System.Text.Json;
using CooperationLedger.Merging;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>What a ledger does around a dossier that cannot be read: merged, rebuilt, resting on a retracted source, and recovered.</summary>
public sealed class DamagedLedgerTests(DamagedServer server) : IClassFixture<DamagedServer>
{
    private const string Anew = "type = 'cargo_train_departed_anew'";
    private const string AsItWas = "type = 'cargo_train_departed'";

    private static readonly object Slip = new { reason = "A slip.", clerical = true };

    [Fact]
    public async Task Once_the_entry_can_be_read_again_everything_is_as_if_nothing_had_happened()
    {
        var (ledger, entry) = await server.TrainAsync();
        var (before, list) = (await ledger.GetAsync("trains/train-pilot"), await ledger.GetAsync("trains"));
        await server.SetAsync(entry, Anew);
        await ShouldBeClosedAsync(ledger, "trains/train-pilot", entry);
        (await ledger.GetAsync("trains")).GetProperty("unreadable").GetProperty("count").GetInt32().ShouldBe(1);
        var id = entry.ToString();
        (await DamagedServer.HealthAsync(ledger, "entries")).Description.ShouldContain($"train-pilot in {ledger.Id}");

        await server.SetAsync(entry, AsItWas);

        Items(await ledger.GetAsync("trains")).ShouldBe(Items(list));
        (await ledger.GetAsync("trains")).TryGetProperty("unreadable", out _).ShouldBeFalse();
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetRawText().ShouldBe(before.GetProperty("view").GetRawText());
        (await DamagedServer.HealthAsync(ledger, "entries")).Description.ShouldNotContain($"train-pilot in {ledger.Id}");
        await ledger.RecordAsync($"entries/{id}/retractions", Slip);
    }

    [Fact]
    public async Task Lists_rebuilt_meanwhile_have_the_dossier_as_it_was_before_and_all_others_as_ever()
    {
        var (ledger, entry) = await server.TrainAsync();
        var (commitments, sources) = (Items(await ledger.GetAsync("commitments")), Items(await ledger.GetAsync("sources")));
        using var stored = new StoredLedger(server.Database);
        await server.SetAsync(entry, Anew);
        await stored.ForgetViewsAsync();

        await BuildAsync();

        (await stored.CountAsync($"select version::bigint from ledger.mt_doc_dossiercard where id = 'train-pilot' and tenant_id = '{ledger.Id}'")).ShouldBe(2);
        Items(await ledger.GetAsync("sources")).ShouldBe(sources);
        Items(await ledger.GetAsync("commitments")).ShouldNotBe(commitments);
        (await ledger.GetAsync("trains")).GetProperty("items")[0].GetProperty("status").GetString().ShouldBe("scheduled");

        await server.SetAsync(entry, AsItWas);
        await BuildAsync();
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        Items(await ledger.GetAsync("commitments")).ShouldBe(commitments);
    }

    [Fact]
    public async Task A_dossier_that_absorbed_it_is_closed_with_it_until_they_are_separated()
    {
        var (ledger, _) = await server.TrainAsync();
        await ledger.ScheduleAsync("train-twin", "2025-08", "2025-06-20");
        var twice = await ledger.RecordAsync("trains/train-twin/departures", DamagedServer.Departure("2025-08-20"));
        await ledger.RecordAsync("trains/train-twin/mergers", new { into = "train-pilot", reason = "One train.", clerical = true });
        await ledger.ScheduleAsync("train-other", "2025-08", "2025-06-20");
        var other = await ledger.RecordAsync("trains/train-other/departures", DamagedServer.Departure("2025-08-20"));
        await ledger.RecordAsync("trains/train-other/mergers", new { into = "train-pilot", reason = "One train.", clerical = true });
        await ledger.RecordAsync("trains/train-other/separations", new { from = "train-pilot", reason = "Two after all.", clerical = true });

        await server.SetAsync(other.Entries[0], Anew);
        await ledger.GetAsync("trains/train-pilot");
        await ledger.PageAsync("trains/train-pilot");
        await ShouldBeClosedAsync(ledger, "trains/train-other", other.Entries[0]);

        await server.SetAsync(twice.Entries[0], Anew);
        await ShouldBeClosedAsync(ledger, "trains/train-pilot", twice.Entries[0]);
        await ShouldBeClosedAsync(ledger, "trains/train-twin", twice.Entries[0]);
        (await ledger.TryAsync("trains/train-pilot/arrivals", DamagedServer.Departure("2025-08-29"))).Problem.ShouldBe("unreadable-entry");
        (await ledger.TryAsync("trains/train-other/mergers", new { into = "train-pilot", reason = "One train.", clerical = true })).Problem.ShouldBe("unreadable-entry");
        (await ledger.GetAsync("trains")).GetProperty("unreadable").GetProperty("count").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_source_that_it_cites_is_retracted_for_all_others_and_for_it_once_it_can_be_read()
    {
        var (ledger, departed) = await server.TrainAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
        object[] blog = [new { source = "source-blog" }];
        await ledger.RecordAsync($"entries/{departed}/claims", new { says = new { type = "RecordCargoTrainDeparture", data = new { date = "2025-08-22", citations = blog } }, reason = "A blog says otherwise." });
        await ledger.RecordAsync("commitments/commitment-trade/checks", new { lookedIn = "A blog", date = "2025-02-03", citations = blog });
        await server.SetAsync(departed, Anew);

        (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("unreadable").GetProperty("last")[0].GetProperty("dossier").GetString().ShouldBe("train-pilot");
        (await ledger.PageAsync("sources/source-blog/reliance")).ShouldContain("train-pilot cannot be read to the end");
        await ledger.RecordAsync("sources/source-blog/retractions", new { reason = "Made up.", citations = TestLedger.Citations });
        (await ledger.GetAsync("commitments/commitment-trade")).GetProperty("fallen").GetArrayLength().ShouldBe(1);

        await server.SetAsync(departed, AsItWas);
        (await AmendmentsAsync(ledger)).ShouldBe(["claim_recorded", "source_retracted"]);

        await server.SetAsync(departed, Anew);
        await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "Not made up.", citations = TestLedger.Citations });
        await server.SetAsync(departed, AsItWas);
        (await AmendmentsAsync(ledger)).ShouldBe(["claim_recorded", "source_retracted", "source_reinstated"]);
        (await ledger.GetAsync("commitments/commitment-trade")).GetProperty("fallen").GetArrayLength().ShouldBe(0);
    }

    /// <summary>Its opening, its second entry of three, and an entry in a dossier of a kind that a newer version knows.</summary>
    [Fact]
    public async Task Wherever_in_the_dossier_it_is_nothing_is_recorded_after_it_and_nothing_is_taken_for_missing()
    {
        var (ledger, departed) = await server.TrainAsync();
        await server.AlterAsync($"update ledger.mt_events set type = 'source_registered_anew' where tenant_id = '{ledger.Id}' and stream_id = 'source-gazette'");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/sources/source-gazette")).Problem.ShouldBe("unreadable-entry");
        (await ledger.TryAsync("sources", new { dossier = "source-gazette", kind = "primary", title = "Another", accessed = "2026-01-15", noDigestBecause = "none" })).Problem.ShouldBe("unreadable-entry");
        (await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(0))).Problem.ShouldBe("unreadable-entry");
        await ledger.GetAsync("commitments/commitment-trade");
        await ledger.PageAsync("sources");
        await server.AlterAsync($"update ledger.mt_events set type = 'source_registered' where tenant_id = '{ledger.Id}' and stream_id = 'source-gazette'");

        await server.AlterAsync($"update ledger.mt_events set type = 'dossier_linked_anew' where tenant_id = '{ledger.Id}' and stream_id = 'train-pilot' and version = 2");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot?knownAt=entry:{departed}")).Problem.ShouldBe("unreadable-entry");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).Body.GetProperty("entry").GetProperty("version").GetInt64().ShouldBe(2);
        (await ledger.GetAsync($"entries/{departed}")).GetProperty("type").GetString().ShouldBe("cargo_train_departed");
        (await ledger.TryAsync($"entries/{departed}/retractions", Slip)).Problem.ShouldBe("unreadable-entry");

        await server.AlterAsync(
            $$"""
            insert into ledger.mt_streams (tenant_id, id, version, timestamp, created, is_archived) values ('{{ledger.Id}}', 'ship-one', 1, now(), now(), false);
            insert into ledger.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers, user_name, is_archived)
            select nextval('ledger.mt_events_sequence'), gen_random_uuid(), 'ship-one', 1, '{"relation": "partOf", "to": "project-line", "citations": []}', 'dossier_linked', now(),
                tenant_id, headers, user_name, false from ledger.mt_events where id = '{{departed}}';
            insert into ledger.dossier_mentions (tenant_id, named, dossier, is_link) values ('{{ledger.Id}}', 'project-line', 'ship-one', true)
            """);
        var ship = (await ledger.RegisterAsync()).Entries[^1];
        ship.GetProperty("unreadable").GetProperty("code").GetString().ShouldBe("unknown-kind");
        foreach (var page in new[] { "", "register", "projects", "projects/project-line", "timeline", $"entries/{ship.GetProperty("id")}" })
        {
            var answer = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/{page}".TrimEnd('/'));
            ((int)answer.Status).ShouldBeLessThan(400, page);
        }

        (await ledger.TryAsync($"entries/{ship.GetProperty("id")}/retractions", Slip)).Problem.ShouldBe("unreadable-entry");
        await BuildAsync();
    }

    /// <summary>What a newer version of the program keeps for lists, in the transaction of its entry.</summary>
    [Fact]
    public async Task Cards_and_lines_that_a_newer_version_wrote_stop_no_list()
    {
        var (ledger, departed) = await server.TrainAsync();
        await ledger.RecordAsync("projects/project-line/starts", DamagedServer.Departure("2025-07-01"));
        await server.SetAsync(departed, Anew);
        await server.AlterAsync(
            $$"""
            update ledger.mt_doc_developmentline set data = jsonb_set(data, '{event,type}', '"departed_anew"') where tenant_id = '{{ledger.Id}}';
            update ledger.mt_doc_dossiercard set data = jsonb_set(data, '{last,event,type}', '"departed_anew"') where tenant_id = '{{ledger.Id}}' and data -> 'last' -> 'event' is not null;
            update ledger.mt_doc_dossiercard set data = jsonb_set(data, '{view,windows}', '{"<b>": 1}') where tenant_id = '{{ledger.Id}}' and data -> 'view' -> 'windows' is not null;
            update ledger.mt_doc_dossiercard set data = jsonb_set(data, '{links,0,relation}', '"partner"') where tenant_id = '{{ledger.Id}}' and data -> 'links' -> 0 is not null
            """);

        string[] lists = ["", "projects", "commitments", "trains", "timeline", "sources", "forms/departure", "forms/train"];
        foreach (var list in lists)
        {
            await ledger.PageAsync(list);
        }

        (await ledger.PageAsync("timeline")).ShouldContain("Cannot be read");
        (await ledger.GetAsync("timeline")).GetProperty("items").EnumerateArray().Select(line => line.TryGetProperty("event", out _)).ShouldNotContain(true);
        (await ledger.GetAsync("projects")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync("commitments")).GetProperty("items").GetArrayLength().ShouldBe(2);

        foreach (var other in new[] { "7", "\"<b>\"", "[7]", "{}", "null" })
        {
            foreach (var member in new[] { "view", "last", "links" })
            {
                await server.AlterAsync($"update ledger.mt_doc_dossiercard set data = jsonb_set(data, '{{{member}}}', '{other}') where tenant_id = '{ledger.Id}'");
            }

            foreach (var list in lists)
            {
                await ledger.PageAsync(list);
            }

            (await ledger.GetAsync("projects")).GetProperty("items").GetArrayLength().ShouldBe(1, other);
        }
    }

    /// <summary>As whoever serves may append it; no command does.</summary>
    [Fact]
    public async Task Dossiers_merged_in_a_circle_are_closed_and_named_and_nothing_else_is_kept_from_an_answer()
    {
        var (ledger, _) = await server.TrainAsync();
        using var stored = new StoredLedger(server.Database);
        var opened = (await ledger.ScheduleAsync("train-one", "2025-08", "2025-06-20")).Entries[0];
        await ledger.ScheduleAsync("train-other", "2025-08", "2025-06-20");
        var trains = Items(await ledger.GetAsync("trains")).ToList();
        var closing = await stored.AppendAsync(ledger.Id, "train-one", new DossierMerged("train-other", "A circle.", default, Clerical: true));
        var other = await stored.AppendAsync(ledger.Id, "train-other", new DossierMerged("train-one", "A circle.", default, Clerical: true));

        foreach (var (dossier, entry) in new[] { ("train-one", closing), ("train-other", other) })
        {
            await ShouldBeClosedAsync(ledger, $"trains/{dossier}", entry);
            await ledger.PageAsync($"trains/{dossier}", HttpStatusCode.ServiceUnavailable);
            (await ledger.TryAsync($"trains/{dossier}/departures", DamagedServer.Departure("2025-08-29"))).Problem.ShouldBe("unreadable-entry");
            (await DamagedServer.HealthAsync(ledger, "entries")).Description.ShouldContain($"{dossier} in {ledger.Id} cannot be read: It merges");
        }

        (await ledger.GetAsync($"trains/train-one?knownAt=entry:{opened}")).GetProperty("version").GetInt64().ShouldBe(1);
        await BuildAsync();
        Items(await ledger.GetAsync("trains")).ShouldBe(trains);
        (await ledger.GetAsync("trains")).GetProperty("unreadable").GetProperty("last").EnumerateArray()
            .Select(entry => entry.GetProperty("id").GetGuid()).ShouldBe([closing, other], ignoreOrder: true);
        await ledger.PageAsync("trains");
        await ledger.PageAsync("register");
        await ledger.GetAsync("trains/train-pilot");
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(0));

        await server.AlterAsync(
            $"""
            delete from ledger.mt_events where id in ('{closing}', '{other}');
            update ledger.mt_streams set version = version - 1 where tenant_id = '{ledger.Id}' and id in ('train-one', 'train-other')
            """);
        await ledger.GetAsync("trains/train-one");
        await ledger.GetAsync("trains/train-other");
        (await DamagedServer.HealthAsync(ledger, "entries")).Description.ShouldNotContain($"in {ledger.Id} cannot be read: It merges");
    }

    /// <summary>As whoever serves may set it.</summary>
    [Fact]
    public async Task What_is_kept_of_a_dossier_and_cannot_be_read_counts_as_absent_and_is_made_anew()
    {
        var (ledger, _) = await server.TrainAsync();
        using var stored = new StoredLedger(server.Database);
        string[] pages = ["", "projects", "projects/project-line", "commitments", "trains", "timeline", "sources", "sources/source-gazette/reliance", "forms/departure"];
        string[] lists = ["trains", "projects", "commitments", "timeline"];
        var before = new List<string>();
        foreach (var list in lists)
        {
            before.AddRange(Items(await ledger.GetAsync(list)));
        }

        foreach (var data in new[]
        {
            "'{}'", "'5'", "'[]'", "'\"x\"'", "'null'", "data || '{\"kind\": null}'", "data || '{\"kind\": \"meeting\"}'", "data || '{\"title\": null}'",
            "jsonb_set(data, '{view}', (repeat('[', 100) || repeat(']', 100))::jsonb)", "jsonb_set(data, '{view,title}', (repeat('[', 100) || repeat(']', 100))::jsonb)",
            "jsonb_set(data, '{view,id}', '\"source-gazette\"')", "data || '{\"mergedInto\": \"train-pilot\"}'", "data || '{\"mergedInto\": \"train-pilot\", \"isHidden\": true}'",
        })
        {
            await Sql.AskAsync(server.Database, $"update ledger.mt_doc_dossiercard set data = {data} where tenant_id = '{ledger.Id}' and id in ('train-pilot', 'commitment-pilot')");
            foreach (var page in pages)
            {
                await ledger.PageAsync(page);
            }

            var items = new List<string>();
            foreach (var list in lists)
            {
                items.AddRange(Items(await ledger.GetAsync(list)));
            }

            items.ShouldBe(before, data);
            await BuildAsync();
            await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        }

        await Sql.AskAsync(server.Database, $"update ledger.mt_doc_dossiercard set merged_into = id, data = jsonb_set(data, '{{mergedInto}}', to_jsonb(id)) where tenant_id = '{ledger.Id}'");
        foreach (var page in pages)
        {
            await ledger.PageAsync(page);
        }

        foreach (var data in new[] { "'{}'", "'5'", "jsonb_build_object('event', (repeat('[', 100) || repeat(']', 100))::jsonb)" })
        {
            await Sql.AskAsync(server.Database, $"update ledger.mt_doc_developmentline set data = {data} where tenant_id = '{ledger.Id}'");
            await ledger.PageAsync("timeline");
            (await ledger.GetAsync("timeline")).GetProperty("items").GetArrayLength().ShouldBePositive();
        }

        await ledger.GetAsync("trains");
        await BuildAsync();
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    private static IEnumerable<string> Items(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(item => Encoding.UTF8.GetString(CanonicalJson.Of(item)));

    private static async Task<IEnumerable<string?>> AmendmentsAsync(TestLedger ledger) =>
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("amendments").EnumerateArray().Select(line => line.GetProperty("type").GetString());

    private static async Task ShouldBeClosedAsync(TestLedger ledger, string path, Guid entry)
    {
        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/{path}");
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Body.ToString());
        answer.Body.GetProperty("entry").GetProperty("id").GetGuid().ShouldBe(entry);
    }

    private async Task BuildAsync()
    {
        using var building = ActivatorUtilities.CreateInstance<ListBuilding>(server.Host.Services);
        await building.StartAsync(Ct);
        for (var tries = 0; tries < 300 && !building.IsFinished; tries++)
        {
            await Task.Delay(50, Ct);
        }

        building.IsFinished.ShouldBeTrue();
        await building.StopAsync(Ct);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
