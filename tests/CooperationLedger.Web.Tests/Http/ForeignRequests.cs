using System.Text.Json.Nodes;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>The same in a ledger whose every recorded text, but for single words, has Urdu and Russian in it.</summary>
public sealed class ForeignRequests(LedgerFixture fixture) : ValidRequests(fixture)
{
    public const string Words = " معاہدہ، پاکستان اور روس (2025) и «Соглашение о поставках», 3 июня";

    protected override string Written(string json)
    {
        var node = JsonNode.Parse(json)!;
        Write(node);
        return node.ToJsonString();
    }

    /// <summary>No code, date or id has a blank in it.</summary>
    private static void Write(JsonNode node)
    {
        var texts = node switch
        {
            JsonObject record => record.Select(pair => pair.Value).ToList(),
            JsonArray list => [.. list],
            _ => [],
        };
        foreach (var value in texts)
        {
            if (value is JsonValue text && text.TryGetValue<string>(out var said) && said.Contains(' ', StringComparison.Ordinal))
            {
                text.ReplaceWith(said + Words);
            }
            else if (value is not null)
            {
                Write(value);
            }
        }
    }
}
