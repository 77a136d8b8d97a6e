using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using static CooperationLedger.Web.OpenApi.Schemas;

namespace CooperationLedger.Web.OpenApi;

/// <summary>The interface for programs in OpenAPI 3.1: derived from what the addresses declare, the commands and the views.</summary>
public sealed partial class ApiDocument(EndpointDataSource endpoints)
{
    public const string Address = "/openapi/v1.json";

    private static readonly Problem[] OfRecording =
    [
        Problem.UnreadableJson, Problem.FromAnotherSite, Problem.RaceLost, Problem.OtherVersion, Problem.BodyTooLong,
        Problem.EntryTooLong, Problem.NotJson, Problem.Encoded, Problem.KeyTaken, Problem.Refused, Problem.BrokenRequest, Problem.TooSlow,
        Problem.Unguarded, Problem.DossierBusy, Problem.UnreadableEntry, Problem.DamagedStore,
    ];

    private static readonly Problem[] OfAny = [Problem.Malformed, Problem.ServerFault, Problem.DatabaseAway];

    private readonly XmlWords words = new(typeof(Refusal).Assembly, typeof(ApiDocument).Assembly);

    /// <summary>Written once: routes and rules stay as they are while the server runs.</summary>
    public string Text => text ??= Write().ToJsonString();

    private string? text;

    private JsonObject Write()
    {
        var schemas = new Schemas(words);
        var reads = new ReadOperations(schemas);
        var query = new QueryParameters(schemas);
        var paths = new JsonObject();
        foreach (var (route, endpoint) in Routes())
        {
            var path = (JsonObject?)paths[route] ?? [];
            paths[route] = path;
            if (endpoint.Metadata.GetMetadata<CommandDeclaration>() is { Command: var command })
            {
                path["post"] = Recording(route, command, schemas);
            }
            else
            {
                path["get"] = Reading(route, endpoint, reads, query.Of(QueryFields.Of(endpoint)!.Names));
            }
        }

        schemas.Of(typeof(ProblemText));
        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Cooperation Ledger",
                ["version"] = "1",
                ["description"] =
                    "What two states have said, signed, built and promised to each other. Every command is recorded as entries of one or "
                        + "more dossiers, and nothing is ever overwritten.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.Components },
        };
    }

    /// <remarks>In the order of their addresses, and of one address what is read before what is recorded.</remarks>
    private IEnumerable<(string Route, Endpoint Endpoint)> Routes() =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let route = endpoint.RoutePattern.RawText ?? ""
        where route.StartsWith("/api/", StringComparison.Ordinal)
        orderby route, endpoint.Metadata.GetMetadata<CommandDeclaration>() is not null
        select (route, (Endpoint)endpoint);

    private JsonObject Recording(string route, Type command, Schemas schemas)
    {
        var recorded = schemas.Of(typeof(RecordedAnswer));
        Problem[] notFound = RouteParameter().Count(route) switch
        {
            0 => [],
            1 => [Problem.NoSuchLedger],
            _ when IsOfEntry(route) => [Problem.NoSuchLedger, Problem.NoSuchEntry],
            _ => [Problem.NoSuchLedger, Problem.NoSuchDossier],
        };
        return Operation(
            command.Name, route, words.Of(command),
            [
                new("Idempotency-Key", "The same key answers the same entries again.",
                    new JsonObject { ["type"] = "string", ["maxLength"] = RecordRequest.MostKeyCharacters, ["pattern"] = "^[!-~]+$" },
                        "header"),
                new("If-Match", "The ETag that a dossier was read with: refuses what was decided on another state of it.",
                    Schemas.Text("Such as \"train-pilot-2025:3\".", "^\"[a-z0-9-]+:[0-9]+\"$"), "header"),
            ],
            [(201, new("Recorded.", recorded, Headers: ["Location", "ETag"])),
                (200, new("Recorded before: what says so already.", recorded.DeepClone(), Headers: ["ETag"]))],
            [.. OfRecording, .. notFound], RefusalCodes.Of(command), Body(command, route, schemas));
    }

    private JsonObject Reading(string route, Endpoint endpoint, ReadOperations reads, IEnumerable<Parameter> query)
    {
        var name = endpoint.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName;
        var read = reads.Of(name, endpoint.Metadata.GetMetadata<DossierDeclaration>());
        var summary = words.Of(endpoint.Metadata.GetRequiredMetadata<MethodInfo>()) ?? read.Answer.Description;
        return Operation(name, route, summary, query, [(200, read.Answer)], read.Problems, [], null);
    }

    /// <summary>What the address gives may be left out of the body.</summary>
    private static JsonNode Body(Type command, string route, Schemas schemas)
    {
        var reference = schemas.Of(command);
        if (IsOfEntry(route) && schemas.Components[command.Name]!["required"] is JsonArray required)
        {
            required.RemoveAll(field => (string?)field == "entry");
        }

        return reference;
    }

    private static bool IsOfEntry(string route) => route.Contains("{entryId}", StringComparison.Ordinal);

    private static JsonObject Operation(
        string name, string route, string? summary, IEnumerable<Parameter> parameters, IEnumerable<(int Status, Answer Answer)> answers,
        IEnumerable<Problem> problems, IReadOnlyList<string> refusals, JsonNode? body)
    {
        var operation = new JsonObject
        {
            ["operationId"] = name,
            ["tags"] = new JsonArray(route.Split('/') is [_, _, _, _, var part, ..] && part[0] != '{' ? part : "ledgers"),
            ["summary"] = summary ?? name,
            ["parameters"] = new JsonArray([.. PathParameters(route), .. parameters.Select(Shown)]),
        };
        if (body is not null)
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", body) };
        }

        var responses = new JsonObject(answers.Select(answer => KeyValuePair.Create($"{answer.Status}", (JsonNode?)Shown(answer.Answer))));
        if (route.Contains("{ledger}", StringComparison.Ordinal))
        {
            responses["308"] =
                new JsonObject
                {
                    ["description"] = "The two states were named in the other order, or in small letters: ask at "
                    + "Location.",
                    ["headers"] = Headers(["Location"])
                };
        }

        foreach (var alike in problems.Concat(OfAny).GroupBy(problem => problem.Status).OrderBy(alike => alike.Key))
        {
            responses[$"{alike.Key}"] = Shown([.. alike], alike.Key == Problem.Refused.Status ? refusals : []);
        }

        operation["responses"] = responses;
        return operation;
    }

    private static JsonObject Shown(IReadOnlyList<Problem> problems, IReadOnlyList<string> refusals)
    {
        var properties = new JsonObject { ["type"] = OneOf(problems.Select(problem => problem.Code).Concat(refusals)) };
        if (refusals.Count > 0)
        {
            properties["reasons"] =
                new JsonObject { ["items"] = new JsonObject { ["properties"] = new JsonObject { ["code"] = OneOf(refusals) } } };
        }

        var described = problems.Select(problem => $"{problem.Code}: {problem.When}")
            .Concat(refusals.Count == 0 ? [] : ["Any other: the rule that refuses it."]);
        return new()
        {
            ["description"] = string.Join("\n", described),
            ["content"] = Content(
                "application/problem+json",
                    new JsonObject
                    {
                        ["allOf"] = new JsonArray(Reference(nameof(ProblemText)), new JsonObject { ["properties"] = properties }),
                    }),
        };
    }

    private static JsonObject Shown(Answer answer)
    {
        var shown = new JsonObject { ["description"] = answer.Description, ["content"] = Content(answer.MediaType, answer.Body) };
        if (answer.Headers.Length > 0)
        {
            shown["headers"] = Headers(answer.Headers);
        }

        return shown;
    }

    private static IEnumerable<JsonNode> PathParameters(string route) =>
        RouteParameter().Matches(route).Select(match => (JsonNode)new JsonObject
        {
            ["name"] = match.Groups[1].Value,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = match.Groups[1].Value switch
            {
                "ledger" => Schemas.Text("The codes of the two states, such as PK-RU."),
                "entryId" => new JsonObject { ["type"] = "string", ["format"] = "uuid" },
                "kinds" => OneOf(EventCatalogue.Kinds.Select(kind => kind.Plural)),
                var kind => Schemas.Text($"The id of a {kind}."),
            },
        });

    private static JsonNode Shown(Parameter parameter) => new JsonObject
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.In,
        ["description"] = parameter.Description,
        ["schema"] = parameter.Schema.DeepClone(),
    };

    private static JsonObject Headers(IEnumerable<string> names) =>
        new(names
            .Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } })));

    private static JsonObject Content(string mediaType, JsonNode schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex RouteParameter();

    /// <summary>Problem details (RFC 9457).</summary>
    /// <param name="Type">The stable code.</param>
    /// <param name="Detail">In words for whoever called.</param>
    /// <param name="Reasons">Every one of them, when there may be several.</param>
    private sealed record ProblemText(
        string Type, string Title, int Status, string Detail, string? TraceId, IReadOnlyList<Refusal>? Reasons);
}
