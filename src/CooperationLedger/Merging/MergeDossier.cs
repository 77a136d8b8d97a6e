using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Merging;

/// <summary>
/// A clerk records that this dossier and another are about one and the same. Both ids keep working, and lead to one chronicle.
/// </summary>
/// <param name="Into">The dossier that goes on.</param>
/// <param name="Clerical">It was opened twice by a slip of the clerk, which no source has to show.</param>
[RefusedWith("already-merged", "ledger-stays", "merged-with-itself", "source-not-merged")]
public sealed record MergeDossier(
    [Names] string Into, [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override IEnumerable<string> AlsoWrites => [Into];

    public static Decision Decide(MergeDossier command, DecisionContext context)
    {
        var (one, other) = (context.Stream, context.Streams.Find(command.Into));
        return Decision.Of(
            [
                .. Uncited(command.Citations, command.Clerical),
                .. Refusal.If(command.Into == context.Dossier, "merged-with-itself",
                    "A dossier is merged with another than itself.", "/into"),
                .. Refusal.If(one.Kind.Stays, "ledger-stays", "A ledger once opened stays."),
                .. Refusal.If(one.Kind == Source.Kind, "source-not-merged",
                    "Each document that was registered stays by itself, since others rest on it: "
                    + "cite the one, and retract the registration of the other."),
                .. Refusal.If(EventCatalogue.KindOf(command.Into) != one.Kind, "another-kind",
                    $"'{command.Into}' is not the id of {DossierKind.One(one.Kind.Name)}.", "/into"),
                .. from end in new[] { (Stream: one, Field: "/dossier"), (Stream: other, Field: "/into") }
                   where end.Stream?.MergedInto is not null
                   select new Refusal(
                       "already-merged", $"{end.Stream.Dossier} was found to be {end.Stream.MergedInto} already.", end.Field),
            ],
            new Draft(context.Dossier, new DossierMerged(command.Into, command.Reason, command.Citations, command.Clerical)),
            new Draft(command.Into, new DossierAbsorbed(context.Dossier, command.Reason, command.Citations, command.Clerical)));
    }
}

/// <summary>This dossier and another were found to be about one and the same: from now on its id is another name of the other's.</summary>
/// <param name="Into">The dossier that goes on, of the same kind.</param>
public sealed record DossierMerged([Names] string Into, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.MergesInto(Into);
}

/// <summary>The other end of a merger: the entries of the dossier found to be this one count here too, if they can follow.</summary>
/// <param name="From">The dossier whose id is now another name of this one's.</param>
public sealed record DossierAbsorbed([Names] string From, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Absorbs(From);
}
