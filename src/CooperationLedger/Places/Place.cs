using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Places;

/// <summary>
/// A place as exactly as a source names it: a UN/LOCODE such as <c>PKKHI</c> (two letters of the country, then three
/// letters or digits 2 to 9), or only a country such as <c>PK</c>.
/// </summary>
[JsonConverter(typeof(AsText))]
public readonly record struct Place : IParsable<Place>
{
    private readonly string? code;

    private Place(string code) => this.code = code;

    /// <summary>The locations known by name: those whose name <see cref="ToWords"/> gives.</summary>
    public static IReadOnlyList<Place> Known { get; } = [.. Locodes.Names.Keys.Select(locode => new Place(locode))];

    /// <summary>The name of the location alone; null of a country, and where it is not known.</summary>
    public string? LocationName => Locodes.Names.GetValueOrDefault(ToString());

    public CountryCode Country => CountryCode.Parse(ToString()[..2]);

    /// <exception cref="FormatException"><paramref name="s"/> is neither of the two.</exception>
    public static Place Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var place) ? place : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Place result)
    {
        var wellFormed = s is { Length: 2 or 5 }
            && CountryCode.TryParse(s[..2], provider, out _)
            && s[2..].All(c => c is (>= 'A' and <= 'Z') or (>= '2' and <= '9'));
        result = wellFormed ? new(s!) : default;
        return wellFormed;
    }

    public override string ToString() => code ?? throw new InvalidOperationException("A place was never given its code.");

    /// <summary>
    /// For people who know the place by its name: "Karachi, Pakistan"; where the location's name is not known, "PK2A9 (Pakistan)"; of a
    /// country alone its name.
    /// </summary>
    public string Name => ToString() switch
    {
        { Length: 2 } => Country.Name,
        var locode when Locodes.Names.TryGetValue(locode, out var name) => $"{name}, {Country.Name}",
        var locode => $"{locode} ({Country.Name})",
    };

    /// <summary>Its name, and the code where the name does not have it: "Karachi, Pakistan (PKKHI)".</summary>
    public string ToWords() => Locodes.Names.ContainsKey(ToString()) ? $"{Name} ({this})" : Name;

    private static string Complaint(string? text) => $"'{text}' is neither a UN/LOCODE such as PKKHI nor a country such as PK.";

    private sealed class AsText : JsonConverter<Place>
    {
        public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var place) ? place : throw new JsonException(Complaint(reader.GetString()));

        public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
