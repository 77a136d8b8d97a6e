using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Actors;

/// <summary>The dossiers that a page calls by their titles, as they were known at its cut.</summary>
public sealed record Titles(IReadOnlyDictionary<string, Chronicle> Chronicles)
{
    /// <summary>The sources among them.</summary>
    public IEnumerable<SourceView> Sources =>
        Chronicles.Values.Where(chronicle => chronicle.Stream.Kind == Source.Kind).Select(SourceView.Of);

    /// <summary>What a dossier is called; its id, when nothing of it was known then.</summary>
    public string Of(string dossier) => Chronicles.TryGetValue(dossier, out var chronicle)
        ? DossierPage.TitleOf(chronicle) + (chronicle.Withdrawn ? " (withdrawn)" : "")
        : dossier;

    /// <summary>Everything known of a person, for any day: later days help to show which office somebody held on a day.</summary>
    /// <returns>Null when nothing was known then.</returns>
    public PersonView? Person(string person) => Chronicles.TryGetValue(person, out var chronicle) ? Known(chronicle) : null;

    /// <param name="ids">Persons, organisations and sources that the page names.</param>
    /// <remarks>Whose office it is, only the persons' own dossiers say, so that the organisations that they name belong to them.</remarks>
    public static Titles Of(Reading reading, IEnumerable<string> ids)
    {
        var named = reading.Also(ids).ToDictionary(chronicle => chronicle.Dossier);
        var organisations = named.Values.Where(chronicle => chronicle.Stream.Kind == CooperationLedger.Actors.Person.Kind)
            .SelectMany(chronicle => Known(chronicle).Tenures).Select(tenure => tenure.Office.Organisation).OfType<string>()
            .Where(organisation => !named.ContainsKey(organisation)).ToList();
        foreach (var chronicle in reading.Also(organisations))
        {
            named[chronicle.Dossier] = chronicle;
        }

        return new(named);
    }

    private static PersonView Known(Chronicle chronicle) => PersonView.Of(chronicle.Streams.Chronicle);
}
