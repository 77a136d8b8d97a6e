using CooperationLedger.Agreements;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Agreements;

/// <summary>Derives between whom an agreement is in force at a cut, and joins it with those that it comes from and that come from it.</summary>
public sealed class AgreementReader(DossierReader reader)
{
    public async Task<Joined> JoinAsync(Reading reading, CancellationToken ct)
    {
        var agreement = AgreementView.Of(reading.Chronicle);
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle], ct);
        return new(agreement.Terms is null ? null : AgreementStatus.Of(agreement, reading.TrueAt), NewestSource.Among(sources), sources);
    }

    /// <summary>The agreements whose own dossiers say that they come from this one, or were amended by it, read at the same cut.</summary>
    public async Task<IReadOnlyList<Kin>> KinAsync(Reading reading, CancellationToken ct) =>
    [
        .. from chronicle in await reader.NamingAsync(reading, Agreement.Kind, ct)
           where chronicle.Dossier != reading.Chronicle.Dossier
           orderby chronicle.Dossier
           from kin in KinOf(reading.Chronicle.Dossier, AgreementView.Of(chronicle))
           select kin,
    ];

    private static IEnumerable<Kin> KinOf(string agreement, AgreementView other) =>
    [
        .. from ancestor in other.Terms?.Lineage ?? []
           where ancestor.Agreement == agreement
           select new Kin(ancestor.Relation, IsEarlier: false, other.Id, other.Title),
        .. from amended in new[] { other }
           where other.Amendments.Any(amendment => amendment.By == agreement)
           select new Kin(LineageRelation.Amends, IsEarlier: true, other.Id, other.Title),
    ];
}

/// <summary>An agreement at the other end of a lineage, as that one's dossier tells.</summary>
/// <param name="Relation">What the later one is to the earlier.</param>
/// <param name="IsEarlier">The other is the earlier one.</param>
public sealed record Kin(LineageRelation Relation, bool IsEarlier, string Agreement, string Title);
