using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Timelines;

/// <summary>
/// Which developments are asked for. Every filter is part of the address, so that a view of the timeline can be sent to others.
/// </summary>
/// <param name="From">Not those that certainly happened before it.</param>
/// <param name="To">Not those that certainly happened after it.</param>
/// <param name="Kind">Only those of dossiers of one kind.</param>
/// <param name="Source">Only those that cite this source.</param>
/// <param name="Dossier">Only those of this dossier.</param>
/// <param name="Following">The page that begins after this place.</param>
/// <param name="Preceding">The page that ends before this place; null when <paramref name="Following"/> is given.</param>
/// <param name="NewestFirst">The latest first, and of those whose day is stated alone; else the earliest first, then the others.</param>
public sealed record TimelineFilter(
    EdtfDate? From, EdtfDate? To, string? Kind, string? Source, string? Dossier, TimelinePlace? Following, TimelinePlace? Preceding,
    bool NewestFirst = false)
{
    public static readonly TimelineFilter Everything = new(null, null, null, null, null, null, null);

    /// <summary>What a query calls them.</summary>
    public const string Fields = "from to kind source dossier following preceding order";

    /// <summary>Kinds of dossiers in which something happens.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. EventCatalogue.Kinds.Where(kind => kind.Events.Any(name => name.Type.IsAssignableTo(typeof(Development))))
            .Select(kind => kind.Name),
    ];

    /// <summary>The words that may be asked for as the order.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Orders = new Dictionary<string, bool> { ["oldest"] = false, [Newest] = true };

    private const string Newest = "newest";

    private static readonly Dictionary<string, int> KindWords = Kinds.Index().ToDictionary(kind => kind.Item, kind => kind.Index);

    public static (TimelineFilter Filter, ValueList<Refusal> Faults) Of(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        var filter = new TimelineFilter(
            reader.Date("from"), reader.Date("to"), reader.OneOf("kind", KindWords) is { } kind ? Kinds[kind] : null,
            reader.Dossier("source", "source"), reader.Dossier("dossier"), Place(reader, "following"), Place(reader, "preceding"),
            reader.OneOf("order", Orders) ?? false);
        if (filter.From is { } from && filter.To is { } to && from.Earliest > to.Latest)
        {
            reader.Fault(
                "to", "ends-before-it-begins",
                $"{to.ToWords()} is before {from.ToWords()}: nothing can have happened between them.");
        }

        if (filter is { Following: not null, Preceding: not null })
        {
            reader.Fault("preceding", "two-places", "Name one place to go on from: following or preceding.");
        }

        return (filter, reader.Faults);
    }

    /// <summary>Whether it happened between the two days asked about, as far as its own days show it.</summary>
    public Certainty Holds(DevelopmentLine line) =>
        line.Earliest > (To?.Latest ?? DateOnly.MaxValue) || line.Latest < (From?.Earliest ?? DateOnly.MinValue) ? Certainty.No
        : line.Latest <= (To?.Latest ?? DateOnly.MaxValue) && line.Earliest >= (From?.Earliest ?? DateOnly.MinValue) ? Certainty.Certainly
        : Certainty.Possibly;

    /// <summary>As the query of an address that begins at that place, with its question mark; empty for all from the first on.</summary>
    public string Query(TimelinePlace? following = null, TimelinePlace? preceding = null) => QueryString.Create(
        new Dictionary<string, string?>
        {
            ["from"] = From?.Text,
            ["to"] = To?.Text,
            ["kind"] = Kind,
            ["source"] = Source,
            ["dossier"] = Dossier,
            ["order"] = NewestFirst ? Newest : null,
            ["following"] = following?.ToString(),
            ["preceding"] = preceding?.ToString(),
        }.Where(pair => pair.Value is not null)).ToString();

    /// <summary>The same of other days, from their first page on.</summary>
    public TimelineFilter Between(EdtfDate? from, EdtfDate? to) => this with { From = from, To = to, Following = null, Preceding = null };

    /// <summary>What is asked for, in a sentence; null when it is everything.</summary>
    public string? InWords(Func<string, string> titleOf)
    {
        string?[] parts =
        [
            From is null ? null : $"from {From.ToWords()} on",
            To is null ? null : $"up to {To.ToWords()}",
            Kind is null ? null : $"in dossiers of the kind {Kind}",
            Dossier is null ? null : $"in the dossier {titleOf(Dossier)}",
            Source is null ? null : $"as reported in {titleOf(Source)}",
        ];
        return parts.All(part => part is null) ? null : $"Shown is what happened {string.Join(", ", parts.OfType<string>())}.";
    }

    private static TimelinePlace? Place(QueryReader reader, string name)
    {
        var typed = reader.Text(name);
        var place = typed is null ? null : TimelinePlace.TryParse(typed);
        if (typed is not null && place is null)
        {
            reader.Fault(name, "wrong-place", $"'{typed}' is no place in the timeline: follow the links from page to page.");
        }

        return place;
    }
}
