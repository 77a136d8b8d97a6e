using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CooperationLedger.TransparencyLog;

/// <summary>JSON with one spelling per value (RFC 8785), so that equal data have equal bytes whoever writes them.</summary>
public static class CanonicalJson
{
    // RFC 8785, 3.2.2.2 escapes only what JSON itself demands.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="NotCanonicalException">A number that is no integer between -2^53+1 and 2^53-1, a NUL, or a lone surrogate.</exception>
    public static byte[] Of(JsonElement value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            Write(value, writer);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteNumberValue(Integer(value));
                break;
            case JsonValueKind.String:
                writer.WriteRawValue(Quoted(Text(value)), skipInputValidation: true);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static long Integer(JsonElement value) =>
        value.TryGetInt64(out var integer) && Math.Abs(integer) < 1L << 53
            ? integer
            : throw new NotCanonicalException($"{value.GetRawText()} is no integer that every JSON reader reads alike.");

    private static string Text(JsonElement value)
    {
        var text = value.GetString()!;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, char.IsHighSurrogate(text[i]) ? i : Math.Max(i - 1, 0))))
            {
                throw new NotCanonicalException("A text holds a NUL or half of a character.");
            }
        }

        return text;
    }

    /// <summary>RFC 8785, section 3.2.2.2: two-character escapes where JSON has them, <c>\u00xx</c> for other controls, all else as it is.</summary>
    private static string Quoted(string text) => string.Concat((string[])
    [
        "\"",
        .. text.Select(c => c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < ' ' => $"\\u{(int)c:x4}",
            _ => c.ToString(),
        }),
        "\"",
    ]);
}

/// <summary>The data have no canonical form.</summary>
public sealed class NotCanonicalException(string message) : Exception(message);
