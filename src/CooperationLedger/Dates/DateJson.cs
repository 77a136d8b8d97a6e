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
        EdtfDate.TryParse(text, out var date, out var complaint) ? date : throw new JsonException(complaint);

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

/// <summary>Written as an object or as <c>"not-stated"</c>; see <see cref="When"/>.</summary>
internal sealed class WhenJson : JsonConverter<When>
{
    private const string NotStated = "not-stated";
    private const string Shape =
        "When it happened is written as {\"edtf\":\"2025-08\",\"basis\":\"stated\"}, as a date such as \"2025-08\", or as \"not-stated\".";

    public override bool CanConvert(Type typeToConvert) => typeof(When).IsAssignableFrom(typeToConvert);

    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return ReadDated(ref reader);
        var text = EdtfDateJson.ReadText(ref reader, Shape);
        return text == NotStated ? new When.NotStated() : new When.Dated(EdtfDateJson.Parse(text), DateBasis.Stated);
    }

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options)
    {
        if (value is not When.Dated dated)
        {
            writer.WriteStringValue(NotStated);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("edtf", dated.Date.Text);
        writer.WriteString("basis", dated.Basis == DateBasis.Inferred ? "inferred" : "stated");
        writer.WriteEndObject();
    }

    private static When.Dated ReadDated(ref Utf8JsonReader reader)
    {
        EdtfDate? date = null;
        DateBasis? basis = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = EdtfDateJson.ReadText(ref reader, Shape);
            reader.Read();
            switch (member)
            {
                case "edtf" when date is null:
                    date = EdtfDateJson.ReadDate(ref reader);
                    break;
                case "basis" when basis is null:
                    basis = ReadBasis(ref reader);
                    break;
                case "edtf" or "basis":
                    throw new JsonException($"A date has its {member} twice.");
                default:
                    throw new JsonException($"A date has no member {Complaint.Quote(member)}, only edtf and basis.");
            }
        }

        return new When.Dated(
            date ?? throw new JsonException("A date lacks its edtf, such as \"edtf\":\"2025-06-03\"."), basis ?? DateBasis.Stated);
    }

    private static DateBasis ReadBasis(ref Utf8JsonReader reader) =>
        EdtfDateJson.ReadText(ref reader, "The basis of a date is written as text: stated or inferred.") switch
        {
            "stated" => DateBasis.Stated,
            "inferred" => DateBasis.Inferred,
            var other => throw new JsonException($"{Complaint.Quote(other)} is not a basis of a date, which is stated or inferred."),
        };
}
