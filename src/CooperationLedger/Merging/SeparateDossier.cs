using CooperationLedger.Chronicles;

namespace CooperationLedger.Merging;

/// <summary>
/// A clerk records that this dossier was merged with another by mistake. Each goes on by itself; what was recorded since stays where it
/// was recorded.
/// </summary>
/// <param name="From">The dossier that it was merged into.</param>
[RefusedWith("not-merged")]
public sealed record SeparateDossier(
    [Names] string From, [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override IEnumerable<string> AlsoWrites => [From];

    public static Decision Decide(SeparateDossier command, DecisionContext context)
    {
        var merged = context.Stream.Last<DossierMerged>(merger => merger.Into == command.From);
        var absorbed = context.Streams.Find(command.From)?.Last<DossierAbsorbed>(merger => merger.From == context.Dossier);
        return merged is null || absorbed is null
            ? Decision.Refuse(new Refusal("not-merged", $"{context.Dossier} was not merged into {command.From}.", "/from"))
            : Decision.Of(
                [.. Uncited(command.Citations, command.Clerical)],
                new Draft(context.Dossier, new DossierSeparated(
                    merged.Id, command.From, command.Reason, command.Citations, command.Clerical)),
                new Draft(command.From, new DossierSeparated(
                    absorbed.Id, context.Dossier, command.Reason, command.Citations, command.Clerical)));
    }
}

/// <summary>Two dossiers that were merged are two again. Each has an entry of its own that says so.</summary>
/// <param name="Merger">The entry of this dossier that merged it.</param>
/// <param name="Other">The dossier at the other end.</param>
public sealed record DossierSeparated(Guid Merger, [Names] string Other, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Separates(Merger);
}
