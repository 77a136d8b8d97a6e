using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Dates;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.Pages;

/// <summary>An annotation, with what it says of entries.</summary>
/// <param name="Entry">In the dossier, or in that of a source that was retracted or reinstated.</param>
/// <param name="Annotation">What it says to the dossier.</param>
/// <param name="Lifted">Why it has no effect any more; null when it has.</param>
public sealed record AnnotationLine(Entry Entry, Annotation Annotation, IReadOnlyList<AnnotatedEntry> Changes, string? Lifted)
{
    /// <summary>Those of a dossier and of all that were found to be it, and of what retracted their sources; each once.</summary>
    public static IReadOnlyList<AnnotationLine> Of(MergedStreams streams) =>
        [.. streams.All.SelectMany(Of).DistinctBy(line => line.Entry.Id)];

    /// <remarks>In the order of recording.</remarks>
    private static IReadOnlyList<AnnotationLine> Of(DossierStream stream)
    {
        var own = stream.Entries.Where(entry => entry.Event is Annotation).Select(entry => (Entry: entry, Says: (Annotation)entry.Event));
        var ofSources = stream.OfSources.Select(entry => (Entry: entry, Says: SupportLost.ToldBy(entry)));
        return
        [
            .. from line in own.Concat(ofSources).OrderBy(line => line.Entry.RecordedAt)
               let changed = Changed(line.Entry, line.Says, stream)
               select new AnnotationLine(line.Entry, line.Says, changed, WhyLifted(line.Entry, line.Says, stream)),
        ];
    }

    private static string? WhyLifted(Entry entry, Annotation says, DossierStream stream) =>
        stream.InForce.IsRetracted(entry.Id) ? "No longer counts: retracted"
        : stream.InForce.HasFallen(entry.Id) ? "No longer counts: source retracted"
        : says is SupportLost { Source: var source } && IsReinstated(source, entry, stream) ? "No longer counts: source reinstated"
        : null;

    private static bool IsReinstated(string source, Entry retraction, DossierStream stream) => stream.OfSources.Any(
        later => later.Event is SourceReinstated && later.Dossier == source && later.RecordedAt >= retraction.RecordedAt);

    private static IReadOnlyList<AnnotatedEntry> Changed(Entry entry, Annotation annotation, DossierStream stream) => annotation switch
    {
        EntriesCorrected correction =>
        [
            .. correction.Replacements.Select(part => new AnnotatedEntry(part.Entry, Said(part.Entry, stream), part.Instead)),
        ],
        EntryRetracted { WithWholeDossier: false } retraction => [new(retraction.Entry, Said(retraction.Entry, stream), null)],
        EntryRetracted =>
        [
            .. stream.Entries.TakeWhile(earlier => earlier.Id != entry.Id)
                .Where(earlier => earlier.Event is not Chronicles.Annotation)
                .Select(earlier => new AnnotatedEntry(earlier.Id, earlier.Event, null)),
        ],
        ClaimRecorded claim => [new(claim.Entry, Said(claim.Entry, stream), claim.Says)],
        ClaimPreferred choice => [new(choice.Entry, Said(choice.Entry, stream), Preferred(choice, stream))],
        DoubtRaised doubt when Said(doubt.Entry, stream) is { } said => [new(doubt.Entry, said, said)],
        EntryMoved moved => [new(moved.Entry, Said(moved.Entry, stream), null)],
        _ => [],
    };

    /// <summary>What the claim says that was preferred; without one, the entry itself was.</summary>
    private static LedgerEvent? Preferred(ClaimPreferred choice, DossierStream stream) =>
        (choice.Claim is { } claim ? Said(claim, stream) as ClaimRecorded : null)?.Says ?? Said(choice.Entry, stream);

    private static LedgerEvent? Said(Guid id, DossierStream stream) => stream.Entries.FirstOrDefault(entry => entry.Id == id)?.Event;
}

/// <param name="Said">What was recorded; null when that entry is not of this dossier.</param>
/// <param name="SaysNow">Null when it says nothing any more.</param>
public sealed record AnnotatedEntry(Guid Entry, LedgerEvent? Said, LedgerEvent? SaysNow)
{
    public static string Words(LedgerEvent @event, Func<string, string>? nameOf = null) => @event is Development { Date: When.Dated dated }
        ? $"{Pages.Words.Upper(dated.ToWords())}. {EntryWords.Of(@event, nameOf)}"
        : EntryWords.Of(@event, nameOf);
}
