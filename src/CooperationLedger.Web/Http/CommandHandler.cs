using System.Diagnostics;
using System.Text.Json;
using System.Text.Unicode;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Recording;
using Wolverine.Attributes;

namespace CooperationLedger.Web.Http;

/// <summary>Answers programs that send commands: reads one from a request and its address, has it recorded, and answers.</summary>
/// <remarks>It handles requests: by its name alone Wolverine would take it for a handler of messages.</remarks>
[WolverineIgnore]
public sealed class CommandHandler(EntryRecorder recorder, RegisterReader register)
{
    /// <summary>Nobody signs in yet, and the envelope says so.</summary>
    public static readonly Recorder Unauthenticated = new("anonymous", "unauthenticated");

    public async Task<IResult> HandleAsync(HttpContext http, CommandDeclaration declared)
    {
        var (given, notThere) = await GivenAsync(http, declared);
        return notThere ?? await RecordAsync(http, declared.Command, given);
    }

    /// <summary>The fields of the command that its address gives, by the parts of the address.</summary>
    /// <returns>Or why there is nothing at the address.</returns>
    private async Task<((string Field, string Value)[] Given, IResult? NotThere)> GivenAsync(HttpContext http, CommandDeclaration declared)
    {
        string? In(string name) => (string?)http.GetRouteValue(name);
        if (In("entryId") is { } id)
        {
            var ledger = In("ledger")!;
            return await register.FindAsync(ledger, id, http.RequestAborted) switch
            {
                null => ([], Problems.NoSuchEntry(ledger, id)),
                UnreadableEntry entry when EventCatalogue.KindOf(entry.Dossier) is null => ([], Problems.Unreadable(ledger, entry)),
                var entry => ([("dossier", entry.Dossier), ("entry", entry.Id.ToString())], null),
            };
        }

        if (In("kinds") is { } kinds)
        {
            var dossier = In("dossier")!;
            return EventCatalogue.KindOf(dossier)?.Plural == kinds ? ([("dossier", dossier)], null) : ([], Problems.NoSuchDossier(dossier));
        }

        return EventCatalogue.KindOf(declared.Command) is { } kind && In(kind.Name) is { } named
            ? ([("dossier", named)], null)
            : ([], null);
    }

    private async Task<IResult> RecordAsync(HttpContext http, Type type, (string Field, string Value)[] given)
    {
        if (!http.Request.Is("application/json"))
        {
            return Problems.Of(Problem.NotJson, "A command is sent as application/json, in UTF-8.");
        }

        if (!http.Request.IsPlain())
        {
            http.Response.Headers.AcceptEncoding = "identity";
            return Problems.Of(Problem.Encoded, "A command is sent as it is: leave out Content-Encoding.");
        }

        var (body, unreadable) = await ReadAsync(http);
        if (body is null)
        {
            return unreadable!;
        }

        var (addressed, clash) = WithAddress(body.Value, given);
        var (command, faults) = CommandReader.Read(type, addressed);
        ValueList<Refusal> wrong = [.. clash, .. faults, .. HeaderFaults(http, out var key, out var version)];
        if (wrong.Count > 0)
        {
            return Problems.Malformed(wrong);
        }

        var ledger = command is OpenLedger open ? OpenLedger.IdOf(open.Parties) : (string)http.GetRouteValue("ledger")!;
        var answer = await recorder.RecordAsync(
            new(ledger, command!, Unauthenticated, type.Name, key, version, Activity.Current?.TraceId.ToString()),
            http.RequestAborted);
        Problems.SayWhenAgain(http, answer);
        return answer is RecordAnswer.Recorded recorded ? Answer(http, ledger, recorded) : Problems.Of(answer);
    }

    private static async Task<(JsonElement? Body, IResult? Unreadable)> ReadAsync(HttpContext http)
    {
        if (await RequestBody.ReadAsync(http) is not { } bytes)
        {
            return (null, Problems.Of(Problem.BodyTooLong, $"A body has at most {RequestBody.MostBytes:N0} bytes."));
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return (null, Problems.Of(Problem.UnreadableJson, "The JSON is not UTF-8."));
        }

        try
        {
            return (JsonElement.Parse(bytes.Span, new() { MaxDepth = 32 }), null);
        }
        catch (JsonException unreadable)
        {
            return (null, Problems.Of(Problem.UnreadableJson,
                $"The JSON cannot be read at line {unreadable.LineNumber + 1}, byte {unreadable.BytePositionInLine + 1}."));
        }
    }

    /// <summary>What the address says need not be said again in the body, and may not be said otherwise.</summary>
    private static (JsonElement Body, ValueList<Refusal> Clash) WithAddress(JsonElement body, (string Field, string Value)[] given)
    {
        if (body.ValueKind != JsonValueKind.Object || given.Length == 0)
        {
            return (body, []);
        }

        var said = body.EnumerateObject().ToLookup(CommandReader.NameOf);
        var clash = given.Where(field => said[field.Field].Any(member => !CommandReader.Says(member.Value, field.Value)));
        var members = said.SelectMany(members => members.Skip(given.Any(field => field.Field == members.Key) ? 1 : 0))
            .Select(member => member.ToString())
            .Concat(given.Select(field => $"{JsonSerializer.Serialize(field.Field)}:{JsonSerializer.Serialize(field.Value)}"));
        return (JsonElement.Parse($"{{{string.Join(',', members)}}}"), [.. clash.Select(field => new Refusal(
            "not-as-addressed", $"{field.Field} is '{field.Value}' in the address: leave it out, or say the same.", "/" + field.Field))]);
    }

    private static ValueList<Refusal> HeaderFaults(HttpContext http, out string? key, out DossierVersion? version)
    {
        var keys = http.Request.Headers["Idempotency-Key"];
        var versions = http.Request.Headers.IfMatch;
        key = keys is [{ Length: > 0 and <= RecordRequest.MostKeyCharacters } given] && given.All(c => c is > ' ' and <= '~')
            ? given
            : null;
        version = versions is [{ } tag] ? Versions.Read(tag) : null;
        return
        [
            .. Refusal.If(key is null && keys.Count > 0, "wrong-key",
                $"An Idempotency-Key is given once, with at most {RecordRequest.MostKeyCharacters} printable ASCII characters "
                    + "and no blanks.",
                "Idempotency-Key"),
            .. Refusal.If(version is null && versions.Count > 0, "wrong-if-match",
                "If-Match carries the ETag that a dossier was read with, such as \"train-pilot-2025:3\"; a number alone does not say "
                    + "whose entries it counts.",
                "If-Match"),
        ];
    }

    private static IResult Answer(HttpContext http, string ledger, RecordAnswer.Recorded recorded)
    {
        var kind = EntryStore.KindOf(recorded.Dossier);
        var address = kind == Ledger.Kind ? $"/api/ledgers/{ledger}" : $"/api/ledgers/{ledger}/{kind.Plural}/{recorded.Dossier}";
        if (recorded.Leading is { } leading)
        {
            http.Response.Headers.ETag = Versions.Write(new(leading, recorded.Version));
        }

        var body = new RecordedAnswer(recorded.Dossier, recorded.Version, recorded.Entries, recorded.Sequence);
        return recorded.IsNew ? Results.Created(address, body) : Results.Ok(body);
    }
}

/// <summary>What was recorded, or what says so already.</summary>
/// <param name="Version">
/// How much was recorded of the dossier with it, or of the one that goes on for it: as in its entity tag, which names that one.
/// </param>
/// <param name="Sequence">Ask a list for <c>?after=</c> this to have these entries in it.</param>
public sealed record RecordedAnswer(string Dossier, long Version, IReadOnlyList<Guid> Entries, long Sequence);

/// <summary>A dossier's state as an entity tag (RFC 9110, 8.8.3): <c>"train-pilot-2025:3"</c>.</summary>
public static class Versions
{
    public static string Write(DossierVersion version) => $"\"{version}\"";

    /// <returns>Null when it is no such tag.</returns>
    public static DossierVersion? Read(string tag) => tag is ['"', .. var inside, '"'] ? DossierVersion.TryParse(inside) : null;
}
