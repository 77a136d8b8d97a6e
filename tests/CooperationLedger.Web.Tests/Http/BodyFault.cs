using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>A body that was valid until one thing in it was made wrong.</summary>
/// <param name="Field">Where it is wrong (JSON Pointer).</param>
internal sealed record BodyFault(string Kind, string Field, string Body)
{
    private const string Marker = "what stands here is replaced";
    private static readonly string HundredKilobytes = JsonSerializer.Serialize(new string('x', 100 * 1024));

    /// <summary>Every field of a valid command made wrong in every way that reading it must find.</summary>
    public static IEnumerable<BodyFault> In(Type command, JsonObject valid) =>
    [
        .. from place in Places(valid, command, "")
           where place.At != ""
           from wrong in Wrongs(place.Type)
           select new BodyFault(wrong.Kind, place.At, Replaced(valid, place.At, wrong.Json)),
        .. from place in Places(valid, command, "")
           where place.Info is not null
           from fault in MemberFaults(valid, place.At, place.Info!)
           select fault,
    ];

    /// <summary>The body with a value put in, as text: some of what is wrong cannot be written otherwise.</summary>
    public static string Replaced(JsonObject body, string at, string json)
    {
        var copy = body.DeepClone().AsObject();
        var end = at.LastIndexOf('/');
        var (parent, last) = (Find(copy, at[..end]), at[(end + 1)..]);
        if (parent is JsonArray items)
        {
            items[int.Parse(last)] = Marker;
        }
        else
        {
            parent[last] = Marker;
        }

        return Text(copy).Replace($"\"{Marker}\"", json, StringComparison.Ordinal);
    }

    public static string Text(JsonNode body) => body.ToJsonString(LedgerJson.Options);

    private static IEnumerable<(string Kind, string Json)> Wrongs(Type type)
    {
        yield return ("wrong type", type == typeof(bool) ? "\"true\"" : type == typeof(When) ? "true" : "7.5");
        yield return ("wrong type", IsList(type) ? "{}" : "[]");
        if (IsList(type) || type == typeof(Command) || LedgerJson.Options.GetTypeInfo(type).Kind != JsonTypeInfoKind.None)
        {
            yield break;
        }

        yield return ("empty", "\"\"");
        yield return ("unseen", "\" \\u200b\"");
        yield return ("unseen letter", "\"\\u3164\"");
        yield return ("control", "\"a\\u0001b\"");
        yield return ("no character", "\"a\\ufffeb\"");
        yield return ("turns the text", "\"a\\u202eb\"");
        yield return ("NUL", "\"a\\u0000b\"");
        yield return ("lone surrogate", "\"a\\ud800\"");
        yield return ("100 kB", HundredKilobytes);
        if (type == typeof(When) || type == typeof(EdtfDate))
        {
            yield return ("impossible date", type == typeof(When) ? "{\"edtf\":\"2025-02-30\",\"basis\":\"stated\"}" : "\"2025-02-30\"");
            yield return ("date that can be read in two ways", type == typeof(When) ? "{\"edtf\":\"03/06/2025\",\"basis\":\"stated\"}" : "\"03/06/2025\"");
        }
        else if (type != typeof(string))
        {
            // A state that there is not, a place in it, a word that is none of the choices, an id that is none.
            yield return ("unknown word", type == typeof(Place) ? "\"XXABC\"" : type == typeof(CountryCode) ? "\"XX\"" : "\"sideways\"");
        }
    }

    private static IEnumerable<BodyFault> MemberFaults(JsonObject valid, string at, JsonTypeInfo info)
    {
        var copy = valid.DeepClone().AsObject();
        Find(copy, at)["nobody"] = "knows me";
        yield return new("unknown member", at + "/nobody", Text(copy));
        foreach (var property in info.Properties.Where(property => property.IsRequired))
        {
            copy = valid.DeepClone().AsObject();
            Find(copy, at).AsObject().Remove(property.Name);
            yield return new("missing", $"{at}/{property.Name}", Text(copy));
            yield return new("null", $"{at}/{property.Name}", Replaced(valid, $"{at}/{property.Name}", "null"));
        }
    }

    /// <summary>Everything that stands in a body, with the type that it is read as; for objects, with their members.</summary>
    private static IEnumerable<(string At, Type Type, JsonTypeInfo? Info)> Places(JsonNode? node, Type type, string at)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Command))
        {
            return Places(node!["data"], EventCatalogue.CommandType(node["type"]!.ToString())!, at + "/data").Append((at, type, null));
        }

        var info = LedgerJson.Options.GetTypeInfo(type);
        return info.Kind == JsonTypeInfoKind.Object
            ? [(at, type, info), .. info.Properties.Where(property => node![property.Name] is not null).SelectMany(property => Places(node![property.Name], property.PropertyType, $"{at}/{property.Name}"))]
            : IsList(type)
                ? [(at, typeof(ValueList<>), null), .. node!.AsArray().SelectMany((item, index) => Places(item, type.GetGenericArguments()[0], $"{at}/{index}"))]
                : [(at, type, null)];
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static JsonNode Find(JsonNode body, string at) =>
        at.Split('/').Skip(1).Aggregate(body, (node, name) => node is JsonArray items ? items[int.Parse(name)]! : node[name]!);
}
