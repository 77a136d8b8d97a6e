using System.Net;
using CooperationLedger.Security;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>Of every command there is: what is right is taken once.</summary>
public sealed class EveryCommandTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    [Fact]
    public void Every_command_has_an_address_and_every_address_for_commands_one_of_them() => valid.Endpoints
        .Where(endpoint => endpoint.IsOfACommand).Select(endpoint => endpoint.Command)
        .ShouldBe(EventCatalogue.Commands.Select(command => command.Name), ignoreOrder: true);

    [Fact]
    public async Task Every_valid_command_is_recorded_once_under_its_key_and_the_key_serves_no_other()
    {
        using var client = fixture.Host.Server.CreateClient();
        foreach (var (example, request) in valid.All.Index())
        {
            var body = request.Copy;
            var (command, address, key) = ($"{request.Command}", request.Address(valid.Ledger.Id), $"example-{example}");
            var first = await valid.Ledger.SendAsync(HttpMethod.Post, address, BodyFault.Text(body), key: key);
            first.Status.ShouldBeOneOf([HttpStatusCode.Created, HttpStatusCode.OK], $"{command}: {first.Body}");
            var before = await valid.EntriesAsync();

            var again = await valid.Ledger.SendAsync(HttpMethod.Post, address, BodyFault.Text(body), key: key);
            (again.Status, again.Body.GetProperty("entries").GetRawText()).ShouldBe((HttpStatusCode.OK, first.Body.GetProperty("entries").GetRawText()), command);

            var other = Otherwise(body) is { } otherwise ? await valid.Ledger.SendAsync(HttpMethod.Post, address, otherwise, key: key) : null;
            (other?.Status ?? HttpStatusCode.UnprocessableEntity, other?.Problem ?? "key-taken").ShouldBe((HttpStatusCode.UnprocessableEntity, "key-taken"), command);
            if (request.Command is { OpensAs: not null } and not RecordExerciseSeries && Otherwise(body) is { } taken)
            {
                // The id is taken by what was recorded just now; only of a series one may tell again.
                (await RawAnswer.OfAsync(client, HttpMethod.Post, address, taken)).ShouldBeProblem(command, HttpStatusCode.UnprocessableEntity);
            }

            (await valid.EntriesAsync()).ShouldBe(before, command);
        }
    }

    /// <summary>The same command with other words in its first text; null when it has none of its own.</summary>
    private static string? Otherwise(System.Text.Json.Nodes.JsonObject body) =>
        new[] { "/title", "/name", "/reason", "/note", "/service/title", "/citations/0/place" }
            .Where(at => at.Split('/').Skip(1).Aggregate((System.Text.Json.Nodes.JsonNode?)body, (node, name) => node is System.Text.Json.Nodes.JsonArray items ? items.FirstOrDefault() : node?[name]) is System.Text.Json.Nodes.JsonValue)
            .Select(at => BodyFault.Replaced(body, at, "\"another\"")).FirstOrDefault();
}
