using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>Primary: by somebody who took part; secondary: a report about it.</summary>
public enum SourceKind
{
    Primary,
    Secondary,
}

/// <summary>What may still be recorded of a source: one registration and nothing else but corrections, and its own retraction.</summary>
public abstract record Source
{
    private Source() { }

    public sealed record Unknown : Source;

    public sealed record Registered : Source;

    public static readonly DossierKind Kind = new DossierKind<Source, SourceView>(
        Citation.KindCited, new Unknown(), Evolve, SourceView.Of,
        events:
        [
            EventName.Of<SourceRegistered>("source_registered"),
            EventName.Of<SourceRetracted>("source_retracted"),
            EventName.Of<SourceReinstated>("source_reinstated"),
        ],
        commands:
        [
            CommandName.Of<RegisterSource, SourceRegistered>(RegisterSource.Decide),
            CommandName.Of<RetractSource, SourceRetracted>(RetractSource.Decide),
            CommandName.Of<ReinstateSource, SourceReinstated>(ReinstateSource.Decide),
        ],
        refusals: ["already-registered"]);

    public static Evolution<Source> Evolve(Source source, LedgerEvent @event) => (source, @event) switch
    {
        (Unknown, SourceRegistered) => new Registered(),
        (Registered, SourceRegistered) => new Refusal(
            "already-registered", "This source is registered already; correct its entry instead."),
        _ => Evolution.Unforeseen(@event, source),
    };
}
