using System.Collections.Frozen;
using CooperationLedger.Places;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// A place as people type it: by its name (Karachi), with its country (Karachi, Pakistan), as it is suggested (Karachi, Pakistan (PKKHI)),
/// by its UN/LOCODE (PKKHI), or a country alone by its name or code. Programs send codes.
/// </summary>
internal static class TypedPlace
{
    private static readonly FrozenDictionary<string, Place> Named = CountryCode.All
        .Select(country => (country.Name, Place: Place.Parse(country.ToString())))
        .Concat(Place.Known.SelectMany(place => new[] { (place.LocationName!, place), (place.Name, place) }))
        .DistinctBy(named => named.Item1, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(named => named.Item1, named => named.Item2, StringComparer.OrdinalIgnoreCase);

    /// <remarks>
    /// Names first: China, Nepal and Tokyo have five letters, as a code has. A code that no list has is read as one only in capitals.
    /// </remarks>
    public static bool TryRead(string typed, out Place place) =>
        Named.TryGetValue(typed, out place)
        || Place.TryParse(typed, null, out place)
        || Place.TryParse(CodeIn(typed), null, out place)
        || (Place.TryParse(typed.ToUpperInvariant(), null, out place) && IsListed(place));

    private static bool IsListed(Place place) => place.LocationName is not null || IsState(place);

    private static bool IsState(Place place) => place.ToString() == place.Country.ToString();

    /// <returns>As it is suggested: in words where these are read as that place, else by its code.</returns>
    public static Option Suggested(Place place) =>
        new(TryRead(place.ToWords(), out var read) && read == place ? place.ToWords() : place.ToString(), place.ToWords());

    /// <summary>A state by its name or its two letters.</summary>
    public static bool TryReadState(string typed, out CountryCode state)
    {
        var isState = TryRead(typed, out var place) && IsState(place);
        state = isState ? place.Country : default;
        return isState;
    }

    public static Refusal UnreadableState(string typed, string at) => new(
        "unreadable-state",
        $"'{Refusal.Shortened(typed)}' is no state known by name: choose one from the list, or give its two letters, such as PK.",
        at);

    public static Refusal Unreadable(string typed, string at) => new(
        "unreadable-place",
        $"'{Refusal.Shortened(typed)}' is no place known by name: choose one from the list, or give its UN/LOCODE, such as PKKHI, or its "
            + "country.",
        at);

    private static string CodeIn(string typed) =>
        typed.EndsWith(')') && typed.LastIndexOf('(') is >= 0 and var open ? typed[(open + 1)..^1] : typed;
}
