using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// All parties of an agreement together about a day. An agreement binds nobody alone: one of two that is denounced is over (Vienna
/// Convention, articles 54 to 56 and 70), and so is one of many for the last of them, until another comes back.
/// </summary>
internal sealed class AllParties
{
    private readonly DateOnly day;
    private readonly List<MembershipHistory> histories;
    private readonly Dictionary<CountryCode, List<BoundStretch>> stretches;
    private readonly Dictionary<CountryCode, Certainty> forces;

    /// <summary>What was left, by whom; of most agreements nothing was.</summary>
    private readonly List<(CountryCode By, Membership Left)> leavings;

    public AllParties(AgreementLife life, DateOnly on)
    {
        day = on;
        histories = [.. life.View.Parties.Select(party => MembershipHistory.Of(life, party))];
        stretches = histories.ToDictionary(history => history.Party, history => BoundTimes.Of(history).ToList());
        leavings =
        [
            .. from history in histories
               from stretch in stretches[history.Party]
               where stretch.Membership.End is not null
               select (history.Party, stretch.Membership),
        ];
        forces = histories.ToDictionary(
            history => history.Party, history => Certainties.Any(history.All.Select(membership => history.ForceIn(membership, on))));
    }

    public IReadOnlyList<MembershipHistory> Histories => histories;

    /// <summary>Whether the agreement is in force for a state by one of its memberships, and for another.</summary>
    public Certainty ForceIn(MembershipHistory history, Membership membership) =>
        Certainties.Both(history.ForceIn(membership, day), Certainties.Not(AloneIn(history, membership)));

    /// <summary>Whether all others had left a state, or were not bound.</summary>
    /// <remarks>Where nobody left, an entry into force shows that another is bound, even if nothing is recorded of it.</remarks>
    public Certainty AloneIn(MembershipHistory history, Membership membership) =>
        LeftIn(history, membership).Any()
            ? Certainties.Not(Certainties.Any(forces.Where(other => other.Key != history.Party).Select(other => other.Value)))
            : Certainty.No;

    /// <summary>The acts by which others left it in that membership, or may have.</summary>
    public IEnumerable<PartyAct> LeftIn(MembershipHistory history, Membership membership) =>
        stretches[history.Party].Find(stretch => ReferenceEquals(stretch.Membership, membership)) is not { } own
            ? []
            : from other in leavings
              where other.By != history.Party
              let end = other.Left.End!
              where end.Effect.Earliest <= day && end.Effect.Latest > own.Since.Earliest
              from notice in end.Notices
              select notice;

    /// <summary>When a state was bound to another.</summary>
    public IEnumerable<BoundTime> BoundOf(MembershipHistory history) => stretches[history.Party].SelectMany(stretch =>
        Others(history.Party).Any(other => other.Until is null && other.Since.Earliest <= stretch.Since.Earliest)
            ? [stretch.Told]
            : BoundTimes.WithOthers(stretch, Others(history.Party)));

    private IEnumerable<BoundStretch> Others(CountryCode party) =>
        histories.Where(history => history.Party != party).SelectMany(history => stretches[history.Party]);
}
