using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Amounts;

/// <summary>
/// A number of something measured, which may be below zero: a trade balance, a temperature, a fall in percent. An
/// <see cref="ExactNumber"/> with a hyphen before it where it is less than nothing, so that what is not is written as it always was.
/// </summary>
[JsonConverter(typeof(AsText))]
public readonly record struct SignedNumber : IParsable<SignedNumber>, IComparable<SignedNumber>
{
    /// <summary>Zero is never below zero: <c>-0</c> is read as <c>0</c>.</summary>
    private readonly bool isBelowZero;

    private readonly ExactNumber size;

    private SignedNumber(ExactNumber size, bool isBelowZero) =>
        (this.size, this.isBelowZero) = (size, isBelowZero && size != ExactNumber.Zero);

    public static SignedNumber Zero { get; } = new(ExactNumber.Zero, isBelowZero: false);

    /// <exception cref="FormatException"><paramref name="s"/> is not such a text.</exception>
    public static SignedNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SignedNumber result)
    {
        var isBelowZero = s is ['-', ..];
        var isRead = ExactNumber.TryParse(isBelowZero ? s![1..] : s, provider, out var size);
        result = isRead ? new(size, isBelowZero) : default;
        return isRead;
    }

    /// <summary>The same number, for reckoning with shares of it: its 21 digits fit.</summary>
    internal decimal ToDecimal() => isBelowZero ? -size.ToDecimal() : size.ToDecimal();

    public int CompareTo(SignedNumber other) => ToDecimal().CompareTo(other.ToDecimal());

    public static bool operator <(SignedNumber left, SignedNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(SignedNumber left, SignedNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(SignedNumber left, SignedNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SignedNumber left, SignedNumber right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{(isBelowZero ? "-" : "")}{size}";

    /// <summary>For people: "−2,400,000,000", with the minus sign, since programs that read aloud leave out a hyphen.</summary>
    public string ToWords() => $"{(isBelowZero ? "\u2212" : "")}{size.ToWords()}";

    private static string Complaint(string? text) =>
        $"'{Refusal.Shortened(text ?? "")}' is not a number such as 1500000.50 or -3: at most {ExactNumber.MostDigits} digits, then at "
            + $"most {ExactNumber.MostDecimals} decimals after a point; a hyphen before it if it is below zero, and nothing else.";

    private sealed class AsText : JsonConverter<SignedNumber>
    {
        public override SignedNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && TryParse(reader.GetString(), null, out var number)
                ? number
                : throw new JsonException(
                    reader.TokenType is JsonTokenType.String ? Complaint(reader.GetString()) : "is written as text, such as \"-3.5\".");

        public override void Write(Utf8JsonWriter writer, SignedNumber value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
