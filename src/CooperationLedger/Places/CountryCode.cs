using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Places;

/// <summary>A state or territory, by its ISO 3166-1 alpha-2 code in capitals, such as <c>PK</c>; only codes officially assigned.</summary>
[JsonConverter(typeof(AsText))]
public readonly record struct CountryCode : IParsable<CountryCode>
{
    private readonly string? alpha2;

    private CountryCode(string alpha2) => this.alpha2 = alpha2;

    /// <summary>Every code that is assigned.</summary>
    public static IEnumerable<CountryCode> All => Iso3166.Names.Keys.Select(code => new CountryCode(code));

    /// <summary>The English short name.</summary>
    public string Name => Iso3166.Names[ToString()];

    /// <exception cref="FormatException"><paramref name="s"/> is no assigned code.</exception>
    public static CountryCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not an ISO 3166-1 alpha-2 code such as PK.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result)
    {
        var assigned = s is not null && Iso3166.Names.ContainsKey(s);
        result = assigned ? new(s!) : default;
        return assigned;
    }

    public override string ToString() => alpha2 ?? throw new InvalidOperationException("A country code was never given its letters.");

    private sealed class AsText : JsonConverter<CountryCode>
    {
        public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var code)
                ? code
                : throw new JsonException($"'{reader.GetString()}' is not an ISO 3166-1 alpha-2 code such as PK.");

        public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
