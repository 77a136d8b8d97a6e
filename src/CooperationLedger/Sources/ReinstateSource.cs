using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>A clerk records that a retracted source can be relied on after all. What fell with it counts again.</summary>
[RefusedWith("not-retracted")]
public sealed record ReinstateSource(
    [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override string? ReachesCiting => Dossier;

    public static Decision Decide(ReinstateSource command, DecisionContext context)
    {
        var retracted = context.Stream.Last<SourceRetracted>();
        return Decision.Of(
            [
                .. Uncited(command.Citations, command.Clerical),
                .. Refusal.If(retracted is null, "not-retracted", "This source was not retracted."),
            ],
            new Draft(context.Dossier, new SourceReinstated(
                retracted?.Id ?? default, command.Reason, command.Citations, command.Clerical)));
    }
}

/// <summary>A retracted source can be relied on after all, and what rests on it counts again.</summary>
/// <param name="Retraction">The entry that retracted it.</param>
public sealed record SourceReinstated(Guid Retraction, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Rehabilitates(Retraction);
}

/// <summary>What a dossier lost with a source counts again.</summary>
/// <remarks>Recorded and read as <see cref="SupportLost"/> is.</remarks>
/// <param name="Loss">The entry of this dossier that recorded the loss.</param>
public sealed record SupportRegained(
    [Names(Citation.KindCited)] string Source, Guid Loss, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.RegainsSource(Loss);
}
