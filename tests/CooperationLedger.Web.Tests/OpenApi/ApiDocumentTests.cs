using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Ledgers;
using CooperationLedger.Merging;
using CooperationLedger.Sources;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Tests.Http;
using CooperationLedger.Web.Timelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.OpenApi;

public sealed partial class ApiDocumentTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    [Fact]
    public async Task The_document_is_valid_OpenAPI()
    {
        using var client = fixture.Host.Server.CreateClient();

        var read = OpenApiDocument.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken), "json");

        read.Diagnostic!.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        read.Diagnostic.Errors.ShouldBeEmpty();
        read.Diagnostic.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_address_for_programs_is_in_it_under_a_name_of_its_own()
    {
        var api = await DescribedApi.ReadAsync(fixture);
        var routes = fixture.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        api.Operations.Select(operation => $"{operation.Method} {operation.Route}").ShouldBe(routes, ignoreOrder: true);
        var names = api.Operations.Select(operation => (string)operation.Operation["operationId"]!).ToList();
        names.ShouldBeUnique();
        names.ShouldBeSubsetOf([.. names.Where(name => name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("List", StringComparison.Ordinal)), .. EventCatalogue.Commands.Select(command => command.Name)]);
        EventCatalogue.Commands.Select(command => command.Name).ShouldBeSubsetOf(names);
    }

    [Fact]
    public async Task What_every_command_really_answers_is_described()
    {
        var api = await DescribedApi.ReadAsync(fixture);
        foreach (var command in EventCatalogue.Commands.Select(command => command.Name))
        {
            var request = valid.Of(command);
            await AskInEveryWayAsync(
                api, command, request.Address(valid.Ledger.Id), BodyFault.Text(request.Body),
                recorded: command == nameof(OpenLedger) ? HttpStatusCode.OK : HttpStatusCode.Created,
                again: DoneOnce.Contains(command) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK);
        }

        await ReadEverythingAsync(api);
    }

    /// <summary>What takes back, settles or joins is done once: to do it again would be to say that it had not been done.</summary>
    private static readonly HashSet<string> DoneOnce =
    [
        nameof(RetractEntry), nameof(RetractSource), nameof(ReinstateSource), nameof(PreferClaim), nameof(SettleDoubt), nameof(AdmitDisputed),
        nameof(MergeDossier), nameof(SeparateDossier), nameof(MoveEntry),
    ];

    /// <summary>With nothing, with what cannot be read, of no ledger, on an older version, as it should be, and once more in the same words.</summary>
    private async Task AskInEveryWayAsync(
        DescribedApi api, string command, string url, string body, HttpStatusCode recorded, HttpStatusCode again)
    {
        api.FaultsOfBody(command, body).ShouldBeEmpty(command);
        await AskAsync(api, command, url, "{", HttpStatusCode.BadRequest);
        await AskAsync(api, command, url, """{"nothing": 1}""", HttpStatusCode.BadRequest);
        await AskAsync(api, command, url, body, HttpStatusCode.UnsupportedMediaType, contentType: "text/plain");
        await AskAsync(api, command, url, new string(' ', 300_000), HttpStatusCode.RequestEntityTooLarge);
        await AskAsync(api, command, url, body, HttpStatusCode.PreconditionFailed, ifMatch: "\"train-pilot:99\"");
        if (url != "/api/ledgers")
        {
            await AskAsync(api, command, Regex.Replace(url, "ledgers/[A-Z-]+", "ledgers/BE-NL"), body, HttpStatusCode.NotFound);
        }

        if (CitedSource().IsMatch(body))
        {
            await AskAsync(api, command, url, CitedSource().Replace(body, "\"source\":\"source-nowhere\""), HttpStatusCode.UnprocessableEntity);
        }

        await AskAsync(api, command, url, body, recorded);
        await AskAsync(api, command, url, body, again);
        if (Regex.IsMatch(url, "/(entries|[a-z]+s)/[a-z0-9-]+/"))
        {
            var elsewhere = Regex.Replace(url, "/(entries|([a-z]+)s)/[a-z0-9-]+/", match => match.Groups[1].Value == "entries" ? $"/entries/{Guid.Empty}/" : $"/{match.Groups[2].Value}s/{match.Groups[2].Value}-nowhere/");
            await AskAsync(api, command, elsewhere, body, HttpStatusCode.NotFound);
        }
    }

    private async Task ReadEverythingAsync(DescribedApi api)
    {
        var dossiers = EventCatalogue.Commands.Select(command => valid.Of(command.Name)).Where(request => request.Command is not OpenLedger).Select(request => request.Dossier).ToLookup(dossier => dossier.Split('-')[0]);
        var ids = dossiers.ToDictionary(kind => kind.Key, kind => kind.First());
        ids["ledger"] = valid.Ledger.Id;
        ids["entryId"] = (await valid.Ledger.GetAsync($"trains/{ids["train"]}")).GetProperty("chronicle")[0].GetProperty("entry").GetString()!;
        foreach (var (_, route, operation) in api.Operations.Where(operation => operation.Method == "GET"))
        {
            var name = (string)operation["operationId"]!;
            var url = RouteParameter().Replace(route, match => ids[match.Groups[1].Value]);
            await AskAsync(api, name, url, null, HttpStatusCode.OK);
            var named = RouteParameter().Matches(route) is [_, var kind] ? kind.Groups[1].Value : "";
            foreach (var dossier in dossiers[named])
            {
                await AskAsync(api, name, url.Replace(ids[named], dossier, StringComparison.Ordinal), null, HttpStatusCode.OK);
            }

            await AskAsync(api, name, url + "?knownAt=yesterday", null, HttpStatusCode.BadRequest);
            await AskAsync(api, name, url.Replace(valid.Ledger.Id, "BE-NL", StringComparison.Ordinal), null, name == "ListLedgers" ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            if (named.Length > 0)
            {
                await AskAsync(api, name, url.Replace(ids[named], name == "GetEntry" ? $"{Guid.Empty}" : $"{named}-nowhere", StringComparison.Ordinal), null, HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public void A_list_is_asked_for_what_its_address_knows()
    {
        var asked = new AskedFields();
        CommitmentFilter.Of(asked, "PK-RU");
        string.Join(' ', asked.Names).ShouldBe(CommitmentFilter.Fields + " page");

        asked = new AskedFields();
        ProjectFilter.Of(asked);
        string.Join(' ', asked.Names).ShouldBe(ProjectFilter.Fields + " page");

        asked = new AskedFields();
        TimelineFilter.Of(asked);
        string.Join(' ', asked.Names).ShouldBe(TimelineFilter.Fields);
    }

    [Fact]
    public async Task A_body_that_would_be_refused_as_malformed_is_not_as_described()
    {
        var api = await DescribedApi.ReadAsync(fixture);

        api.FaultsOfBody("RecordCargoTrainDeparture", """{"date": "2025-09", "citations": [{"source": "source-a"}], "from": "PKKHI"}""").ShouldBeEmpty();
        api.FaultsOfBody("RecordCargoTrainDeparture", """{"date": "not-stated", "citations": []}""").ShouldBeEmpty();
        api.FaultsOfBody("RecordCargoTrainDeparture", """{"date": "2025-09", "citations": [], "nothing": 1}""").ShouldNotBeEmpty();
        api.FaultsOfBody("RecordCargoTrainDeparture", """{"citations": []}""").ShouldNotBeEmpty();
        api.FaultsOfBody("RecordCargoTrainDeparture", """{"date": "2025-09", "citations": {}}""").ShouldNotBeEmpty();
        api.FaultsOfBody("RecordCargoTrainDeparture", """{"date": "2025-09", "citations": [{"source": "source-a"}], "from": "Karachi"}""").ShouldNotBeEmpty();
        api.FaultsOfBody("RecordCommitmentEvidence", """{"date": "2025-09", "citations": [], "extent": "hardly"}""").ShouldNotBeEmpty();
    }

    private async Task AskAsync(
        DescribedApi api, string operation, string url, string? body, HttpStatusCode expected, string contentType = "application/json", string? ifMatch = null)
    {
        using var client = fixture.Host.Server.CreateClient();
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, url);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected, $"{operation} {url} {body}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        await api.ShouldDescribeAsync(operation, answer);
    }

    [GeneratedRegex("\"source\":\"source-[^\"]+\"")]
    private static partial Regex CitedSource();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex RouteParameter();

    /// <summary>A query that is empty, and remembers what it was asked for.</summary>
    private sealed class AskedFields : QueryCollection, IQueryCollection
    {
        public List<string> Names { get; } = [];

        StringValues IQueryCollection.this[string key]
        {
            get
            {
                if (!Names.Contains(key))
                {
                    Names.Add(key);
                }

                return StringValues.Empty;
            }
        }
    }
}
