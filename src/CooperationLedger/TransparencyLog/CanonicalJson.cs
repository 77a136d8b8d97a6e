using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CooperationLedger.TransparencyLog;

/// <summary>JSON with one spelling per value (RFC 8785), so that equal data have equal bytes whoever writes them.</summary>
public static class CanonicalJson
{
    private const long MostExact = (1L << 53) - 1;

    /// <exception cref="NotCanonicalException">
    /// A number that is no integer between -2^53+1 and 2^53-1, a NUL or a lone surrogate in a text or a name, or a name given twice.
    /// </exception>
    public static byte[] Of(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteMembers(value, text);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    text.Append(index == 0 ? "" : ",");
                    Write(item, text);
                }

                text.Append(']');
                break;
            case JsonValueKind.Number:
                text.Append(CultureInfo.InvariantCulture, $"{Integer(value)}");
                break;
            case JsonValueKind.String:
                WriteText(Text(() => value.GetString()!), text);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteMembers(JsonElement value, StringBuilder text)
    {
        var members = value.EnumerateObject()
            .Select(member => (Name: Text(() => member.Name), member.Value))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToList();
        text.Append('{');
        foreach (var (index, (name, member)) in members.Index())
        {
            if (index > 0 && members[index - 1].Name == name)
            {
                throw new NotCanonicalException("A name is given twice.");
            }

            text.Append(index == 0 ? "" : ",");
            WriteText(name, text);
            text.Append(':');
            Write(member, text);
        }

        text.Append('}');
    }

    private static long Integer(JsonElement value) =>
        value.TryGetInt64(out var integer) && integer is >= -MostExact and <= MostExact
            ? integer
            : throw new NotCanonicalException($"{value.GetRawText()} is no integer that every JSON reader reads alike.");

    private static string Text(Func<string> read)
    {
        try
        {
            return read() is var text && !text.Contains('\0') ? text : throw new NotCanonicalException("A text holds a NUL.");
        }
        catch (InvalidOperationException)
        {
            // The JSON reader does not unescape a lone surrogate.
            throw new NotCanonicalException("A text holds half of a character.");
        }
    }

    /// <summary>
    /// RFC 8785, section 3.2.2.2: two-character escapes where JSON has them, <c>\u00xx</c> for other controls, all else as it is.
    /// </summary>
    private static void WriteText(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
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
            });
        }

        text.Append('"');
    }
}

/// <summary>The data have no canonical form.</summary>
public sealed class NotCanonicalException(string message) : Exception(message);
