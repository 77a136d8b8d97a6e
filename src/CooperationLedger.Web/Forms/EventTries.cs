using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// Events of one type as they might be recorded of a dossier: each with what has to be said, of what was said before under the same name
/// and of something new.
/// </summary>
internal sealed class EventTries(Chronicle chronicle, string ledger)
{
    /// <summary>A country that no ledger is about: a fold takes or refuses all alike that are not named yet.</summary>
    private const string Elsewhere = "AQ";

    private readonly ILookup<string, JsonNode> said = chronicle.Entries
        .SelectMany(placed => Members(JsonSerializer.SerializeToNode(placed.Event, placed.Event.GetType(), LedgerJson.Options)))
        .ToLookup(member => member.Name, member => member.Value);

    public IEnumerable<LedgerEvent> Of(Type @event) => Objects(@event)
        .Select(json => (LedgerEvent)json.Deserialize(@event, LedgerJson.Options)!);

    private static IEnumerable<(string Name, JsonNode Value)> Members(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null)
            .SelectMany(member => Members(member.Value).Prepend((member.Key, member.Value!))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };

    /// <summary>Every choice of values for the members that have to be said, and for a state that may be: who acts decides most.</summary>
    private IEnumerable<JsonObject> Objects(Type type)
    {
        IEnumerable<JsonObject> tries = [[]];
        foreach (var property in LedgerJson.Options.GetTypeInfo(type).Properties.Where(IsTried))
        {
            var values = Values(property.PropertyType, property.Name).DistinctBy(value => value?.ToJsonString()).ToList();
            var optional = property.IsRequired ? Array.Empty<JsonNode?>() : [null];
            tries = from made in tries from value in values.Concat(optional) select With(made, property.Name, value);
        }

        return tries;
    }

    private static bool IsTried(JsonPropertyInfo property) =>
        property.IsRequired || Nullable.GetUnderlyingType(property.PropertyType) == typeof(CountryCode);

    private static JsonObject With(JsonObject made, string name, JsonNode? value)
    {
        var with = (JsonObject)made.DeepClone();
        if (value is not null)
        {
            with[name] = value.DeepClone();
        }

        return with;
    }

    private IEnumerable<JsonNode?> Values(Type member, string name)
    {
        var type = Nullable.GetUnderlyingType(member) ?? member;
        var before = type == typeof(When) || type == typeof(EdtfDate) ? [] : said[name].Where(value => Fits(type, value));
        return before.Concat(New(type, name));
    }

    private IEnumerable<JsonNode?> New(Type type, string name) => type switch
    {
        _ when type == typeof(bool) => [true, false],
        { IsEnum: true } => Enum.GetNames(type).Select(value => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(value)),
        _ when type == typeof(CountryCode) => ledger.Split('-').Append(Elsewhere).Select(code => (JsonNode?)code),
        _ when type == typeof(Place) => [Elsewhere],
        _ when type == typeof(EdtfDate) => ["2025"],
        _ when type == typeof(When) => [Field.Day.NotStated],
        _ when type == typeof(Guid) => [Guid.Empty.ToString()],
        _ when type == typeof(Sector) => [Sector.All.First().ToString()],
        _ when type == typeof(Currency) => [Currency.All.First().ToString()],
        _ when type == typeof(ExactNumber) || type == typeof(SignedNumber) => ["1"],
        _ when type == typeof(string) => ["something-new"],
        { IsPrimitive: true } => [1],
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) =>
            Values(type.GetGenericArguments()[0], name).Take(1).Select(item => (JsonNode?)new JsonArray(item?.DeepClone())),
        _ when LedgerJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object => Objects(type),
        _ => [],
    };

    /// <remarks>The same name may be that of something else in another event.</remarks>
    private static bool Fits(Type type, JsonNode value) => LedgerJson.Options.GetTypeInfo(type).Kind switch
    {
        JsonTypeInfoKind.Object => value is JsonObject made
            && LedgerJson.Options.GetTypeInfo(type).Properties is var members
            && made.All(member => members.Any(property => property.Name == member.Key))
            && members.All(property => !property.IsRequired || made.ContainsKey(property.Name)),
        JsonTypeInfoKind.Enumerable => value is JsonArray,
        _ when type == typeof(string) => value.GetValueKind() == JsonValueKind.String,
        _ when type == typeof(CountryCode) => value.GetValueKind() == JsonValueKind.String && CountryCode.TryParse($"{value}", null, out _),
        _ when type == typeof(Place) => value.GetValueKind() == JsonValueKind.String && Place.TryParse($"{value}", null, out _),
        _ => false,
    };
}
