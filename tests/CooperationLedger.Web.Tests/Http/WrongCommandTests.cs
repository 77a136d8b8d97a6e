using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Ledgers;
using CooperationLedger.Sources;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>Of every command there is: what is wrong is refused in words that name the field, and nothing is recorded.</summary>
public sealed class WrongCommandTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    public static TheoryData<string> Commands => [.. EventCatalogue.Commands.Select(command => command.Name)];

    /// <summary>Those whose body cites sources.</summary>
    public static TheoryData<string> Citing => [.. EventCatalogue.Commands.Where(command => command.Type.IsAssignableTo(typeof(CitingCommand))).Select(command => command.Name)];

    public static TheoryData<string> Developments => [.. EventCatalogue.Commands.Where(command => command.Type.IsAssignableTo(typeof(DevelopmentCommand))).Select(command => command.Name)];

    [Theory, MemberData(nameof(Commands))]
    public Task What_cannot_be_read_is_named_field_by_field(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        // What the address says need not be said again.
        foreach (var fault in BodyFault.In(request.Command.GetType(), request.Body).Where(fault => fault is not { Kind: "missing", Field: "/entry" }))
        {
            var why = $"{command}, {fault.Kind} at {fault.Field}";
            (await SendAsync(client, request, fault.Body)).ShouldBeProblem(why, HttpStatusCode.BadRequest).ShouldName(fault.Field, why);
        }
    });

    [Theory, MemberData(nameof(Commands))]
    public Task What_is_no_command_at_all_is_400(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        var body = BodyFault.Text(request.Body);
        foreach (var wrong in new[] { "", "{", body[..^1], body + "}", body.Replace(':', ';'), "[]", "null", "7", $"[{body}]", new string('[', 5_000), "\"\\ud800\"", "{\"\\ud800\":1}", "{\"a\\u0000\":1}" })
        {
            (await SendAsync(client, request, wrong)).ShouldBeProblem($"{command}: {wrong}", HttpStatusCode.BadRequest);
        }

        var twice = await SendAsync(client, request, $"{{\"{request.Body.First().Key}\":null,{body[1..]}");
        twice.ShouldBeProblem(command, HttpStatusCode.BadRequest).ShouldName($"/{request.Body.First().Key}", command);
    });

    [Theory, MemberData(nameof(Commands))]
    public Task What_comes_in_a_wrong_envelope_is_refused(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        foreach (var type in new[] { "text/plain", "application/x-www-form-urlencoded", "application/problem+json", "multipart/form-data" })
        {
            (await RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(valid.Ledger.Id), BodyFault.Text(request.Body), type)).ShouldBeProblem($"{command} as {type}", HttpStatusCode.UnsupportedMediaType);
        }

        (await SendAsync(client, request, Encoding.Unicode.GetBytes(BodyFault.Text(request.Body)), ("Content-Type", "application/json; charset=utf-16"))).ShouldBeProblem(command, HttpStatusCode.UnsupportedMediaType);
        (await SendAsync(client, request, [.. Encoding.UTF8.GetBytes(BodyFault.Text(request.Body))[..^1], 0xC3, (byte)'}'])).ShouldBeProblem(command, HttpStatusCode.BadRequest);
        (await SendAsync(client, request, new byte[300 * 1024])).ShouldBeProblem(command, HttpStatusCode.RequestEntityTooLarge);
        foreach (var (name, wrong) in new[] { ("If-Match", "3"), ("If-Match", "\"3\""), ("If-Match", "train-pilot:3"), ("If-Match", "\"train-pilot:03\""), ("If-Match", "*"), ("If-Match", "W/\"train-pilot:1\""), ("If-Match", "\"train-pilot:1\", \"train-pilot:2\""), ("If-Match", "\"train-pilot:-1\""), ("Idempotency-Key", "two words"), ("Idempotency-Key", "ключ"), ("Idempotency-Key", new string('k', 201)) })
        {
            (await SendAsync(client, request, Encoding.UTF8.GetBytes(BodyFault.Text(request.Body)), (name, wrong))).ShouldBeProblem($"{command} with {name}: {wrong}", HttpStatusCode.BadRequest).ShouldName(name, command);
        }

        (await SendAsync(client, request, Encoding.UTF8.GetBytes(BodyFault.Text(request.Body)), ("If-Match", "\"train-pilot:77\""))).ShouldBeProblem(command, HttpStatusCode.PreconditionFailed);
        (await SendAsync(client, request, Encoding.UTF8.GetBytes(BodyFault.Text(request.Body)), ("Host", "ledger.example.org"))).ShouldBeProblem(command, HttpStatusCode.BadRequest);
    });

    [Theory, MemberData(nameof(Commands))]
    public Task What_is_sent_to_the_wrong_place_is_not_recorded(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        if (request.Command is OpenLedger)
        {
            return;
        }

        var body = BodyFault.Text(request.Body);
        foreach (var ledger in new[] { "BE-NL", "PK", "XX-YY", "*DEFAULT*", "PK-PK", "%D0%B0" })
        {
            (await RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(ledger), body)).ShouldBeProblem($"{command} in {ledger}", HttpStatusCode.NotFound);
        }

        var reversed = string.Join('-', valid.Ledger.Parties.Reverse());
        (await RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(reversed), body)).Status.ShouldBe(HttpStatusCode.PermanentRedirect, command);
        var ofAnotherKind = EventCatalogue.KindOf(request.Command.GetType()) is { } kind && kind != Source.Kind ? "source-gazette" : "source-nobody";
        foreach (var dossier in request.Endpoint.NamesTheDossier ? new[] { ofAnotherKind, "train-nobody", "meeting-nobody", "nothing", "a%2Fb", new string('x', 300), "%FF", "ledger-pk-ru" } : [])
        {
            (await RawAnswer.OfAsync(client, HttpMethod.Post, request.Endpoint.Address(valid.Ledger.Id, dossier), WithoutEntry(request)))
                .ShouldBeProblem($"{command} of {dossier}", HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
        }

        if (!request.Endpoint.NamesTheDossier)
        {
            foreach (var dossier in new[] { "ledger-nobody", "nothing", "a", "train nobody", new string('x', 300) })
            {
                (await SendAsync(client, request, BodyFault.Replaced(request.Body, "/dossier", JsonSerializer.Serialize(dossier)))).ShouldBeProblem($"{command} of {dossier}", HttpStatusCode.BadRequest).ShouldName("/dossier", command);
            }
        }
    });

    [Theory, MemberData(nameof(Citing))]
    public Task A_source_that_there_is_not_is_named(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        var (nobody, another, none) = ("[{\"source\":\"source-nobody\"}]", "[{\"source\":\"train-nobody\"}]", "[]");
        (await SendAsync(client, request, BodyFault.Replaced(request.Body, "/citations", nobody))).ShouldBeProblem(command, HttpStatusCode.UnprocessableEntity).ShouldName("/citations/0/source", command);
        (await SendAsync(client, request, BodyFault.Replaced(request.Body, "/citations", another))).ShouldBeProblem(command, HttpStatusCode.UnprocessableEntity).ShouldName("/citations/0/source", command);
        (await SendAsync(client, request, BodyFault.Replaced(request.Body, "/citations", none))).ShouldBeProblem(command, HttpStatusCode.UnprocessableEntity).ShouldName("/citations", command);
    });

    [Theory, MemberData(nameof(Commands))]
    public Task Whoever_is_named_and_is_not_there_is_named_in_the_answer(string command) => NothingIsRecordedAsync(async client =>
    {
        foreach (var request in valid.All.Where(request => request.Command.GetType().Name == command))
        {
            foreach (var named in request.Command.References)
            {
                foreach (var wrong in new[] { $"{named.Kind ?? "train"}-nobody", named.Kind == "meeting" ? "train-nobody" : "meeting-nobody" })
                {
                    (await SendAsync(client, request, BodyFault.Replaced(request.Body, named.Field, JsonSerializer.Serialize(wrong))))
                        .ShouldBeProblem($"{command}, {wrong} at {named.Field}", HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest).ShouldName(named.Field, command);
                }
            }
        }
    });

    [Theory, MemberData(nameof(Developments))]
    public Task A_day_that_is_yet_to_come_is_named(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        (await SendAsync(client, request, BodyFault.Replaced(request.Body, "/date", "{\"edtf\":\"2999-01-01\",\"basis\":\"stated\"}"))).ShouldBeProblem(command, HttpStatusCode.UnprocessableEntity).ShouldName("/date", command);
    });

    [Theory, MemberData(nameof(Citing))]
    public Task An_entry_of_seventy_kilobytes_is_413(string command) => NothingIsRecordedAsync(async client =>
    {
        var request = valid.Of(command);
        var citation = request.Body["citations"]![0]!.AsObject();
        var citations = Enumerable.Range(0, 20).Select(page => new JsonObject { ["source"] = citation["source"]!.ToString(), ["place"] = $"page {page}", ["quotation"] = new string('x', 3_500) });
        var body = BodyFault.Replaced(request.Body, "/citations", BodyFault.Text(new JsonArray([.. citations])));

        (await SendAsync(client, request, body)).ShouldBeProblem(command, HttpStatusCode.RequestEntityTooLarge).Problem.GetProperty("type").GetString().ShouldBe("entry-too-long");
    });

    private async Task NothingIsRecordedAsync(Func<HttpClient, Task> ask)
    {
        using var client = fixture.Host.Server.CreateClient();
        var before = await valid.EntriesAsync();
        await ask(client);
        (await valid.EntriesAsync()).ShouldBe(before);
    }

    private static string WithoutEntry(ValidRequest request)
    {
        var body = request.Copy;
        body.Remove("entry");
        return BodyFault.Text(body);
    }

    private Task<RawAnswer> SendAsync(HttpClient client, ValidRequest request, string body) =>
        RawAnswer.OfAsync(client, HttpMethod.Post, request.Address(valid.Ledger.Id), body);

    private async Task<RawAnswer> SendAsync(HttpClient client, ValidRequest request, byte[] body, params (string Name, string Value)[] headers)
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, request.Address(valid.Ledger.Id)) { Content = new ByteArrayContent(body) };
        sent.Content.Headers.TryAddWithoutValidation("Content-Type", headers is [("Content-Type", var type)] ? type : "application/json");
        foreach (var (name, value) in headers.Where(header => header.Name != "Content-Type"))
        {
            sent.Headers.TryAddWithoutValidation(name, value);
        }

        return await RawAnswer.OfAsync(client, sent);
    }
}
