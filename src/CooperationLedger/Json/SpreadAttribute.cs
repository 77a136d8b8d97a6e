using System.Text.Json.Serialization.Metadata;

namespace CooperationLedger.Json;

/// <summary>Marks a member whose own members are written as if they were those of what holds it.</summary>
/// <remarks>What holds such a member is written alone, and never read.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SpreadAttribute : Attribute
{
    internal static void Apply(JsonTypeInfo type)
    {
        foreach (var spread in type.Properties.Where(IsSpread).ToList())
        {
            var at = type.Properties.IndexOf(spread);
            type.Properties.RemoveAt(at);
            foreach (var inner in type.Options.GetTypeInfo(spread.PropertyType).Properties.Where(inner => inner.Get is not null))
            {
                type.Properties.Insert(at++, Outward(type, spread, inner));
            }
        }
    }

    private static bool IsSpread(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(SpreadAttribute), inherit: false) == true;

    private static JsonPropertyInfo Outward(JsonTypeInfo type, JsonPropertyInfo spread, JsonPropertyInfo inner)
    {
        var member = type.CreateJsonPropertyInfo(inner.PropertyType, inner.Name);
        member.AttributeProvider = inner.AttributeProvider;
        member.CustomConverter = inner.CustomConverter;
        member.Get = holder => inner.Get!(spread.Get!(holder)!);
        member.Set = (_, _) => throw new NotSupportedException($"{type.Type.Name} is written alone.");
        member.IsSetNullable = inner.IsSetNullable;
        member.IsRequired = inner.IsRequired;
        return member;
    }
}
