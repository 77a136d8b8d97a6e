using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Dates;
using CooperationLedger.Merging;

namespace CooperationLedger.Web.Pages;

/// <summary>An amendment, with what it says of entries.</summary>
/// <param name="Lifted">Why it amends nothing any more; null when it does.</param>
public sealed record AmendmentLine(Entry Entry, Annotation Amendment, IReadOnlyList<AmendedEntry> Changes, string? Lifted)
{
    public static IReadOnlyList<AmendmentLine> Of(DossierStream stream)
    {
        var inForce = stream.InForce;
        return
        [
            .. from entry in stream.Entries
               where entry.Event is Annotation
               let amendment = (Annotation)entry.Event
               select new AmendmentLine(entry, amendment, Changed(entry, amendment, stream), WhyLifted(entry.Id, inForce)),
        ];
    }

    private static string? WhyLifted(Guid amendment, EntriesInForce inForce) =>
        inForce.IsRetracted(amendment) ? "No longer stands: retracted"
        : inForce.HasFallen(amendment) ? "No longer stands: source retracted"
        : null;

    private static IReadOnlyList<AmendedEntry> Changed(Entry entry, Annotation amendment, DossierStream stream) => amendment switch
    {
        EntriesCorrected correction => [.. correction.Replacements.Select(part => new AmendedEntry(part.Entry, Said(part.Entry, stream), part.Instead))],
        EntryRetracted { WithWholeDossier: false } retraction => [new(retraction.Entry, Said(retraction.Entry, stream), null)],
        EntryRetracted => [.. stream.Entries.TakeWhile(earlier => earlier.Id != entry.Id).Where(earlier => earlier.Event is not Annotation)
            .Select(earlier => new AmendedEntry(earlier.Id, earlier.Event, null))],
        ClaimRecorded claim => [new(claim.Entry, Said(claim.Entry, stream), claim.Says)],
        ClaimPreferred choice => [new(choice.Entry, Said(choice.Entry, stream), (choice.Claim is { } id ? Said(id, stream) as ClaimRecorded : null)?.Says ?? Said(choice.Entry, stream))],
        DoubtRaised doubt when Said(doubt.Entry, stream) is { } said => [new(doubt.Entry, said, said)],
        EntryMoved moved => [new(moved.Entry, Said(moved.Entry, stream), null)],
        _ => [],
    };

    private static LedgerEvent? Said(Guid id, DossierStream stream) => stream.Entries.FirstOrDefault(entry => entry.Id == id)?.Event;
}

/// <param name="Said">What was recorded; null when that entry is not of this dossier.</param>
/// <param name="SaysNow">Null when it says nothing any more.</param>
public sealed record AmendedEntry(Guid Entry, LedgerEvent? Said, LedgerEvent? SaysNow)
{
    public static string Words(LedgerEvent @event, Func<string, string>? nameOf = null) => @event is Development { Date: When.Dated dated }
        ? $"{Pages.Words.Upper(dated.ToWords())}. {EntryWords.Of(@event, nameOf)}"
        : EntryWords.Of(@event, nameOf);
}
