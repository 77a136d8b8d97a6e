using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Ledgers;

/// <summary>Between which states a ledger is kept.</summary>
public sealed record LedgerView(string Id, ValueList<CountryCode> Parties) : IDossierView
{
    public string Title => string.Join(" and ", Parties.Select(party => party.Name));

    public static LedgerView Of(Chronicle chronicle) => new(
        chronicle.Dossier,
        chronicle.Entries.Select(entry => entry.Event).OfType<LedgerOpened>().LastOrDefault()?.Parties ?? []);
}
