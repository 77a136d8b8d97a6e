using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Web.OpenApi;

/// <summary>JSON schemas of what is sent and answered, as the serializer that reads and writes it knows the types.</summary>
/// <remarks>Every type with fields becomes a component of the document, under its own name.</remarks>
public sealed class Schemas(XmlWords words)
{
    private const string EdtfForm = "EDTF: 2025-06-03, 2025-08, 2025-22 (summer), 2025-08~ (about), 2025-05/2025-07; see /dates.";

    private static readonly Dictionary<Type, Func<JsonNode>> Leaves = new()
    {
        [typeof(string)] = () => new JsonObject { ["type"] = "string" },
        [typeof(EdtfDate)] = () => Text(EdtfForm),
        [typeof(When)] = () => AnyOf(
            Text(EdtfForm + " Or not-stated."),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["edtf"] = Text(EdtfForm), ["basis"] = OneOf("stated", "inferred") },
                ["required"] = new JsonArray("edtf"),
                ["additionalProperties"] = false,
            }),
        [typeof(CountryCode)] = () => Text("ISO 3166-1 alpha-2, in capitals.", "^[A-Z]{2}$"),
        [typeof(Place)] = () => Text("A UN/LOCODE such as PKKHI, or only a country.", "^[A-Z]{2}([A-Z2-9]{3})?$"),
        [typeof(Sector)] = () => Text("An OECD DAC code of three digits.", "^[0-9]{3}$"),
        [typeof(ExactNumber)] = () =>
            Text("A decimal number as text, such as 1500000.5: at most 15 digits, then at most 6 decimals.",
                "^[0-9]{1,15}(\\.[0-9]{1,6})?$"),
        [typeof(SignedNumber)] = () =>
            Text("A decimal number as text, such as 1500000.5 or -3: at most 15 digits, then at most 6 decimals.",
                "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$"),
        [typeof(Currency)] = () => Text("An active ISO 4217 code, in capitals.", "^[A-Z]{3}$"),
        [typeof(Unit)] = () => OneOf(Unit.All.Select(unit => unit.ToString())),
        // Written by whoever holds it, as the members of what it is.
        [typeof(object)] = () => new JsonObject(),
        [typeof(JsonElement)] = () => new JsonObject(),
    };

    private readonly Dictionary<string, Type> named = [];

    public JsonObject Components { get; } = [];

    /// <param name="orNull">Whether a null may take its place.</param>
    public JsonNode Of(Type type, bool orNull = false) => Nullable.GetUnderlyingType(type) is { } inner ? Of(inner, orNull: true)
        : orNull ? AnyOf(Of(type), new JsonObject { ["type"] = "null" })
        : type == typeof(Command)
            ? Named(EventCatalogue.Commands.Where(name => EventCatalogue.CanStandInstead(name.Type)).Select(name => (name.Name, name.Type)))
        : type == typeof(LedgerEvent) ? Named(EventCatalogue.Events.Select(name => (name.Stored, name.Type)))
        : Leaves.GetValueOrDefault(type) is { } leaf ? leaf()
        : OfKind(LedgerJson.Options.GetTypeInfo(type));

    public static JsonObject Text(string description, string? pattern = null)
    {
        var text = new JsonObject { ["type"] = "string", ["description"] = description };
        return pattern is null
            ? text : new(text.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())).Append(new("pattern", pattern)));
    }

    public static JsonObject OneOf(params IEnumerable<string> options) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. options.Select(option => JsonValue.Create(option))]) };

    public static JsonObject Reference(string component) => new() { ["$ref"] = $"#/components/schemas/{component}" };

    public static JsonObject AnyOf(params IEnumerable<JsonNode> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private JsonNode OfKind(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object => Component(info),
        JsonTypeInfoKind.Enumerable => List(info.ElementType!),
        JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!) },
        _ when info.Type.IsGenericType
            && info.Type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(info.Type.GetGenericArguments()[0]),
        _ => LedgerJson.Options.GetJsonSchemaAsNode(info.Type),
    };

    private JsonObject List(Type item) => new() { ["type"] = "array", ["items"] = Of(item) };

    private JsonObject Component(JsonTypeInfo info)
    {
        var name = NameOf(info.Type);
        if (named.TryGetValue(name, out var other) && other != info.Type)
        {
            throw new InvalidOperationException($"{other} and {info.Type} would be described as one component, {name}.");
        }

        if (named.TryAdd(name, info.Type))
        {
            // Known before it is filled in: a type may speak of itself.
            var component = new JsonObject { ["type"] = "object" };
            Components[name] = component;
            Fill(component, info);
        }

        return Reference(name);
    }

    private void Fill(JsonObject component, JsonTypeInfo info)
    {
        if (words.Of(info.Type) is { } said)
        {
            component["description"] = said;
        }

        component["properties"] = new JsonObject(
            info.Properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Property(info, property))));
        if (info.Properties.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))
            .ToArray() is [_, ..] required)
        {
            component["required"] = new JsonArray(required);
        }

        if (info.Type.IsAssignableTo(typeof(Command)))
        {
            component["additionalProperties"] = false;
        }
    }

    private JsonNode Property(JsonTypeInfo info, JsonPropertyInfo property)
    {
        var schema = Of(
            property.PropertyType, orNull: !property.PropertyType.IsValueType && property.IsSetNullable && !property.IsRequired);
        if (NamedDossier.Mark(property) is { } mark && property.PropertyType == typeof(string))
        {
            schema = schema["anyOf"] is null ? Text($"The id of {DossierKind.One(mark.Kind ?? "dossier")}.") : schema;
        }

        if (schema is JsonObject told && words.OfMember(HolderOf(property, info.Type), property.Name) is { } said)
        {
            told["description"] = told["description"] is { } form ? $"{said} {form}" : said;
        }

        return schema;
    }

    /// <summary>A member may be one of another type, written where it is spread.</summary>
    private static Type HolderOf(JsonPropertyInfo property, Type type) =>
        property.AttributeProvider is MemberInfo { DeclaringType: { } holder } && !holder.IsAssignableFrom(type) ? holder : type;

    /// <summary>A command inside a command, or an event inside an event: its data under its name.</summary>
    private JsonObject Named(IEnumerable<(string Name, Type Type)> options) => AnyOf(options.Select(option => (JsonNode)new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["type"] = OneOf(option.Name), ["data"] = Of(option.Type) },
        ["required"] = new JsonArray("type", "data"),
        ["additionalProperties"] = false,
    }));

    /// <returns>For a list of views <c>CargoTrainViewList</c>.</returns>
    private static string NameOf(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(NameOf))
            + type.Name.Split('`')[0].Replace("Dossier", "", StringComparison.Ordinal)
        : type.Name;
}
