using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Sectors;

/// <summary>A sector by its OECD DAC three-digit code, such as <c>230</c> for energy; its broad groups (<c>200</c>) too.</summary>
[JsonConverter(typeof(AsText))]
public readonly record struct Sector : IParsable<Sector>
{
    private readonly string? code;

    private Sector(string code) => this.code = code;

    /// <summary>All of them, by code.</summary>
    public static IEnumerable<Sector> All => DacSectors.Names.Keys.Order(StringComparer.Ordinal).Select(code => new Sector(code));

    public string Name => DacSectors.Names[ToString()];

    /// <exception cref="FormatException"><paramref name="s"/> is no code of the list.</exception>
    public static Sector Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var sector) ? sector : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sector result)
    {
        var listed = s is not null && DacSectors.Names.ContainsKey(s);
        result = listed ? new(s!) : default;
        return listed;
    }

    public override string ToString() => code ?? throw new InvalidOperationException("A sector was never given its code.");

    private static string Complaint(string? text) => $"'{text}' is not a sector's OECD DAC code of three digits, such as 230 for energy.";

    private sealed class AsText : JsonConverter<Sector>
    {
        public override Sector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var sector) ? sector : throw new JsonException(Complaint(reader.GetString()));

        public override void Write(Utf8JsonWriter writer, Sector value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
