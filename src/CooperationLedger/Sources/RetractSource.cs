using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>
/// A clerk records that a source can no longer be relied on. In every dossier that cites it, what rests on it alone no longer counts.
/// </summary>
/// <param name="Citations">What shows it.</param>
/// <param name="Clerical">It was registered by a slip of the clerk, which no source has to show.</param>
/// <remarks>
/// Asked again, it marks what cites the source and was recorded while it was being retracted, in the words of the retraction in force.
/// The server asks again by itself. A dossier with an entry that cannot be read is marked once it can be.
/// </remarks>
[RefusedWith("already-retracted", "cites-itself")]
public sealed record RetractSource(
    [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override string? ReachesCiting => Dossier;

    public static Decision Decide(RetractSource command, DecisionContext context)
    {
        var earlier = context.Stream.Last<SourceRetracted>()?.Event as SourceRetracted;
        var retraction = earlier ?? new(command.Reason, command.Citations, command.Clerical);
        Draft[] losses =
        [
            .. from stream in context.Streams.All
               where stream.Exists && stream.StopsAt is null && stream.Dossier != context.Dossier
               where Reliance.Cites(stream, context.Dossier) && !stream.InForce.Lost.Contains(context.Dossier)
               orderby stream.Dossier
               select new Draft(stream.Dossier, new SupportLost(
                   context.Dossier, retraction.Reason, retraction.Citations, retraction.Clerical)),
        ];
        return Decision.Of(
            [
                .. earlier is null ? Uncited(command.Citations, command.Clerical) : [],
                .. Refusal.If(command.Citations.Any(citation => citation.Source == context.Dossier), "cites-itself",
                    "A source does not show that it cannot be relied on.", "/citations"),
                .. Refusal.If(earlier is not null && losses.Length == 0, "already-retracted", "This source is retracted already."),
            ],
            earlier is not null ? losses : [new(context.Dossier, retraction), .. losses]);
    }
}

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
