using CooperationLedger.Chronicles;
using CooperationLedger.TransparencyLog;

namespace CooperationLedger.Web.History;

/// <summary>What a list shows, and how far in the register it goes.</summary>
/// <param name="CompleteThrough">The last entry that was recorded when it was read: what was recorded up to it is in them.</param>
/// <param name="HasMore">Whether items follow that are on another page; null where a list has no pages.</param>
/// <param name="Unreadable">Entries of the ledger that cannot be read; null where there are none.</param>
public sealed record DossierList<TLine>(
    IReadOnlyList<TLine> Items, long CompleteThrough, bool? HasMore = null, UnreadableAnswer? Unreadable = null)
{
    public DossierList<TOther> Select<TOther>(Func<TLine, TOther> line) =>
        new([.. Items.Select(line)], CompleteThrough, HasMore, Unreadable);
}

/// <summary>Entries that this version of the program cannot read. Items show their dossiers as they were before them.</summary>
/// <param name="Last">Some of them, the last recorded first; the register has all.</param>
public sealed record UnreadableAnswer(int Count, IReadOnlyList<EntryText> Last)
{
    public static UnreadableAnswer? Of(string ledger, IReadOnlyList<UnreadableEntry> entries) => Of(ledger, entries, entries.Count);

    /// <returns>Null when there are none.</returns>
    public static UnreadableAnswer? Of(string ledger, IReadOnlyList<UnreadableEntry> last, int count) =>
        count == 0 ? null : new(count, [.. last.Select(entry => EntryText.Of(ledger, entry))]);
}
