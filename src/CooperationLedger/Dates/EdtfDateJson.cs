using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Dates;

/// <summary>A date is its EDTF text, exactly.</summary>
internal sealed class EdtfDateJson : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadDate(ref reader);

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);

    /// <exception cref="JsonException">Not text, or not a date; the message is the complaint for the clerk.</exception>
    public static EdtfDate ReadDate(ref Utf8JsonReader reader) =>
        Parse(ReadText(ref reader, "A date is written as text, such as \"2025-06-03\"."));

    public static EdtfDate Parse(string text) =>
        EdtfDate.TryParse(text, out var date, out var complaint) ? date
        : TypedDate.TryRead(text, out var meant, out _)
            ? throw new JsonException($"A date is written in EDTF: {meant.Text}, if you mean {meant.ToWords()}.")
        : throw new JsonException(TypedDate.NumbersComplaint(text) ?? complaint);

    public static string ReadText(ref Utf8JsonReader reader, string otherwise)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException(otherwise);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            // Half a surrogate pair is well-formed JSON, yet no text at all.
            throw new JsonException("A date has characters in it that are no text.", broken);
        }
    }
}
