using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>
/// Something happened outside the relationship that is needed to understand it. The date of the entry is its day, or its first one.
/// </summary>
/// <param name="States">Those concerned, parties or not; empty when no source says.</param>
/// <param name="Ends">The last day of what lasted longer; null for what was over in a day, or when no source says that it lasted.</param>
/// <param name="Account">What it was, in the clerk's own words.</param>
public sealed record ContextEventRecorded(
    string Title, ValueList<CountryCode> States, Place? Place, When? Ends, string? Account) : Development;

/// <summary>What may still be recorded of an event outside the relationship: nothing but corrections and links.</summary>
public abstract record ContextEvent
{
    private ContextEvent() { }

    public sealed record Unknown : ContextEvent;

    public sealed record Recorded : ContextEvent;

    public static readonly DossierKind Kind = new DossierKind<ContextEvent, ContextEventView>(
        "context", new Unknown(), Evolve, ContextEventView.Of,
        events: [EventName.Of<ContextEventRecorded>("context_event_recorded")],
        commands: [CommandName.Of<RecordContextEvent, ContextEventRecorded>(RecordContextEvent.Decide)],
        refusals: ["already-recorded"]);

    public static Evolution<ContextEvent> Evolve(ContextEvent context, LedgerEvent @event) => (context, @event) switch
    {
        (Unknown, ContextEventRecorded) => new Recorded(),
        (Recorded, ContextEventRecorded) => new Refusal("already-recorded", "This event is recorded already: correct its entry instead."),
        _ => Evolution.Unforeseen(@event, context),
    };
}
