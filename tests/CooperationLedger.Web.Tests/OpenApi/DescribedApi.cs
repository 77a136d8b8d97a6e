using System.Text.Json.Nodes;
using NJsonSchema;
using Shouldly;

namespace CooperationLedger.Web.Tests.OpenApi;

/// <summary>The interface as its document describes it, held against what is really answered.</summary>
internal sealed class DescribedApi
{
    private readonly JsonObject document;
    private readonly JsonSchema schemas;

    private DescribedApi(JsonObject document, JsonSchema schemas) => (this.document, this.schemas) = (document, schemas);

    public static async Task<DescribedApi> ReadAsync(LedgerFixture fixture)
    {
        using var client = fixture.Host.Server.CreateClient();
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!.AsObject();
        return new(document, await CompileAsync(document));
    }

    /// <summary>Every operation with its method and route.</summary>
    public IEnumerable<(string Method, string Route, JsonObject Operation)> Operations =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject());

    /// <summary>Fails the test unless the operation is described with this status, this type of content, and a schema that the body meets.</summary>
    public async Task ShouldDescribeAsync(string operation, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        var mediaType = answer.Content.Headers.ContentType?.MediaType ?? "";
        var about = $"{operation} answered {(int)answer.StatusCode} {mediaType}: {text}";
        Content(operation, (int)answer.StatusCode, mediaType).ShouldNotBeNull(about);
        foreach (var header in Response(operation, (int)answer.StatusCode)!["headers"]?.AsObject().Select(header => header.Key) ?? [])
        {
            answer.Headers.Contains(header).ShouldBeTrue($"{header}: {about}");
        }

        foreach (var line in mediaType == "application/jsonl" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text])
        {
            Faults($"{operation} {(int)answer.StatusCode}", line).ShouldBeEmpty(about);
        }
    }

    /// <summary>What in a command's body is not as described.</summary>
    public IReadOnlyList<string> FaultsOfBody(string operation, string body) => Faults($"{operation} body", body);

    private IReadOnlyList<string> Faults(string schema, string text) =>
        [.. schemas.Definitions[schema].ActualSchema.Validate(text).Select(error => $"{error}")];

    private JsonObject Of(string operation) => Operations.Single(found => (string)found.Operation["operationId"]! == operation).Operation;

    private JsonNode? Response(string operation, int status) => Of(operation)["responses"]!.AsObject()[$"{status}"];

    private JsonNode? Content(string operation, int status, string mediaType) => Response(operation, status)?["content"]?[mediaType]?["schema"];

    /// <summary>All schemas of the document at once: to compile them again for every answer takes minutes.</summary>
    /// <remarks>Closed against members that are not described, which callers should bear and we should not forget.</remarks>
    private static Task<JsonSchema> CompileAsync(JsonObject document)
    {
        var definitions = document["components"]!["schemas"]!.DeepClone().AsObject();
        foreach (var (_, component) in definitions)
        {
            component!["additionalProperties"] = false;
        }

        foreach (var operation in document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!))
        {
            foreach (var (part, described) in operation["responses"]!.AsObject().Append(KeyValuePair.Create("body", operation["requestBody"])))
            {
                if (described?["content"]?.AsObject().Single().Value!["schema"] is { } schema)
                {
                    definitions[$"{operation["operationId"]} {part}"] = schema.DeepClone();
                }
            }
        }

        var text = new JsonObject { ["definitions"] = definitions }.ToJsonString();
        return JsonSchema.FromJsonAsync(text.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
    }
}
