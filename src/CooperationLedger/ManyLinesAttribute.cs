using System.Text.Json.Serialization.Metadata;

namespace CooperationLedger;

/// <summary>Marks a text of a command that may run over several lines; any other is one line.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ManyLinesAttribute : Attribute
{
    public static bool Marks(JsonPropertyInfo property) =>
        property.AssociatedParameter?.AttributeProvider?.IsDefined(typeof(ManyLinesAttribute), inherit: false) ?? false;
}
