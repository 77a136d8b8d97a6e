using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>Where one party stands with an agreement on a day.</summary>
public enum PartyStage
{
    /// <summary>No consent to be bound is recorded.</summary>
    NotBound,

    /// <summary>It consented; that the agreement entered into force for it is not recorded.</summary>
    Consented,
    Provisionally,
    InForce,
    Suspended,
    Left,

    /// <summary>The agreement is over for all.</summary>
    Terminated,
}

/// <summary>A step that must lie between two that are told.</summary>
public enum UntoldStep
{
    /// <summary>How or when it consented to be bound.</summary>
    Consent,

    /// <summary>That the agreement entered into force for it after it consented.</summary>
    EntryIntoForce,

    /// <summary>That it left before it consented again.</summary>
    Leaving,

    /// <summary>That it came back before it left again.</summary>
    Return,
}

/// <param name="IsNamed">The agreement was made between it and others; else it joined.</param>
/// <param name="Possibly">What the status rests on may not be so on that day.</param>
/// <param name="InForce">Whether the agreement is in force for it and operates.</param>
/// <param name="RestsOn">The entries that say so.</param>
public sealed record PartyStatus(
    CountryCode Party, bool IsNamed, PartyStage Status, bool Possibly, Certainty InForce, ValueList<UntoldStep> Untold,
        ValueList<Guid> RestsOn);

/// <summary>Whether the agreement is in force between two parties.</summary>
/// <param name="Excluded">Whether an objection to a reservation keeps it from being in force between just these two.</param>
/// <param name="RestsOn">The entries that say so.</param>
public sealed record PairStatus(CountryCode One, CountryCode Other, Certainty InForce, Certainty Excluded, ValueList<Guid> RestsOn);

/// <summary>Between whom an agreement is in force on a day, derived from what its dossier tells; never stored.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="InForce">Between any two parties.</param>
/// <param name="Terminated">Whether it is over for all.</param>
/// <param name="Parties">Those named, then those that joined.</param>
/// <param name="Pairs">Each two of them, once.</param>
public sealed record AgreementStatus(
    DateOnly On, Certainty InForce, Certainty Terminated, ValueList<PartyStatus> Parties, ValueList<PairStatus> Pairs)
{
    /// <param name="agreement">What had happened by that day, as its chronicle up to then tells.</param>
    public static AgreementStatus Of(AgreementView agreement, DateOnly on)
    {
        var over = agreement.Acts.FirstOrDefault(act => act.Act is AgreementAct.Terminated);
        var statuses = agreement.Parties.Select(party => new StatusOfOne(agreement, MembershipHistory.Of(agreement, party), over, on))
            .ToList();
        var parties = statuses.Select(status => status.Told()).ToList();
        ValueList<PairStatus> pairs =
        [
            .. from one in Enumerable.Range(0, parties.Count)
               from other in Enumerable.Range(one + 1, parties.Count - one - 1)
               select Between((parties[one], statuses[one]), (parties[other], statuses[other])),
        ];
        return new(
            on,
            pairs.Select(pair => pair.InForce).DefaultIfEmpty(Certainty.No).Max(),
            over is null ? Certainty.No : Membership.Happened(over, on),
            [.. parties],
            pairs);
    }

    /// <summary>Whether it is in force between two states; between one that is no party and any other it is not.</summary>
    public Certainty Between(CountryCode one, CountryCode other) =>
        Pairs.FirstOrDefault(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one))?.InForce
            ?? Certainty.No;

    private static PairStatus Between((PartyStatus Told, StatusOfOne From) one, (PartyStatus Told, StatusOfOne From) other)
    {
        var exclusions = Exclusions(one.From, other.From).Concat(Exclusions(other.From, one.From))
            .Where(exclusion => exclusion.Holds > Certainty.No).ToList();
        var excluded = exclusions.Select(exclusion => exclusion.Holds).DefaultIfEmpty(Certainty.No).Max();
        return new(
            one.Told.Party,
            other.Told.Party,
            Membership.Both(Membership.Both(one.Told.InForce, other.Told.InForce), Membership.Not(excluded)),
            excluded,
            [.. one.Told.RestsOn.Union(other.Told.RestsOn).Union(exclusions.Select(exclusion => exclusion.Entry))]);
    }

    /// <summary>
    /// Objections of one to reservations of the other that oppose entry into force between them (Vienna Convention, article 20,
    /// paragraph 4 b).
    /// </summary>
    /// <remarks>Whoever leaves takes its reservations and objections with it: when it comes back it makes them anew, or does not.</remarks>
    private static IEnumerable<(Certainty Holds, Guid Entry)> Exclusions(StatusOfOne objecting, StatusOfOne reserving) =>
        from reservation in objecting.Agreement.Reservations
        where reservation.Party == reserving.History.Party
        from objection in reservation.Objections
        where objection.Party == objecting.History.Party && objection.OpposesForce == true
        let lifted = new[]
        {
            Membership.Happened(reservation.Withdrawn),
            Membership.Happened(objection.Withdrawn),
            reserving.History.At(reservation.Evidence)?.EndedBy(reserving.On) ?? Certainty.No,
            objecting.History.At(objection.Evidence)?.EndedBy(objecting.On) ?? Certainty.No,
        }.Max()
        select (Membership.Both(Membership.Happened(objection.Evidence), Membership.Not(lifted)), objection.Evidence.Entry);
}

/// <summary>Derives how one party stands.</summary>
internal sealed record StatusOfOne(AgreementView Agreement, MembershipHistory History, PartyAct? Over, DateOnly On)
{
    private IEnumerable<Membership> Memberships => History.All;

    /// <summary>The one that tells most of the day: that in which the agreement is most surely in force, or the last.</summary>
    private Membership? Current => Memberships.Reverse().MaxBy(ForceIn);

    private Certainty Ended => Over is null ? Certainty.No : Membership.Happened(Over, On);

    public PartyStatus Told()
    {
        var force = Membership.Both(Current is { } current ? ForceIn(current) : Certainty.No, Membership.Not(Ended));
        var (suspended, suspension) = Turned(AgreementAct.Suspended, AgreementAct.Resumed, leavingEndsAll: false);
        var (applied, application) = Turned(
            AgreementAct.ProvisionalApplicationBegun, AgreementAct.ProvisionalApplicationEnded, leavingEndsAll: true);
        var (status, how) = StatusOf(force, suspended, applied);
        var shown = status switch
        {
            PartyStage.Terminated => [Over],
            PartyStage.Provisionally => [application],
            _ when suspended > Certainty.No && force > Certainty.No => [.. Shown(), suspension],
            _ => Shown(),
        };
        return new(
            History.Party, History.IsNamed, status, how == Certainty.Possibly, Membership.Both(force, Membership.Not(suspended)),
            status is PartyStage.Terminated ? [] : [.. Untold()],
            [.. shown.Append(Ended == Certainty.Possibly ? Over : null).OfType<PartyAct>().Select(act => act.Evidence.Entry).Distinct()]);
    }

    private Certainty ForceIn(Membership membership) =>
        Membership.Both(History.BegunIn(membership), Membership.Not(membership.EndedBy(On)));

    private (PartyStage Status, Certainty How) StatusOf(Certainty force, Certainty suspended, Certainty applied)
    {
        var left = Memberships.LastOrDefault() is { Leaving: { } leaving } ? Membership.Happened(leaving, On) : Certainty.No;
        return Ended == Certainty.Certainly ? (PartyStage.Terminated, Ended)
            : force > Certainty.No && suspended == Certainty.Certainly ? (PartyStage.Suspended, force)
            : force > Certainty.No ? (PartyStage.InForce, Membership.Both(force, Membership.Not(suspended)))
            : applied > Certainty.No ? (PartyStage.Provisionally, applied)
            : left > Certainty.No ? (PartyStage.Left, left)
            : Memberships.LastOrDefault()?.Consents.LastOrDefault() is { } consent
                ? (PartyStage.Consented, Membership.Happened(consent.Evidence))
            : (PartyStage.NotBound, Certainty.Certainly);
    }

    /// <summary>Whether a course holds that turns on and off, by what is told last of this party or of all.</summary>
    /// <param name="leavingEndsAll">Whoever leaves is not under what was told of all any more, even if it comes back; else only what
    /// was told of it alone ends.</param>
    private (Certainty Is, PartyAct? Shown) Turned(AgreementAct on, AgreementAct off, bool leavingEndsAll)
    {
        var (all, own, shown) = (Certainty.No, Certainty.No, (PartyAct?)null);
        foreach (var act in Agreement.Acts.Where(act => act.Party is null || act.Party == History.Party))
        {
            var not = Membership.Not(Membership.Happened(act, On));
            if (act.Act == on)
            {
                shown = act;
                (all, own) = act.Party is null
                    ? (Membership.Either(all, Membership.Happened(act, On)), own) : (
                        all, Membership.Either(own, Membership.Happened(act, On)));
            }
            else if (act.Act == off)
            {
                (all, own) = (Membership.Both(all, not), Membership.Both(own, not));
            }
            else if (act.Act is AgreementAct.Left || Memberships.Any(membership => membership.Superseded == act))
            {
                (all, own) = (leavingEndsAll ? Membership.Both(all, not) : all, Membership.Both(own, not));
            }
        }

        return (Membership.Either(all, own), shown);
    }

    private IEnumerable<PartyAct?> Shown() => Current is not { } membership
        ? []
        : [.. membership.Acts, History.CoveredIn(membership) > Certainty.No ? History.Whole : null, membership.Leaving
            ?? membership.Superseded];

    private IEnumerable<UntoldStep> Untold()
    {
        if (Memberships.LastOrDefault() is not { } last)
        {
            yield break;
        }

        var covered = History.CoveredIn(last) == Certainty.Certainly;
        if (!covered && !last.Consents.Any())
        {
            yield return last.IsReturn ? UntoldStep.Return : UntoldStep.Consent;
        }
        else if (!covered && History.InForceAtAll && last.Leaving is null && !last.Forces.Any())
        {
            yield return UntoldStep.EntryIntoForce;
        }

        if (Memberships.Any(membership => membership.Superseded is not null))
        {
            yield return UntoldStep.Leaving;
        }
    }
}
