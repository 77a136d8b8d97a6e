using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// What a browser sends of a form, application/x-www-form-urlencoded (URL Standard, 5.1), with nothing mended in silence.
/// </summary>
/// <remarks>
/// The framework's reader gives up a whole form for one NUL, and leaves bytes that are no UTF-8 as the per cent signs they came as:
/// a clerk would not learn of the one, and have the other recorded.
/// </remarks>
/// <param name="Garbled">Names of the fields whose bytes are no UTF-8; U+FFFD replaces them.</param>
internal sealed record FormBody(IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlySet<string> Garbled)
{
    public static FormBody Read(ReadOnlySpan<byte> body)
    {
        List<KeyValuePair<string, string>> fields = [];
        HashSet<string> garbled = [];
        foreach (var range in body.Split((byte)'&'))
        {
            var pair = body[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var end = pair.IndexOf((byte)'=') is >= 0 and var equals ? equals : pair.Length;
            var (name, _) = Decoded(pair[..end]);
            var (value, isWhole) = Decoded(pair[Math.Min(end + 1, pair.Length)..]);
            fields.Add(new(name, value));
            if (!isWhole)
            {
                garbled.Add(name);
            }
        }

        return new(fields, garbled);
    }

    private static (string Text, bool IsWhole) Decoded(ReadOnlySpan<byte> encoded)
    {
        var bytes = new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && i + 2 < encoded.Length && TryReadOctet(encoded.Slice(i + 1, 2), out var octet))
            {
                bytes[length++] = octet;
                i += 2;
            }
            else
            {
                bytes[length++] = encoded[i] == '+' ? (byte)' ' : encoded[i];
            }
        }

        var decoded = bytes.AsSpan(0, length);
        return (Encoding.UTF8.GetString(decoded), Utf8.IsValid(decoded));
    }

    private static bool TryReadOctet(ReadOnlySpan<byte> digits, out byte octet) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octet);
}
