using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

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
