using CooperationLedger.Chronicles;

namespace CooperationLedger.Links;

/// <summary>A clerk records that a source connects this dossier with another.</summary>
[RefusedWith("ledger-not-linked", "linked-to-itself", ForAnyEvent = true)]
public sealed record LinkDossier(LinkRelation Relation, [Names] string To) : CitingCommand
{
    public static Decision Decide(LinkDossier command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.To == context.Dossier, "linked-to-itself", "A dossier is linked to another than itself.", "/to"),
            .. Refusal.If(
                context.Stream.Kind.Stays || EventCatalogue.KindOf(command.To) is { Stays: true }, "ledger-not-linked",
                "The ledger is about all of its dossiers and is linked to none.", "/to"),
        ],
        new Draft(context.Dossier, new DossierLinked(command.Relation, command.To) { Citations = command.Citations }));
}

/// <summary>A source connects the dossier with another. It is no development: a connection has no day.</summary>
/// <param name="To">The other dossier.</param>
public sealed record DossierLinked(LinkRelation Relation, [Names] string To) : CitedEvent
{
    internal override bool DecidesNothing => true;
}
