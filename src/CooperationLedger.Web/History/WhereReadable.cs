using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Web.History;

/// <summary>
/// Reads what a newer version of the program may have written otherwise than this one knows: null, or nothing of it, where it cannot be
/// read. The entries that it was made of cannot be read then either, and are said to be so wherever they are listed.
/// </summary>
internal sealed class WhereReadable<T> : JsonConverter<T?>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        try
        {
            var value = JsonSerializer.Deserialize<T>(ref ahead, options);
            reader = ahead;
            return value;
        }
        catch (JsonException)
        {
            reader.Skip();
            return default;
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
