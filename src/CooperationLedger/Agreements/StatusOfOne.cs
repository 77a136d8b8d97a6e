using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>Derives the status of one party on a day.</summary>
internal sealed record StatusOfOne(MembershipHistory History, AllParties Together, DateOnly On)
{
    public AgreementLife Life => History.Life;

    public CountryCode Party => History.Party;

    private ValueList<Membership> Memberships => History.All;

    /// <summary>
    /// The one that says most about the day: that in which the agreement is most surely in force, or the last that has begun.
    /// </summary>
    private Membership? Current => Memberships.Reverse().MaxBy(membership =>
        (Together.ForceIn(History, membership), History.ForceIn(membership, On), HasBegun(membership)));

    public PartyStatus Told()
    {
        var ended = Life.EndedBy(On);
        var current = Current;
        var force = Certainties.Both(current is null ? Certainty.No : Together.ForceIn(History, current), Certainties.Not(ended));
        var (suspended, suspension) = Turned(
            AgreementAct.Suspended, AgreementAct.Resumed, leavingEndsAll: false, ofAll: Certainty.Certainly);
        var (applied, application) = Turned(
            AgreementAct.ProvisionalApplicationBegun, AgreementAct.ProvisionalApplicationEnded, leavingEndsAll: true, ofAll: Joined);
        var (status, how) = StatusOf(ended, force, suspended, applied);
        var shown = status switch
        {
            PartyStage.Terminated => [Life.Over],
            PartyStage.Provisionally => [application],
            PartyStage.Signatory => [.. History.Signatures, .. History.Absences],
            PartyStage.NotBound => [.. Shown(current), .. History.Absences],
            PartyStage.Left => Shown(LastLeft),
            PartyStage.Alone => [.. Shown(current), .. Together.LeftIn(History, current!)],
            _ when suspended > Certainty.No && force > Certainty.No => [.. Shown(current), suspension],
            _ => Shown(current),
        };
        return new(
            Party, History.IsNamed, status, how == Certainty.Possibly, Certainties.Both(force, Certainties.Not(suspended)),
            [.. Together.BoundOf(History)],
            [.. Memberships.SelectMany(membership => membership.Consents).Select(act => act.Evidence.Date)],
            status is PartyStage.Terminated ? [] : [.. Untold()],
            [
                .. shown.Append(ended == Certainty.Possibly ? Life.Over : null).OfType<PartyAct>()
                    .Select(act => act.Evidence.Entry).Distinct(),
            ]);
    }

    private (PartyStage Status, Certainty How) StatusOf(Certainty ended, Certainty force, Certainty suspended, Certainty applied)
    {
        var alone = Current is { } current
            ? Certainties.Both(History.ForceIn(current, On), Together.AloneIn(History, current))
            : Certainty.No;
        var consented = Memberships.Select(Consented).LastOrDefault(how => how > Certainty.No);
        var signed = Certainties.Any(History.Signatures.Select(act => Span.Of(act.Evidence).By(On)));
        return ended == Certainty.Certainly ? (PartyStage.Terminated, ended)
            : force > Certainty.No && suspended == Certainty.Certainly ? (PartyStage.Suspended, force)
            : force > Certainty.No ? (PartyStage.InForce, Certainties.Both(force, Certainties.Not(suspended)))
            : alone > Certainty.No ? (PartyStage.Alone, alone)
            : applied > Certainty.No ? (PartyStage.Provisionally, applied)
            : consented > Certainty.No ? (PartyStage.Consented, consented)
            : LastLeft is { } left ? (PartyStage.Left, left.EndedBy(On))
            : signed > Certainty.No ? (PartyStage.Signatory, signed)
            : (PartyStage.NotBound, Certainty.Certainly);
    }

    /// <summary>The last membership that it left: that a later consent was taken back makes no difference to that.</summary>
    private Membership? LastLeft => Memberships.LastOrDefault(membership =>
        HasEnded(membership) && membership.End!.Act.Act is not AgreementAct.ConsentWithdrawn);

    /// <summary>
    /// Whether it was among those that apply the agreement provisionally when all do: those that negotiated it (Vienna Convention,
    /// article 25), and others from their first act on.
    /// </summary>
    private Certainty Joined => History.IsNamed
        ? Certainty.Certainly
        : Certainties.Any(Life.ActsOf(Party).Where(act => act.IsOfMembership)
            .Select(act => (act.Act is AgreementAct.EnteredIntoForce ? Span.OfEffect(act) : Span.OfAct(act)).By(On)));

    /// <summary>Whether it had consented in a membership that had not certainly ended.</summary>
    private Certainty Consented(Membership membership) => Certainties.Both(
        Certainties.Any(membership.Consents.Select(act => Span.Of(act.Evidence).By(On))), Certainties.Not(membership.EndedBy(On)));

    private bool HasEnded(Membership membership) => membership.EndedBy(On) > Certainty.No;

    private bool HasBegun(Membership membership) =>
        Consented(membership) > Certainty.No || HasEnded(membership) || ReferenceEquals(membership, Memberships[0]);

    /// <summary>Whether a course that turns on and off is on, by what is last reported about this party or about all.</summary>
    /// <param name="leavingEndsAll">If true, what was reported about all no longer covers a party that left, even if it comes back. If
    /// false, leaving ends only what was reported about that party alone.</param>
    /// <param name="ofAll">Whether what is recorded of all is of this party too.</param>
    private (Certainty Is, PartyAct? Shown) Turned(AgreementAct on, AgreementAct off, bool leavingEndsAll, Certainty ofAll)
    {
        var turns = new Turns([.. TurnsOf(on, off)], on, off, leavingEndsAll);
        return (
            Certainties.Either(Certainties.Both(turns.Holds(ofAll: true), ofAll), turns.Holds(ofAll: false)),
            turns.All.LastOrDefault(turn => turn.Act.Act == on && turn.By > Certainty.No)?.Act);
    }

    /// <summary>
    /// By the days of the acts; on one day what begins is before what ends, so that the order of recording makes no difference.
    /// </summary>
    private IEnumerable<Turn> TurnsOf(AgreementAct on, AgreementAct off) =>
        Life.ActsOf(Party).Concat(Life.ActsOfAll).Where(act => act.Act == on || act.Act == off)
            .Select(act => new Turn(act, Span.OfAct(act), Span.OfEffect(act), Span.OfEffect(act).By(On)))
            .Concat(Memberships.Select(membership => membership.End).OfType<Ending>()
                .Select(end => new Turn(end.Act, end.Notice, end.Cleared, end.By(end.Cleared, On))))
            .Select(turn => turn.Said.Earliest == DateOnly.MinValue ? turn with { Said = new(turn.Said.Latest, turn.Said.Latest) } : turn)
            .OrderBy(turn => turn.Said.Earliest).ThenBy(turn => turn.Said.Latest)
            .ThenBy(turn => turn.Act.Act == on ? 0 : 1).ThenBy(turn => turn.Effect.Earliest).ThenBy(turn => turn.Effect.Latest);

    private IEnumerable<PartyAct?> Shown(Membership? shown) => shown is not { } membership
        ? []
        :
        [
            .. membership.Consents, .. membership.Forces,
            membership.Forces.Count == 0 && History.CoveredIn(membership) > Certainty.No ? Life.Whole : null,
            .. membership.End?.Notices ?? [],
        ];

    private IEnumerable<UntoldStep> Untold()
    {
        if (Memberships.LastOrDefault() is not { } last)
        {
            yield break;
        }

        var covered = History.CoveredIn(last) == Certainty.Certainly;
        if (!covered && last.Consents.Count == 0)
        {
            var hadOnlySigned = History.HadOnlySigned(last);
            var hadLeft = last.End is not null && !hadOnlySigned;
            if (hadLeft || last.Forces.Count > 0 || Life.SignaturesMayBind || !History.Signatures.Any())
            {
                yield return last.After is null ? UntoldStep.Consent : UntoldStep.Return;
            }
            else if (hadOnlySigned && last.End!.Act.Leaving is LeavingAct.Denunciation)
            {
                yield return UntoldStep.Denounced;
            }
        }
        else if (!covered && Life.Forces.Count > 0 && last.End is null && last.Forces.Count == 0)
        {
            yield return UntoldStep.EntryIntoForce;
        }

        if (Memberships.Any(membership => membership.End is { IsImplied: true }))
        {
            yield return UntoldStep.Leaving;
        }
    }
}
