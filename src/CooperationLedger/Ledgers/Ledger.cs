using CooperationLedger.Chronicles;

namespace CooperationLedger.Ledgers;

/// <summary>The dossier that a ledger keeps of itself: that it exists, and between whom.</summary>
public abstract record Ledger
{
    private Ledger() { }

    public sealed record Unopened : Ledger;

    public sealed record Open : Ledger;

    public static readonly DossierKind Kind = new DossierKind<Ledger, LedgerView>(
        "ledger", new Unopened(), Evolve, LedgerView.Of,
        events: [EventName.Of<LedgerOpened>("ledger_opened")],
        commands: [CommandName.Of<OpenLedger, LedgerOpened>(OpenLedger.Decide)])
    {
        Stays = true,
    };

    public static Evolution<Ledger> Evolve(Ledger ledger, LedgerEvent @event) => (ledger, @event) switch
    {
        (Unopened, LedgerOpened) => new Open(),
        _ => Evolution.Unforeseen(@event, ledger),
    };
}
