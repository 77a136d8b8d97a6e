using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CooperationLedger.Json;

/// <summary>How commands are read, and events stored and served. One set of options, so that all callers mean the same text.</summary>
public static class LedgerJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers = { LeaveOutWhatIsComputed, AskOnlyForWhatCannotBeNull, RefuseWhatIsNotKnown, SpreadAttribute.Apply },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new NamedEvent());
        options.Converters.Add(new NamedCommand());
        return options;
    }

    /// <remarks>Events hold nothing that can be computed, and neither do commands. Views are served with what they compute.</remarks>
    private static void LeaveOutWhatIsComputed(JsonTypeInfo type)
    {
        if (!typeof(LedgerEvent).IsAssignableFrom(type.Type) && !typeof(Command).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (var computed in type.Properties.Where(property => property.Set is null && property.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(computed);
        }
    }

    /// <remarks>A null is left out when written, so what may be null may be missing when read.</remarks>
    private static void AskOnlyForWhatCannotBeNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            var nullable = property.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable;
            property.IsRequired = property.IsRequired && !nullable;
        }
    }

    /// <remarks>
    /// A newer version of the program may store more than this one knows. Read without it, an entry would say something else here than
    /// what was recorded.
    /// </remarks>
    private static void RefuseWhatIsNotKnown(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && (type.Type == typeof(NamedData) || PartsOfEvents.Value.Contains(type.Type)))
        {
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        }
    }

    /// <summary>The types that events are made of.</summary>
    private static readonly Lazy<HashSet<Type>> PartsOfEvents = new(() =>
    {
        HashSet<Type> parts = [];
        AddWithParts(EventCatalogue.Events.Select(name => name.Type), parts);
        return parts;
    });

    private static void AddWithParts(IEnumerable<Type> types, HashSet<Type> parts)
    {
        foreach (var type in types.SelectMany(type => type.IsGenericType ? type.GetGenericArguments() : [type]))
        {
            if (type.Assembly == typeof(LedgerEvent).Assembly && parts.Add(type))
            {
                AddWithParts(type.GetProperties().Select(property => property.PropertyType), parts);
            }
        }
    }

    /// <summary>
    /// An event inside another is stored as <c>{type, data}</c>: a type member among the data would not survive jsonb, which orders
    /// members anew.
    /// </summary>
    private sealed class NamedEvent : Named<LedgerEvent>
    {
        protected override Type? TypeOf(string name) => EventCatalogue.EventType(name);

        protected override string NameOf(LedgerEvent value) => EventCatalogue.StoredName(value);
    }

    private sealed class NamedCommand : Named<Command>
    {
        protected override Type? TypeOf(string name) => EventCatalogue.CommandType(name);

        protected override string NameOf(Command value) => value.GetType().Name;
    }

    private abstract class Named<T> : JsonConverter<T>
        where T : notnull
    {
        protected abstract Type? TypeOf(string name);

        protected abstract string NameOf(T value);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var named = JsonSerializer.Deserialize<NamedData>(ref reader, options)!;
            var type = TypeOf(named.Type) ?? throw new JsonException($"'{named.Type}' is not the name of anything that is recorded here.");
            return (T)named.Data.Deserialize(type, options)!;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("type", NameOf(value));
            writer.WritePropertyName("data");
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}

/// <summary>Data under the name of what it is.</summary>
public sealed record NamedData(string Type, JsonElement Data);
