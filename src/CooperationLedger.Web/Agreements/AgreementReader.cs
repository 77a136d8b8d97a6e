using CooperationLedger.Agreements;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>Derives between whom an agreement is in force at a cut, and joins it with those that it comes from and that come from it.</summary>
public sealed class AgreementReader(DossierReader reader)
{
    public async Task<Joined> JoinAsync(Reading reading, CancellationToken ct)
    {
        var agreement = AgreementView.Of(reading.Chronicle);
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle], ct);
        return new(agreement.Terms is null ? null : AgreementStanding.Of(agreement, reading.TrueAt), NewestSource.Among(sources), sources);
    }

    /// <summary>The agreements of which a source says that they come from this one, read at the same cut.</summary>
    public async Task<IReadOnlyList<Descendant>> DescendantsAsync(Reading reading, CancellationToken ct) =>
    [
        .. from chronicle in await reader.NamingAsync(reading, Agreement.Kind, ct)
           where chronicle.Dossier != reading.Chronicle.Dossier
           from ancestor in AgreementView.Of(chronicle).Terms?.Lineage ?? []
           where ancestor.Agreement == reading.Chronicle.Dossier
           orderby chronicle.Dossier
           select new Descendant(ancestor.Relation, chronicle.Dossier, DossierPage.TitleOf(chronicle)),
    ];

    /// <summary>The agreements of which a source says that this one amends them.</summary>
    public async Task<IReadOnlyList<Descendant>> AmendedAsync(Reading reading, CancellationToken ct) =>
    [
        .. from chronicle in await reader.NamingAsync(reading, Agreement.Kind, ct)
           where AgreementView.Of(chronicle).Amendments.Any(amendment => amendment.By == reading.Chronicle.Dossier)
           orderby chronicle.Dossier
           select new Descendant(LineageRelation.Amends, chronicle.Dossier, DossierPage.TitleOf(chronicle)),
    ];
}

/// <summary>An agreement at the other end of a lineage.</summary>
/// <param name="Relation">What it is to the one that is read, or that one to it.</param>
public sealed record Descendant(LineageRelation Relation, string Agreement, string Title);
