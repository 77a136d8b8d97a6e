using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

/// <summary>What is known of an event outside the relationship.</summary>
/// <param name="Happened">When, and what that rests on.</param>
public sealed record ContextEventView(string Id, ContextEventRecorded? Recorded, Evidence? Happened) : IDossierView
{
    public string Title => Recorded?.Title ?? Id;

    public static ContextEventView Of(Chronicle chronicle) =>
        chronicle.Entries.LastOrDefault(placed => placed.Event is ContextEventRecorded) is { } entry
            ? new(chronicle.Dossier, (ContextEventRecorded)entry.Event, Evidence.Of(entry))
            : new(chronicle.Dossier, null, null);
}
