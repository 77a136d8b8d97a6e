using System.Globalization;
using System.Text.RegularExpressions;

namespace CooperationLedger.Chronicles;

/// <summary>
/// A state of a dossier, as nobody else's and no other state of it is called: the dossier that goes on, and how much was recorded of it.
/// </summary>
/// <remarks>
/// A number alone may come back: once two dossiers were merged, and when they are separated again, another one's entries are counted.
/// </remarks>
/// <param name="Leading">The dossier that is read: the one that goes on, where others were found to be it.</param>
/// <param name="Number">Its <see cref="MergedStreams.CombinedVersion"/>, which only grows.</param>
public sealed partial record DossierVersion(string Leading, long Number)
{
    /// <summary>As <see cref="TryParse"/> reads it: <c>train-pilot-2025:3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Leading}:{Number}");

    /// <returns>Null when it is none, as it was written.</returns>
    public static DossierVersion? TryParse(string text) => Written().Match(text) is { Success: true, Groups: var parts }
        ? new(parts[1].Value, long.Parse(parts[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"\A([a-z0-9-]{3,80}):(0|[1-9][0-9]{0,17})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
