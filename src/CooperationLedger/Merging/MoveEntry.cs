using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Sources;

namespace CooperationLedger.Merging;

/// <summary>
/// A clerk moves an entry that was recorded in the wrong dossier: taken out of the one and recorded in the other, by one command.
/// </summary>
/// <param name="Entry">An original entry of the dossier.</param>
/// <param name="To">The dossier that it is about, of the same kind; one that is not in the ledger yet is opened with it.</param>
/// <param name="Clerical">It was a slip of the clerk, which no source has to show.</param>
[RefusedWith("claimed-otherwise", "doubted", "entry-retracted", "ledger-stays", "moved-to-itself", "not-a-dossier-id",
    "not-an-original-entry", "opening-with-others", "source-not-moved", ForAnyEvent = true)]
public sealed record MoveEntry(
    Guid Entry, string To, [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AnnotatingCommand
{
    public override IEnumerable<string> AlsoWrites => [To];

    public static Decision Decide(MoveEntry command, DecisionContext context)
    {
        var (stream, kind) = (context.Stream, context.Stream.Kind);
        var says = context.Chronicle.Entries.FirstOrDefault(entry => entry.Id == command.Entry)?.Event;
        var (inForce, marks) = (stream.InForce, Marks.Of(context.Merged));
        var isInForce = inForce.Originals.Any(entry => entry.Id == command.Entry) && !inForce.IsRetracted(command.Entry);
        return Decision.Of(
            [
                .. Uncited(command.Citations, command.Clerical),
                .. NotInForce(command.Entry, "/entry", stream),
                .. Refusal.If(kind.Stays, "ledger-stays", "A ledger once opened stays.", "/entry"),
                .. Refusal.If(kind == Source.Kind, "source-not-moved",
                    "A document keeps the id that it is cited by: register it anew, and retract the registration here.", "/entry"),
                .. Refusal.If(says is null && isInForce, "cannot-follow",
                    "That entry contradicts the others of its dossier: correct or retract it.", "/entry"),
                .. Refusal.If(CitesLost(says, inForce), "source-retracted",
                    "It cites a source that was retracted: correct it first, or record it there from another.", "/entry"),
                .. Refusal.If(marks.Claims.Any(claim => claim.About == command.Entry), "claimed-otherwise",
                    "Other sources claim it otherwise, and their claims would stay behind: retract those first, and record them there.",
                    "/entry"),
                .. Refusal.If(marks.IsDoubted(command.Entry), "doubted",
                    "It is doubted, and the doubt would stay behind: settle that first.", "/entry"),
                .. DossierId.Complaint(command.To, kind.Name) is { } complaint
                    ? [new Refusal("not-a-dossier-id", complaint, "/to")]
                    : ValueList.Of<Refusal>([]),
                .. Refusal.If(context.Streams.LeadingOf(command.To) == context.Streams.LeadingOf(context.Dossier), "moved-to-itself",
                    "An entry is moved to another dossier than its own.", "/to"),
                .. Refusal.If(command.Entry == inForce.Opening && inForce.OthersInForce,
                    "opening-with-others",
                    "It opened the dossier and other entries rest on it: move those first, or merge the dossiers.", "/entry"),
            ],
            new Draft(context.Dossier, new EntryMoved(command.Entry, command.To, command.Reason, command.Citations, command.Clerical)),
            new Draft(command.To, Alone(says)!) { Causation = command.Entry.ToString() });
    }

    private static bool CitesLost(LedgerEvent? says, EntriesInForce inForce) =>
        says is CitedEvent cited && cited.Citations.Any(citation => inForce.Lost.Contains(citation.Source));

    /// <summary>What it says of the order of entries, it says of those of the dossier that it leaves.</summary>
    private static LedgerEvent? Alone(LedgerEvent? says) =>
        says is Development development ? development with { Before = [], After = [] } : says;
}

/// <summary>
/// An entry was recorded in the wrong dossier. It no longer counts here; the other dossier has an entry that says it, caused by this
/// one.
/// </summary>
/// <param name="To">The dossier that it is about.</param>
public sealed record EntryMoved(Guid Entry, [Names] string To, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.MovesAway(Entry, To);
}
