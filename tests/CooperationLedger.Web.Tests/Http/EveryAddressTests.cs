using System.Net;
using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>Of every address that can be read: whoever asks for what is not there, or cannot be, is told so, and sees nothing of the insides.</summary>
public sealed class EveryAddressTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    private static readonly string[] WrongCuts =
    [
        "knownAt=yesterday", "knownAt=2025-13-01", "knownAt=2025-01-01T00:00:00", "knownAt=entry:7", "knownAt=%00", "knownAt=2025-01-01&knownAt=2025-01-02",
        "trueAt=2025-02-30", "trueAt=2025", "trueAt=tomorrow", "trueAt=%FF", "trueAt=2025-01-01&trueAt=2025-01-02", "trueAt=99999-01-01",
    ];

    /// <summary>What lists are asked for, by any of them.</summary>
    private static readonly string[] Filters =
        ["status", "overdue", "owedBy", "project", "window", "dueWithin", "testable", "page", "declared", "from", "to", "kind", "source", "dossier", "following", "preceding"];

    private IEnumerable<Endpoint> Readable => valid.Endpoints.Where(endpoint => endpoint.Method == "GET");

    private IEnumerable<Endpoint> OfLedgers => Readable.Where(endpoint => endpoint.Pattern.Contains("{ledger}", StringComparison.Ordinal));

    [Fact]
    public async Task What_there_is_not_is_404_under_every_address()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var endpoint in OfLedgers.Where(endpoint => endpoint.NamesTheDossier))
        {
            var ofAnotherKind = endpoint.Pattern.Contains("{source}", StringComparison.Ordinal) ? "train-nobody" : "source-gazette";
            foreach (var wrong in new[] { "nothing", ofAnotherKind, "train-nobody", "source-nobody", "7", "-", "%FF", "a%2Fb", "..%5C..", "%D0%B0", "'", new string('x', 2_000), "00000000-0000-0000-0000-000000000000", "{ledger}" })
            {
                await ShouldBeAsync(client, endpoint.Pattern, endpoint.Address(valid.Ledger.Id, wrong), HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public async Task A_ledger_that_there_is_not_is_404_and_the_other_order_of_its_states_leads_to_it()
    {
        using var client = fixture.Host.Server.CreateClient();
        var reversed = string.Join('-', valid.Ledger.Parties.Reverse());
        foreach (var endpoint in OfLedgers)
        {
            foreach (var wrong in new[] { "BE-NL", "PK", "XX-YY", "PK-PK", "*DEFAULT*", "%D0%B0", "nothing", "PK-RU-PK" })
            {
                await ShouldBeAsync(client, endpoint.Pattern, endpoint.Address(wrong, "source-gazette"), HttpStatusCode.NotFound);
            }

            (await RawAnswer.OfAsync(client, HttpMethod.Get, endpoint.Address(reversed, "source-gazette"))).Status.ShouldBe(HttpStatusCode.PermanentRedirect, endpoint.Pattern);
        }
    }

    [Fact]
    public async Task A_dossier_at_a_time_that_cannot_be_read_is_400_and_so_is_a_list_at_any_time()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var endpoint in OfLedgers.Where(endpoint => !endpoint.Pattern.Contains("{entryId}", StringComparison.Ordinal) && !endpoint.Pattern.Contains("{form}", StringComparison.Ordinal)))
        {
            var kind = EventCatalogue.Kinds.FirstOrDefault(kind => kind != Ledger.Kind && endpoint.Pattern.Contains($"/{kind.Plural}/{{{kind.Name}}}", StringComparison.Ordinal));
            var address = kind is null ? endpoint.Address(valid.Ledger.Id, "") : endpoint.Address(valid.Ledger.Id, await ExistingAsync(kind));
            (await RawAnswer.OfAsync(client, HttpMethod.Get, address)).Status.ShouldBe(HttpStatusCode.OK, address);
            foreach (var wrong in WrongCuts)
            {
                await ShouldBeAsync(client, endpoint.Pattern, $"{address}?{wrong}", HttpStatusCode.BadRequest);
            }
        }
    }

    /// <remarks>A name misspelt and passed over would answer another question than was asked.</remarks>
    [Fact]
    public async Task A_question_that_an_address_does_not_know_is_400_and_names_it()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var endpoint in valid.Endpoints)
        {
            var address = endpoint.Address(valid.Ledger.Id, "source-gazette");
            foreach (var (asked, name) in new[] { ("knowAt=2025-01-01", "knowAt"), ("KnownAt2", "KnownAt2"), ("=7", ""), ("%00=1", "\0"), ("%D0%B0=1&page[]=2", "\u0430") })
            {
                var answer = await RawAnswer.OfAsync(client, new(endpoint.Method), $"{address}?{asked}", endpoint.Method == "POST" ? "{}" : null);
                answer.Status.ShouldBe(HttpStatusCode.BadRequest, $"{endpoint.Method} {address}?{asked}");
                answer.ShouldShowNoInsides(address);
                if (endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal))
                {
                    answer.ShouldBeProblem(address, HttpStatusCode.BadRequest).ShouldName("?" + name, address);
                }
            }
        }
    }

    [Theory]
    [InlineData("GET", "/api/nothing-here?x=1", HttpStatusCode.NotFound), InlineData("GET", "/nothing-here?x=1", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/ledgers?x=1", HttpStatusCode.MethodNotAllowed), InlineData("GET", "/health/live?x=1", HttpStatusCode.OK)]
    [InlineData("GET", "/openapi/v1.json?x=1", HttpStatusCode.OK)]
    public async Task What_is_no_address_of_the_ledger_is_answered_as_without_a_question(string method, string address, HttpStatusCode status) =>
        (await RawAnswer.OfAsync(fixture.Host.Server.CreateClient(), new(method), address)).Status.ShouldBe(status);

    [Fact]
    public async Task Nothing_that_can_be_read_is_kept_by_anybody_on_the_way()
    {
        using var client = fixture.Host.Server.CreateClient();
        var addresses = Readable.Select(endpoint => endpoint.Address(valid.Ledger.Id, "source-gazette")).Concat(["/openapi/v1.json", "/health/ready", "/api/nothing-here", "/nothing-here"]);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            answer.Headers.CacheControl?.NoStore.ShouldBe(true, address);
            answer.Headers.CacheControl.ShouldNotBeNull(address);
        }
    }

    [Fact]
    public async Task What_can_be_read_answers_HEAD_as_it_answers_GET()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var endpoint in Readable)
        {
            var address = endpoint.Address(valid.Ledger.Id, "source-gazette");
            var (head, get) = (await RawAnswer.OfAsync(client, HttpMethod.Head, address), await AskAsync(client, address));
            (head.Status, head.MediaType).ShouldBe((get.Status, get.MediaType), address);
        }
    }

    /// <remarks>Whatever a page refuses, its list for programs refuses too: neither answers a question that it did not understand.</remarks>
    [Fact]
    public async Task A_list_and_its_page_refuse_the_same_questions()
    {
        using var client = fixture.Host.Server.CreateClient();
        var refused = 0;
        foreach (var list in OfLedgers.Where(endpoint => endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal) && !endpoint.NamesTheDossier && Readable.Any(page => page.Pattern == endpoint.Pattern[4..])))
        {
            foreach (var name in Filters)
            {
                var address = $"{list.Address(valid.Ledger.Id, "")}?{name}=";
                var (program, person) = (await AskAsync(client, address + "sideways"), await AskAsync(client, address[4..] + "sideways"));
                (program.Status, person.Status).ShouldBeOneOf([(HttpStatusCode.OK, HttpStatusCode.OK), (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)], address);
                person.ShouldShowNoInsides(address);
                foreach (var wrong in program.Status == HttpStatusCode.OK ? [] : new[] { "sideways", "0", "%00", "%ED%A0%80", new string('x', 2_000), $"1&{name}=2" })
                {
                    (await AskAsync(client, address + wrong)).ShouldBeProblem(address + wrong, HttpStatusCode.BadRequest).ShouldName("?" + name, address + wrong);
                    refused++;
                }
            }
        }

        refused.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task A_list_is_not_awaited_up_to_what_is_no_entry()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var list in OfLedgers.Where(endpoint => EventCatalogue.Kinds.Any(kind => endpoint.Pattern == $"/api/ledgers/{{ledger}}/{kind.Plural}") || endpoint.Pattern.EndsWith("/timeline", StringComparison.Ordinal) && endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal)))
        {
            foreach (var wrong in new[] { "x", "-1", "1.5", "", "99999999999999999999", "1&after=2", "%00" })
            {
                await ShouldBeAsync(client, list.Pattern, $"{list.Address(valid.Ledger.Id, "")}?after={wrong}", HttpStatusCode.BadRequest);
            }
        }
    }

    [Fact]
    public async Task No_address_takes_what_it_does_not_know_how_to_do()
    {
        using var client = fixture.Host.Server.CreateClient();
        var before = await valid.EntriesAsync();
        foreach (var pattern in valid.Endpoints.Select(endpoint => endpoint.Pattern).Distinct())
        {
            var known = valid.Endpoints.Where(endpoint => endpoint.Pattern == pattern).Select(endpoint => endpoint.Method).ToHashSet();
            foreach (var method in new[] { "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "NONSENSE" }.Where(method => !known.Contains(method.ToUpperInvariant())))
            {
                var address = valid.Endpoints.First(endpoint => endpoint.Pattern == pattern).Address(valid.Ledger.Id, "source-gazette");
                var answer = await RawAnswer.OfAsync(client, new HttpMethod(method), address, "{}");
                answer.Status.ShouldBeOneOf([HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound], $"{method} {pattern}");
                answer.ShouldShowNoInsides($"{method} {pattern}");
                (answer.MediaType == "application/problem+json").ShouldBe(pattern.StartsWith("/api", StringComparison.Ordinal), $"{method} {pattern}");
            }
        }

        (await valid.EntriesAsync()).ShouldBe(before);
    }

    private static Task<RawAnswer> AskAsync(HttpClient client, string address) => RawAnswer.OfAsync(client, HttpMethod.Get, address);

    private async Task<string> ExistingAsync(DossierKind kind)
    {
        if (valid.Dossiers.FirstOrDefault(id => EventCatalogue.KindOf(id) == kind) is { } given)
        {
            return given;
        }

        var opening = valid.All.First(request => EventCatalogue.KindOf(request.Dossier) == kind && request.Command.OpensAs is not null);
        await valid.Ledger.PostAsync(opening.Address(valid.Ledger.Id), opening.Body);
        return opening.Dossier;
    }

    private static async Task ShouldBeAsync(HttpClient client, string pattern, string address, HttpStatusCode status)
    {
        var answer = await RawAnswer.OfAsync(client, HttpMethod.Get, address);
        if (pattern.StartsWith("/api/", StringComparison.Ordinal))
        {
            answer.ShouldBeProblem(address, status);
        }
        else
        {
            (answer.Status, answer.MediaType).ShouldBe((status, "text/html"), address);
            answer.ShouldShowNoInsides(address);
        }
    }
}
