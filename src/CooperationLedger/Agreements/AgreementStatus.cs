using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>How far one party has come with an agreement on a day.</summary>
public enum PartyStage
{
    /// <summary>It had not consented to be bound, as far as is recorded.</summary>
    NotBound,

    /// <summary>It had signed, and not consented to be bound.</summary>
    Signatory,

    /// <summary>It had consented; the agreement had not entered into force for it, as far as is recorded.</summary>
    Consented,
    Provisionally,
    InForce,
    Suspended,
    Left,

    /// <summary>It did not leave, but every other party did, so that there is none to which it is bound.</summary>
    Alone,

    /// <summary>The agreement is over for all.</summary>
    Terminated,
}

/// <summary>A step that must lie between two that are recorded, and is recorded nowhere.</summary>
public enum UntoldStep
{
    /// <summary>How or when it consented to be bound.</summary>
    Consent,

    /// <summary>That the agreement entered into force for it after it consented.</summary>
    EntryIntoForce,

    /// <summary>That it left before it acceded.</summary>
    Leaving,

    /// <summary>That it came back before it left again.</summary>
    Return,

    /// <summary>That it was ever bound by what it denounced: only its signature is recorded.</summary>
    Denounced,
}

/// <param name="IsNamed">The agreement was made between it and others; else it joined.</param>
/// <param name="Possibly">What the status rests on may not be so on that day.</param>
/// <param name="InForce">Whether the agreement is in force for it and operates.</param>
/// <param name="Bound">Every time for which it was, is or will be bound, the first before the others.</param>
/// <param name="Consents">On which days it consented, before the day asked about or after it.</param>
/// <param name="RestsOn">The entries that say so.</param>
public sealed record PartyStatus(
    CountryCode Party, bool IsNamed, PartyStage Status, bool Possibly, Certainty InForce, ValueList<BoundTime> Bound,
    ValueList<When> Consents, ValueList<UntoldStep> Untold, ValueList<Guid> RestsOn);

/// <summary>A time for which a party was bound, suspended or not.</summary>
/// <param name="Until">The first day on which it was bound no longer; null while nothing recorded ends it.</param>
/// <param name="How">Whether it was bound at all in that time.</param>
public sealed record BoundTime(BoundDay Since, BoundDay? Until, Certainty How);

/// <param name="Day">Null where no source says: that it left is known from its return alone.</param>
/// <param name="Entries">The entries that say so.</param>
public sealed record BoundDay(When? Day, ValueList<Guid> Entries);

/// <summary>Whether the agreement is in force between two parties.</summary>
/// <param name="Excluded">Whether an objection to a reservation keeps it from being in force between just these two.</param>
/// <param name="RestsOn">The entries that say so.</param>
public sealed record PairStatus(CountryCode One, CountryCode Other, Certainty InForce, Certainty Excluded, ValueList<Guid> RestsOn);

/// <summary>
/// Between whom an agreement is in force on a day, derived from its whole dossier, that day, before and after; never stored.
/// </summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Stage">How far it had come by that day.</param>
/// <param name="InForce">Between any two parties.</param>
/// <param name="Terminated">Whether it is over for all.</param>
/// <param name="Parties">Those named, then those that joined.</param>
/// <param name="Apart">Each two between which objections to reservations keep it from being in force, certainly or possibly.</param>
public sealed record AgreementStatus(
    DateOnly On, AgreementStage Stage, Certainty InForce, Certainty Terminated, ValueList<PartyStatus> Parties,
    ValueList<PairStatus> Apart)
{
    /// <param name="agreement">All that is known of it, whatever had happened by that day: acts of later days show what had not.</param>
    public static AgreementStatus Of(AgreementView agreement, DateOnly on)
    {
        var life = new AgreementLife(agreement);
        var together = new AllParties(life, on);
        var statuses = together.Histories.Select(history => new StatusOfOne(history, together, on)).ToDictionary(status => status.Party);
        var parties = agreement.Parties.Select(party => statuses[party].Told()).ToList();
        var apart = Exclusions(statuses, on)
            .GroupBy(exclusion => parties.FindIndex(party => party.Party == exclusion.By)
                < parties.FindIndex(party => party.Party == exclusion.Of)
                    ? (One: exclusion.By, Other: exclusion.Of) : (One: exclusion.Of, Other: exclusion.By))
            .Select(pair => new PairStatus(
                pair.Key.One, pair.Key.Other, Certainty.No, pair.Max(exclusion => exclusion.Holds),
                [.. pair.Select(exclusion => exclusion.Entry).Distinct()]));
        var status = new AgreementStatus(
            on, StageOf(life, on, parties), Certainty.No, life.EndedBy(on), [.. parties], [.. apart]);
        return status with
        {
            InForce = status.BetweenAny(),
            Apart = [.. status.Apart.Select(pair => status.Between(pair.One, pair.Other))],
        };
    }

    /// <summary>Whether it is in force between two states; between one that is no party and any other it is not.</summary>
    public PairStatus Between(CountryCode one, CountryCode other)
    {
        PartyStatus?[] both = [Find(one), Find(other)];
        var apart = ApartIf(one, other);
        var (excluded, saidBy) = (apart?.Excluded ?? Certainty.No, apart?.RestsOn ?? []);
        var inForce = one == other || both.Contains(null)
            ? Certainty.No
            : Certainties.Both(Certainties.Both(both[0]!.InForce, both[1]!.InForce), Certainties.Not(excluded));
        return new(one, other, inForce, excluded, [.. both.OfType<PartyStatus>().SelectMany(party => party.RestsOn).Union(saidBy)]);
    }

    /// <summary>How far it had certainly come, as what is derived of each party about that day says.</summary>
    private static AgreementStage StageOf(AgreementLife life, DateOnly on, List<PartyStatus> parties)
    {
        var began = life.InForceAnywhere(on) == Certainty.Certainly;
        var signed = life.View.Signatures.Where(signature => Span.Of(signature.Evidence).By(on) == Certainty.Certainly)
            .Select(signature => signature.Party).ToHashSet();
        return life.EndedBy(on) == Certainty.Certainly ? AgreementStage.Terminated
            : began && parties.Exists(party => party.InForce > Certainty.No) ? AgreementStage.InForce
            : began && parties.Exists(party => party.Status is PartyStage.Suspended) ? AgreementStage.Suspended
            : began && parties.Exists(party => party.Status is PartyStage.Left or PartyStage.Alone) ? AgreementStage.NoLongerInForce
            : signed.Count == 0 ? AgreementStage.Reached
            : life.Named.All(signed.Contains) ? AgreementStage.FullySigned
            : AgreementStage.PartlySigned;
    }

    public PartyStatus? Find(CountryCode state) => Parties.FirstOrDefault(party => party.Party == state);

    private PairStatus? ApartIf(CountryCode one, CountryCode other) =>
        Apart.FirstOrDefault(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one));

    /// <remarks>It looks at pairs only until it finds one between which it certainly is, so that of many parties few pairs are.</remarks>
    private Certainty BetweenAny()
    {
        var most = Certainty.No;
        var bound = Parties.Where(party => party.InForce > Certainty.No).OrderByDescending(party => party.InForce).ToList();
        foreach (var (index, one) in bound.Index())
        {
            foreach (var other in bound.Skip(index + 1))
            {
                var excluded = ApartIf(one.Party, other.Party)?.Excluded ?? Certainty.No;
                most = Certainties.Either(
                    most, Certainties.Both(Certainties.Both(one.InForce, other.InForce), Certainties.Not(excluded)));
                if (most == Certainty.Certainly)
                {
                    return most;
                }
            }
        }

        return most;
    }

    /// <summary>
    /// Objections of one to reservations of another that oppose entry into force between them (Vienna Convention, article 20,
    /// paragraph 4 b).
    /// </summary>
    /// <remarks>Whoever leaves takes its reservations and objections with it: when it comes back it makes them anew, or does not.</remarks>
    private static IEnumerable<(CountryCode By, CountryCode Of, Certainty Holds, Guid Entry)> Exclusions(
        Dictionary<CountryCode, StatusOfOne> statuses, DateOnly day) =>
        from reservation in statuses.Values.FirstOrDefault()?.Life.View.Reservations ?? []
        from objection in reservation.Objections
        where objection.OpposesForce == true
        let objecting = statuses[objection.Party]
        let reserving = statuses[reservation.Party]
        let lifted = new[]
        {
            reservation.Withdrawn is { } withdrawn ? Span.Of(withdrawn).By(day) : Certainty.No,
            objection.Withdrawn is { } dropped ? Span.Of(dropped).By(day) : Certainty.No,
            reserving.History.GoneBy(reservation.Evidence, day),
            objecting.History.GoneBy(objection.Evidence, day),
        }.Max()
        let holds = Certainties.Both(Span.Of(objection.Evidence).By(day), Certainties.Not(lifted))
        where holds > Certainty.No
        select (objection.Party, reservation.Party, holds, objection.Evidence.Entry);
}
