using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Dates;
using CooperationLedger.Merging;

namespace CooperationLedger.Web.Pages;

/// <summary>An annotation, with what it says of entries.</summary>
/// <param name="Lifted">Why it has no effect any more; null when it has.</param>
public sealed record AnnotationLine(Entry Entry, Annotation Annotation, IReadOnlyList<AnnotatedEntry> Changes, string? Lifted)
{
    public static IReadOnlyList<AnnotationLine> Of(DossierStream stream)
    {
        var inForce = stream.InForce;
        return
        [
            .. from entry in stream.Entries
               where entry.Event is Annotation
               let annotation = (Annotation)entry.Event
               select new AnnotationLine(entry, annotation, Changed(entry, annotation, stream), WhyLifted(entry.Id, inForce)),
        ];
    }

    private static string? WhyLifted(Guid annotation, EntriesInForce inForce) =>
        inForce.IsRetracted(annotation) ? "No longer stands: retracted"
        : inForce.HasFallen(annotation) ? "No longer stands: source retracted"
        : null;

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
