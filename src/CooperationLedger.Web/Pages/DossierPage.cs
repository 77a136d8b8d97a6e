using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Links;
using CooperationLedger.Merging;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Links;

namespace CooperationLedger.Web.Pages;

/// <summary>What the page of any dossier shows, whatever it is about.</summary>
/// <param name="Title">What it is about; for a withdrawn one, what it was about.</param>
/// <param name="Sources">All sources cited on the page, by id.</param>
/// <param name="Typed">The cut as it was asked for.</param>
/// <param name="Linked">The dossiers that this one is linked to, or they to it.</param>
/// <param name="Named">What other dossiers that its entries name are called, by id.</param>
/// <param name="Withdrawn">Those of them that were withdrawn.</param>
public sealed record DossierPage(
    Reading Reading, string Title, IReadOnlyDictionary<string, SourceView> Sources, TypedCut Typed, IReadOnlyList<LinkLine> Linked,
    IReadOnlyDictionary<string, string> Named, IReadOnlySet<string> Withdrawn)
{
    private readonly Dictionary<string, int> notes = Sources.Keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);

    /// <summary>As much of the chronicle as is shown.</summary>
    public required ChroniclePart Part { get; init; }

    public string Ledger => Reading.Ledger;

    public string Id => Reading.Chronicle.Dossier;

    public Chronicle Chronicle => Reading.Chronicle;

    /// <summary>The day that the page speaks of.</summary>
    public DateOnly On => Reading.TrueAt;

    /// <summary>The page speaks of today, so that "ago" can be said.</summary>
    public bool IsToday => !Reading.ReadPoint.IsPast;

    /// <returns>" by 31 August 2025", to go on with after what is not recorded; empty on a page of today.</returns>
    public string ByThatDay => IsToday ? "" : $" by {Words.Day(On)}";

    /// <returns>", possibly by 31 August 2025", to follow the date of what may not have happened by that day; else empty.</returns>
    public string PossiblyBy(Evidence evidence) => evidence.Possibly ? $", possibly by {Words.Day(On)}" : "";

    public IReadOnlyList<AnnotationLine> Annotations => AnnotationLine.Of(Chronicle.Streams);

    /// <summary>When the last entry of the dossier was recorded, or of what retracted its sources.</summary>
    public DateTimeOffset RecordedLast => Chronicle.Stream.Entries.Concat(Chronicle.Stream.OfSources).Max(entry => entry.RecordedAt);

    /// <summary>The retraction that withdrew the dossier, if it is withdrawn.</summary>
    public Entry? Withdrawal => Chronicle.IsGone ? LastOfAll(Chronicle.Stream) : null;

    /// <summary>What other sources claim, what is doubted and what is disputed.</summary>
    public Marks Marks { get; } = Marks.Of(Reading.Chronicle.Streams);

    /// <summary>Whether sources differ on the fact of an entry, whichever of them the chronicle goes by.</summary>
    public bool IsToldOtherwise(Guid entry)
    {
        var claims = Marks.Claims.Where(claim => claim.About == entry).Select(claim => claim.Says).ToList();
        return claims.Count > 0 && Chronicle.Entries.FirstOrDefault(placed => placed.Id == entry) is { } placed
            && claims.Append(placed.Event).Append(placed.CorrectedBy is null ? placed.Entry.Event : placed.Event)
                .Select(Uncited).Distinct().Count() > 1;
    }

    private static LedgerEvent Uncited(LedgerEvent said) => said is CitedEvent cited ? cited with { Citations = [] } : said;

    private static Entry LastOfAll(DossierStream stream) => stream.Entries
        .Concat(stream.OfSources.Select(entry => entry with { Event = SupportLost.ToldBy(entry) }))
        .OrderBy(entry => entry.RecordedAt)
        .Last(entry => entry.Event is EntryRetracted or EntryMoved or SupportLost);

    /// <returns>The number under which a source is listed at the end of the page; null where it is not.</returns>
    public int? NoteOf(string source) => notes.TryGetValue(source, out var note) ? note : null;

    /// <summary>A source that cannot be relied on any more, as far as is known at the cut.</summary>
    public bool IsUnreliable(string source) => Sources.GetValueOrDefault(source)?.Retraction is not null;

    /// <returns>The language that a source is written in (BCP 47); null where its registration does not say.</returns>
    public string? LanguageOf(string source) => Sources.GetValueOrDefault(source)?.Registration?.Language;

    public string TitleOf(string source) => Sources.GetValueOrDefault(source) switch
    {
        null => source,
        { Retraction: not null } retracted => $"{retracted.Title} (retracted since)",
        { Registration: null } => $"{source} (withdrawn since)",
        var view => view.Title,
    };

    /// <param name="known">Sources that the page cites beside those that the dossier's own entries cite.</param>
    public static DossierPage Of(HttpContext http, Reading reading, IEnumerable<SourceView> known)
    {
        var sources = known.ToDictionary(source => source.Id);
        var entries = reading.Chronicle.Streams.All.SelectMany(stream => stream.Entries.Concat(stream.OfSources));
        var named = entries.SelectMany(entry => NamedDossier.In(entry.Event)).Select(other => other.Dossier)
            .Where(id => !sources.ContainsKey(id));
        var linking = reading.Naming(kind: null).Where(other => Link.In(other).Any(link => link.To == reading.Chronicle.Dossier));
        IReadOnlyList<Chronicle> also = [.. linking.UnionBy(reading.Also(named), chronicle => chronicle.Dossier)];
        foreach (var source in also.Where(chronicle => chronicle.Stream.Kind == Source.Kind).Select(SourceView.Of))
        {
            sources[source.Id] = source;
        }

        return new(
            reading, TitleOf(reading.Chronicle), sources, TypedCut.Of(http.Request.Query),
            LinkLine.Of(reading.Chronicle, also.ToDictionary(chronicle => chronicle.Dossier)),
            also.ToDictionary(chronicle => chronicle.Dossier, TitleOf),
            also.Where(chronicle => chronicle.Withdrawn).Select(chronicle => chronicle.Dossier).ToHashSet())
        {
            Part = ChroniclePart.Of(reading, http.Request.Query),
        };
    }

    /// <summary>Whether a dossier that an entry of this one names was withdrawn at the same cut.</summary>
    public bool IsWithdrawn(string dossier) => Withdrawn.Contains(dossier);

    /// <summary>
    /// What a dossier that an entry of this one names was called at the same cut, or a source that it cites; its id when nothing of it
    /// was known then.
    /// </summary>
    public string NameOf(string dossier) => Named.GetValueOrDefault(dossier) ?? TitleOf(dossier);

    /// <summary>What a dossier was called at the cut at which it is read.</summary>
    public static string TitleOf(Chronicle chronicle) =>
        chronicle.Entries.Count > 0 ? chronicle.Stream.Kind.View(chronicle).Title : TitleIn(chronicle.Streams);

    /// <remarks>
    /// A withdrawn dossier keeps the title from before its withdrawal. One in which nothing had happened yet has the title that it got
    /// later.
    /// </remarks>
    private static string TitleIn(MergedStreams streams)
    {
        var (whole, own) = (streams.Chronicle, streams.Own);
        if (whole.IsGone)
        {
            whole = own.Before(LastOfAll(own)).Alone.Chronicle;
        }

        return own.Kind.View(whole).Title;
    }
}
