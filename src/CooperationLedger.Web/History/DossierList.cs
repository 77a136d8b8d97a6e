namespace CooperationLedger.Web.History;

/// <summary>What a list shows, and how far in the register it goes.</summary>
/// <param name="CompleteThrough">The last entry that was recorded when it was read: what was recorded up to it is in them.</param>
/// <param name="HasMore">Whether items follow that are on another page; null where a list has no pages.</param>
public sealed record DossierList<TLine>(IReadOnlyList<TLine> Items, long CompleteThrough, bool? HasMore = null)
{
    public DossierList<TOther> Select<TOther>(Func<TLine, TOther> line) => new([.. Items.Select(line)], CompleteThrough, HasMore);
}
