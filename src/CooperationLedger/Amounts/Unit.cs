using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger.Amounts;

/// <summary>
/// What goods are counted in: a common code of UN/CEFACT Recommendation 20, one of those used for freight, such as <c>TNE</c>;
/// and <c>TEU</c>, which that list does not have and sources count in.
/// </summary>
[JsonConverter(typeof(AsText))]
public readonly record struct Unit : IParsable<Unit>
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["20"] = "twenty foot containers",
        ["21"] = "forty foot containers",
        ["H87"] = "pieces",
        ["KGM"] = "kilograms",
        ["LTR"] = "litres",
        ["MTQ"] = "cubic metres",
        ["TEU"] = "twenty-foot equivalent units",
        ["TNE"] = "tonnes",
    }.ToFrozenDictionary();

    private readonly string? code;

    private Unit(string code) => this.code = code;

    /// <summary>All of them, by code.</summary>
    public static IEnumerable<Unit> All => Names.Keys.Order(StringComparer.Ordinal).Select(code => new Unit(code));

    /// <summary>In the plural.</summary>
    public string Name => Names[ToString()];

    /// <exception cref="FormatException"><paramref name="s"/> is no code of the list.</exception>
    public static Unit Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var unit) ? unit : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result)
    {
        var listed = s is not null && Names.ContainsKey(s);
        result = listed ? new(s!) : default;
        return listed;
    }

    public override string ToString() => code ?? throw new InvalidOperationException("A unit was never given its code.");

    private static string Complaint(string? text) =>
        $"'{Refusal.Shortened(text ?? "")}' is not one of {string.Join(", ", All.Select(unit => $"{unit} ({unit.Name})"))}.";

    private sealed class AsText : JsonConverter<Unit>
    {
        public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var unit) ? unit : throw new JsonException(Complaint(reader.GetString()));

        public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
