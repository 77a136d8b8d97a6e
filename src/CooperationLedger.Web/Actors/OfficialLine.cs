using CooperationLedger.Actors;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Actors;

/// <summary>An official as pages name one: with the office of the day, and who says so.</summary>
/// <param name="Office">As the source of that very entry calls it; null when it does not say.</param>
/// <param name="InDossier">What the person's own dossier knows of that day; empty when it knows nothing, or the same.</param>
/// <param name="Note">What else is reported about the person there, in a sentence.</param>
public sealed record OfficialLine(string Person, string Name, string? Office, IReadOnlyList<string> InDossier, string? Note = null)
{
    /// <param name="day">Of the meeting or signature.</param>
    public static OfficialLine Of(Official official, When day, Titles titles)
    {
        var known = (titles.Person(official.Person)?.OfficesOn(day) ?? []).Select(tenure => tenure.Office).Distinct().ToList();
        var same = known.Any(office => Same(official.Office, office.Title) || Same(official.Office, PersonWords.Office(office, titles.Of)));
        return new(
            official.Person, titles.Of(official.Person), official.Office,
            same ? [] : [.. known.Select(office => PersonWords.Office(office, titles.Of))]);
    }

    public static IReadOnlyList<OfficialLine> Of(IEnumerable<Official> officials, When day, Titles titles) =>
        [.. officials.Select(official => Of(official, day, titles))];

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other, StringComparison.OrdinalIgnoreCase);
}
