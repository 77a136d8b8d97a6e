using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Amounts;

/// <summary>
/// A number as decimal text, never in floating point: 1 to 15 digits, then at most 6 decimals after a point, without sign, blanks,
/// separators or exponent. Zeros that say nothing are left out, so that one number has one text: <c>007.50</c> is read as <c>7.5</c>.
/// </summary>
[JsonConverter(typeof(AsText))]
public readonly record struct ExactNumber : IParsable<ExactNumber>, IComparable<ExactNumber>
{
    public const int MostDigits = 15;
    public const int MostDecimals = 6;

    private static readonly BigInteger One = BigInteger.Pow(10, MostDecimals);

    private readonly string? text;

    private ExactNumber(string text) => this.text = text;

    public static ExactNumber Zero { get; } = new("0");

    /// <summary>Decimals after the point, without zeros at the end.</summary>
    public int Decimals => ToString() is var said && said.IndexOf('.') is >= 0 and var point ? said.Length - point - 1 : 0;

    /// <summary>In millionths, a whole number of any size: how numbers are added and compared.</summary>
    private BigInteger Millionths
    {
        get
        {
            var parts = ToString().Split('.');
            return (Whole(parts[0]) * One) + (parts.Length == 1 ? 0 : Whole(parts[1].PadRight(MostDecimals, '0')));
        }
    }

    /// <exception cref="FormatException"><paramref name="s"/> is not such a text.</exception>
    public static ExactNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ExactNumber result)
    {
        var parts = (s ?? "").Split('.');
        var wellFormed = parts is [{ Length: >= 1 and <= MostDigits }]
            or [{ Length: >= 1 and <= MostDigits }, { Length: >= 1 and <= MostDecimals }]
            && parts.All(part => part.All(char.IsAsciiDigit));
        result = wellFormed ? new(Shortest(parts[0], parts.Length == 1 ? "" : parts[1])) : default;
        return wellFormed;
    }

    /// <summary>Exact, whatever the numbers are; the sum may have more digits than a number that a source may give.</summary>
    public static ExactNumber Sum(IEnumerable<ExactNumber> numbers) =>
        Of(numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number.Millionths));

    /// <summary>How much more this is than the other; zero when it is not more.</summary>
    public ExactNumber Beyond(ExactNumber other) => Of(BigInteger.Max(Millionths - other.Millionths, 0));

    /// <summary>The same number, for reckoning with shares of it: its 21 digits fit, those of a sum may not.</summary>
    internal decimal ToDecimal() => decimal.Parse(ToString(), CultureInfo.InvariantCulture);

    public int CompareTo(ExactNumber other) => Millionths.CompareTo(other.Millionths);

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    public override string ToString() => text ?? throw new InvalidOperationException("A number was never given its digits.");

    /// <summary>For people: "1,500,000.50".</summary>
    /// <param name="decimals">As many at least.</param>
    public string ToWords(int decimals = 0)
    {
        var parts = ToString().Split('.');
        var fraction = (parts.Length == 1 ? "" : parts[1]).PadRight(decimals, '0');
        var whole = string.Join(',', Enumerable.Range(0, (parts[0].Length + 2) / 3)
            .Select(group => parts[0][Math.Max(0, parts[0].Length - ((group + 1) * 3))..(parts[0].Length - (group * 3))])
            .Reverse());
        return fraction.Length == 0 ? whole : $"{whole}.{fraction}";
    }

    private static ExactNumber Of(BigInteger millionths) => new(Shortest(
        Digits(BigInteger.DivRem(millionths, One, out var rest)), Digits(rest).PadLeft(MostDecimals, '0')));

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, CultureInfo.InvariantCulture);

    private static string Digits(BigInteger whole) => whole.ToString(CultureInfo.InvariantCulture);

    private static string Shortest(string whole, string fraction)
    {
        var (digits, decimals) = (whole.TrimStart('0'), fraction.TrimEnd('0'));
        return $"{(digits.Length == 0 ? "0" : digits)}{(decimals.Length == 0 ? "" : $".{decimals}")}";
    }

    private static string Complaint(string? text) =>
        $"'{Refusal.Shortened(text ?? "")}' is not a number such as 1500000 or 1500000.50: at most {MostDigits} digits, then at most "
            + $"{MostDecimals} decimals after a point, and nothing else.";

    private sealed class AsText : JsonConverter<ExactNumber>
    {
        public override ExactNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && TryParse(reader.GetString(), null, out var number)
                ? number
                : throw new JsonException(
                    reader.TokenType is JsonTokenType.String
                        ? Complaint(reader.GetString()) : "is written as text, such as \"1500000.50\".");

        public override void Write(Utf8JsonWriter writer, ExactNumber value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
