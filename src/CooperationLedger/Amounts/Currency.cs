using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Amounts;

/// <summary>A currency by its ISO 4217 code in capitals, such as <c>PKR</c>; only codes that are active.</summary>
[JsonConverter(typeof(AsText))]
public readonly record struct Currency : IParsable<Currency>
{
    private readonly string? code;

    private Currency(string code) => this.code = code;

    /// <summary>All of them, by code.</summary>
    public static IEnumerable<Currency> All => Iso4217.Names.Keys.Order(StringComparer.Ordinal).Select(code => new Currency(code));

    public string Name => Iso4217.Names[ToString()];

    /// <summary>Decimals of its minor unit: 2 for most, 0 to 4.</summary>
    public int Decimals => Iso4217.DecimalsOf(ToString());

    /// <exception cref="FormatException"><paramref name="s"/> is no code of the list.</exception>
    public static Currency Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var currency) ? currency : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result)
    {
        var listed = s is not null && Iso4217.Names.ContainsKey(s);
        result = listed ? new(s!) : default;
        return listed;
    }

    public override string ToString() => code ?? throw new InvalidOperationException("A currency was never given its code.");

    private static string Complaint(string? text) =>
        $"'{Refusal.Shortened(text ?? "")}' is not an active ISO 4217 code such as PKR, RUB or USD.";

    private sealed class AsText : JsonConverter<Currency>
    {
        public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var currency) ? currency : throw new JsonException(Complaint(reader.GetString()));

        public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
