using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Sources;

/// <summary>Primary: by somebody who took part; secondary: a report about it.</summary>
public enum SourceKind
{
    Primary,
    Secondary,
}

/// <summary>A document is registered, so that developments can cite it. Member names follow CSL-JSON.</summary>
/// <param name="Issued">When it was published, if that is stated or can be inferred.</param>
/// <param name="Accessed">The day on which the clerk read it.</param>
/// <param name="Language">BCP 47, such as <c>en</c>.</param>
/// <param name="Sha256">
/// SHA-256 of the document's bytes, 64 lower-case hexadecimal digits; null only with a reason in <paramref name="NoDigestBecause"/>.
/// </param>
public sealed record SourceRegistered(
    SourceKind Kind,
    string Title,
    EdtfDate Accessed,
    When? Issued = null,
    string? Author = null,
    string? Publisher = null,
    string? Language = null,
    string? Url = null,
    string? Sha256 = null,
    string? NoDigestBecause = null,
    string? Note = null) : LedgerEvent;

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
