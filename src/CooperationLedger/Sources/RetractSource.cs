using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>
/// A clerk records that a source can no longer be relied on. In every dossier that cites it, what rests on it alone no longer counts: that
/// is recorded once, here, and read wherever the source is cited.
/// </summary>
/// <param name="Citations">What shows it.</param>
/// <param name="Clerical">It was registered by a slip of the clerk, which no source has to show.</param>
[RefusedWith("already-retracted", "cites-itself")]
public sealed record RetractSource(
    [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override string? ReachesCiting => Dossier;

    public static Decision Decide(RetractSource command, DecisionContext context) => Decision.Of(
        [
            .. Uncited(command.Citations, command.Clerical),
            .. Refusal.If(command.Citations.Any(citation => citation.Source == context.Dossier), "cites-itself",
                "A source does not show that it cannot be relied on.", "/citations"),
            .. Refusal.If(context.Stream.IsDiscredited, "already-retracted", "This source is retracted already."),
        ],
        new Draft(context.Dossier, new SourceRetracted(command.Reason, command.Citations, command.Clerical)));
}

/// <summary>
/// A source can no longer be relied on: it was forged, withdrawn by its publisher, or is not what it seemed. Nothing can cite it from
/// now on, and what rests on it alone no longer counts, by whatever entry it comes to be said; it stays in the register, marked.
/// </summary>
/// <remarks>Which entries fall is not recorded but folded: a correction, another claim or a reinstatement changes it.</remarks>
public sealed record SourceRetracted(string Reason, ValueList<Citation> Citations, bool Clerical) : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Discredits();
}

/// <summary>A source that this dossier cites was retracted.</summary>
/// <remarks>Recorded by earlier versions, beside <see cref="SourceRetracted"/>: now that alone is, and this is read as it was.</remarks>
/// <param name="Source">The source's dossier.</param>
public sealed record SupportLost([Names(Citation.KindCited)] string Source, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.LosesSource(Source);

    /// <summary>What the retraction or reinstatement of a source says to a dossier that cites it.</summary>
    /// <param name="entry">An entry of the source's dossier, such as <see cref="DossierStream.OfSources"/> has.</param>
    public static Annotation ToldBy(Entry entry) => entry.Event switch
    {
        SourceRetracted said => new SupportLost(entry.Dossier, said.Reason, said.Citations, said.Clerical),
        SourceReinstated said => new SupportRegained(entry.Dossier, said.Retraction, said.Reason, said.Citations, said.Clerical),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
