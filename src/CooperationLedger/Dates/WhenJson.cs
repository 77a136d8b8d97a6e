using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Dates;

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
