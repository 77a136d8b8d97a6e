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
    [Names] string Into, string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
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
