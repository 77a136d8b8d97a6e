using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Links;

/// <summary>A link as it is read on the page of either end.</summary>
/// <param name="Verb">What leads from this page's dossier to the other: "concerns", or "is the concern of".</param>
/// <param name="Other">The dossier at the other end.</param>
/// <param name="IsGone">That dossier was withdrawn since, or nothing of it was known then.</param>
public sealed record LinkLine(string Verb, string Other, string Title, bool IsGone, ValueList<Citation> Citations)
{
    /// <param name="others">The chronicles of both ends' other dossiers, at the same cut.</param>
    public static IReadOnlyList<LinkLine> Of(Chronicle chronicle, IReadOnlyDictionary<string, Chronicle> others) =>
    [
        .. from link in Link.In(chronicle)
           let other = others.GetValueOrDefault(link.To)
           let isGone = other is not { Withdrawn: false }
           select new LinkLine(LinkWords.Of(link.Relation), link.To, TitleOf(link.To, other), isGone, Told(chronicle, link)),
        .. from other in others.Values
           from link in Link.In(other)
           where link.To == chronicle.Dossier
           orderby other.Dossier
           let title = TitleOf(other.Dossier, other)
           select new LinkLine(LinkWords.Inverse(link.Relation), other.Dossier, title, other.Withdrawn, Told(other, link)),
    ];

    private static string TitleOf(string dossier, Chronicle? chronicle) => chronicle is null ? dossier : DossierPage.TitleOf(chronicle);

    private static ValueList<Citation> Told(Chronicle chronicle, Link link) =>
        ((CitedEvent)chronicle.Entries.Single(entry => entry.Id == link.Entry).Event).Citations;
}
