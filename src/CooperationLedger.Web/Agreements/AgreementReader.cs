using CooperationLedger.Agreements;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Agreements;

/// <summary>
/// Derives between whom an agreement is in force at a cut, and joins it with those that it comes from and that come from it.
/// </summary>
public static class AgreementReader
{
    public static Joined Join(Reading reading)
    {
        var agreement = AgreementView.Of(reading.Chronicle);
        var status = agreement.Terms is null ? null : AgreementStatus.Of(agreement, reading.TrueAt);
        return Joined.Of(status, reading.SourcesOf(reading.Chronicle));
    }

    /// <summary>The agreements whose own dossiers say that they come from this one, or were amended by it, read at the same cut.</summary>
    public static IReadOnlyList<Kin> Kin(Reading reading) =>
    [
        .. from chronicle in reading.Naming(Agreement.Kind)
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
