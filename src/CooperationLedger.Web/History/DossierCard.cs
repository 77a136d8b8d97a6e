using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Links;

namespace CooperationLedger.Web.History;

/// <summary>What is known of every dossier whatever its kind, kept beside its view: to name, count and connect dossiers without a table for each kind.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Kind">What its id begins with.</param>
/// <param name="Sources">The sources that what stands in it cites, each once.</param>
/// <param name="Last">The development that happened last, as far as the dates tell; null when there is none.</param>
public sealed record DossierCard(
    string Id, string Kind, string Title, ValueList<Link> Links, ValueList<string> Sources, LastDevelopment? Last)
{
    public static DossierCard Of(Chronicle chronicle, IDossierView view) => new(
        chronicle.Dossier, chronicle.Stream.Kind.Name, view.Title, Link.In(chronicle),
        [.. Citations(chronicle).Select(citation => citation.Source).Distinct()],
        chronicle.Entries.LastOrDefault(entry => entry.Event is Development) is { } last ? new(last.Id, last.Date!, last.Event) : null);

    /// <summary>All citations of what stands.</summary>
    public static IEnumerable<Citation> Citations(Chronicle chronicle) =>
        chronicle.Entries.SelectMany(entry => (entry.Event as CitedEvent)?.Citations ?? []);
}

/// <param name="Event">Stored as <c>{type, data}</c>.</param>
public sealed record LastDevelopment(Guid Entry, When Date, LedgerEvent Event);
