using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.Pages;

/// <summary>Where pages are.</summary>
public static class Address
{
    public static string Ledger(string ledger) => $"/ledgers/{ledger}";

    public static string Dossier(string ledger, string dossier) =>
        EventCatalogue.KindOf(dossier) is { } kind && kind != CooperationLedger.Ledgers.Ledger.Kind
            ? $"/ledgers/{ledger}/{kind.Plural}/{dossier}"
            : Ledger(ledger);

    /// <summary>The permanent link of an entry: it leads to its dossier as it was known when the entry was recorded.</summary>
    public static string Entry(string ledger, Guid entry) => $"/ledgers/{ledger}/entries/{entry}";

    /// <summary>An entry in the register of its ledger, which shows it whether or not it can be read.</summary>
    public static string InRegister(string ledger, StoredEntry entry) =>
        $"{Ledger(ledger)}/register?after={entry.Sequence - 1}#{Anchor(entry.Id)}";

    public static string Anchor(Guid entry) => $"entry-{entry}";
}
