using System.Net;
using CooperationLedger.Places;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Ledgers;

/// <summary>The page that lists ledgers is as long for two thousand of them as for a hundred.</summary>
public sealed class LedgersPageTests(LedgerFixture fixture)
{
    private static readonly string[] States = [.. CountryCode.All.Select(state => state.ToString()).Order(StringComparer.Ordinal).Take(16)];

    [Fact]
    public async Task It_has_a_hundred_of_them_leads_to_the_next_and_finds_those_of_a_state()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database);
        var pairs = (from one in States from other in States where string.CompareOrdinal(one, other) < 0 select $"{one}-{other}").ToList();
        await Parallel.ForEachAsync(pairs, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (pair, _) =>
            (await new TestLedger(host, pair).PostAsync("/api/ledgers", new { Parties = pair.Split('-') })).Status.ShouldBe(HttpStatusCode.Created));
        using var client = host.Server.CreateClient();

        var first = Listed(await client.GetStringAsync("/", Ct));
        first.ShouldBe(pairs.Take(100));
        var page = await client.GetStringAsync($"/?after={first[^1]}", Ct);
        Listed(page).ShouldBe(pairs.Skip(100));
        page.ShouldNotContain("Further ledgers");
        Listed(await client.GetStringAsync($"/?state={States[3]}", Ct)).ShouldBe(pairs.Where(pair => pair.Split('-').Contains(States[3])));
        Listed(await client.GetStringAsync("/?state=PK", Ct)).ShouldBeEmpty();
        (await new TestLedger(host, pairs[0]).SendAsync(HttpMethod.Get, "/api/ledgers")).Body.EnumerateArray().Select(id => id.GetString()).ShouldBe(pairs);

        foreach (var wrong in new[] { "/?state=Pakistan", "/?after=PK", "/?after=RU-PK" })
        {
            using var answer = await client.GetAsync(wrong, Ct);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
            (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("There is a problem");
        }

        // However many dossiers there are of others, one question finds the ledgers, and one the last entries of each.
        using var commands = new DatabaseCommands();
        (await commands.CountAsync(client, "/")).ShouldBe(1);
        (await commands.CountAsync(client, $"/?state={States[3]}")).ShouldBe(1);
    }

    private static List<string> Listed(string page) =>
        [.. page.Split("href=\"/ledgers/").Skip(1).Select(link => link.Split('"')[0])];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
