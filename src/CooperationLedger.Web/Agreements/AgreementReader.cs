using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Agreements;

/// <summary>
/// Derives the status of an agreement on a day from all that is known of it, and joins it with those that it comes from and that come
/// from it.
/// </summary>
public static class AgreementReader
{
    /// <summary>More acts than these are left out of an answer, but for those of the agreement and of the party asked about.</summary>
    public const int MostActs = 100;

    public static Joined Join(Reading reading, AgreementQuestion question)
    {
        var status = question.Answer(reading);
        var view = AgreementView.Of(reading.Chronicle);
        var shown = Shown(view, question.Party);
        return Joined.Of(
            status is null ? null : new AgreementStanding(status, Between(reading, status, question)),
            reading.SourcesOf(reading.Chronicle)) with
        {
            View = shown,
            ActsLeftOut = view.Acts.Count - shown.Acts.Count,
        };
    }

    /// <returns>All of it, or the agreement's own acts and those of a party where there are too many.</returns>
    public static AgreementView Shown(AgreementView view, CountryCode? party) => view.Acts.Count <= MostActs ? view : view.Of(party);

    /// <summary>The answer about two states, with the acts that say so: whatever their days, since all that is known counts.</summary>
    /// <returns>Null unless two are asked about.</returns>
    public static PairAnswer? Between(Reading reading, AgreementStatus status, AgreementQuestion question)
    {
        if (question.Between is not var (one, other))
        {
            return null;
        }

        var pair = status.Between(one, other);
        return new(
            pair,
            PairWords.Of(status, pair),
            [
                .. from placed in reading.Whole.Entries
                   where pair.RestsOn.Contains(placed.Id)
                   select new ActSaid(AgreementWords.Entry(placed.Event)!, Evidence.Of(placed)),
            ]);
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

/// <summary>An agreement at the other end of a lineage, as that one's dossier says.</summary>
/// <param name="Relation">What the later one is to the earlier.</param>
/// <param name="IsEarlier">The other is the earlier one.</param>
public sealed record Kin(LineageRelation Relation, bool IsEarlier, string Agreement, string Title);
