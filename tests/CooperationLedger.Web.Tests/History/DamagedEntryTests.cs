using System.Net;
using System.Text.Json;
using CooperationLedger.Actors;
using CooperationLedger.Web.Tests.Forms;
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
