using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>
/// A source can no longer be relied on: it was forged, withdrawn by its publisher, or is not what it seemed. Nothing can cite it from
/// now on.
/// </summary>
public sealed record SourceRetracted(string Reason, ValueList<Citation> Citations, bool Clerical) : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Discredits();
}

/// <summary>
/// A source that this dossier cites was retracted. What rests on it alone no longer counts, by whatever entry it comes to be said; it
/// stays in the register, marked.
/// </summary>
/// <remarks>Which entries fall is not recorded but folded: a correction, another claim or a reinstatement changes it.</remarks>
/// <param name="Source">The source's dossier.</param>
public sealed record SupportLost([Names(Citation.KindCited)] string Source, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.LosesSource(Source);
}

/// <summary>A retracted source can be relied on after all.</summary>
/// <param name="Retraction">The entry that retracted it.</param>
public sealed record SourceReinstated(Guid Retraction, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Rehabilitates(Retraction);
}

/// <summary>What a dossier lost with a source counts again.</summary>
/// <param name="Loss">The entry of this dossier that told of the loss.</param>
public sealed record SupportRegained(
    [Names(Citation.KindCited)] string Source, Guid Loss, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.RegainsSource(Loss);
}
