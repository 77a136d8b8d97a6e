using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// One stretch of time in which a state was bound, or was on its way to be: it may leave and come back as often as it likes.
/// </summary>
/// <param name="Acts">Consents, and entries into force for this state, in the order of happening; none where they are not told.</param>
/// <param name="Leaving">What ended it; null while nothing does.</param>
/// <param name="Superseded">The next consent, where the leaving in between is not told.</param>
/// <param name="IsReturn">It comes after another.</param>
internal sealed record Membership(ValueList<PartyAct> Acts, PartyAct? Leaving, PartyAct? Superseded, bool IsReturn)
{
    public IEnumerable<PartyAct> Consents => Acts.Where(act => act.Act is not AgreementAct.EnteredIntoForce);

    public IEnumerable<PartyAct> Forces => Acts.Where(act => act.Act is AgreementAct.EnteredIntoForce);

    public Certainty EndedBy(DateOnly on) =>
        Leaving is not null ? Happened(Leaving, on) : Superseded is not null ? Happened(Superseded, on) : Certainty.No;

    /// <summary>Whether an act, or its effect where a day is told for that, had happened by a day.</summary>
    public static Certainty Happened(PartyAct act, DateOnly on) => act.From is { } from
        ? from.Latest <= on ? Certainty.Certainly : from.Earliest <= on ? Certainty.Possibly : Certainty.No
        : Happened(act.Evidence);

    public static Certainty Happened(Evidence? evidence) => evidence switch
    {
        null => Certainty.No,
        { Possibly: true } => Certainty.Possibly,
        _ => Certainty.Certainly,
    };

    public static Certainty Not(Certainty certainty) => Certainty.Certainly - (int)certainty;

    public static Certainty Both(Certainty one, Certainty other) => one < other ? one : other;

    public static Certainty Either(Certainty one, Certainty other) => one > other ? one : other;

    /// <summary>By their days alone: certainly earlier.</summary>
    public static bool Before(Evidence one, Evidence other) => one.Date.Latest < other.Date.Earliest;
}

/// <summary>All that tells when one state was bound by an agreement.</summary>
/// <param name="IsNamed">It is one of those that the agreement was made between.</param>
/// <param name="OfTwo">The agreement was in force between these two alone when it entered into force, so that it cannot have for one
/// of them only.</param>
/// <param name="Whole">The entry into force of the agreement.</param>
/// <param name="InForceAtAll">For somebody it has entered into force.</param>
internal sealed record MembershipHistory(
    CountryCode Party, bool IsNamed, bool OfTwo, PartyAct? Whole, bool InForceAtAll, ValueList<Membership> All)
{
    public static MembershipHistory Of(AgreementView view, CountryCode party)
    {
        var named = view.Terms?.Parties ?? [];
        var whole = view.Acts.FirstOrDefault(act => act is { Act: AgreementAct.EnteredIntoForce, Party: null });
        var isNamed = named.Contains(party);
        var ofTwo = isNamed && named.Count == 2 && view.Acts.All(act =>
            act.Party is not { } other || named.Contains(other) || (whole is not null && Membership.Before(whole.Evidence, act.Evidence)));
        var history = new MembershipHistory(
            party, isNamed, ofTwo, whole, view.Acts.Any(act => act.Act is AgreementAct.EnteredIntoForce), []);
        return history with { All = [.. history.Told(view.Acts.Where(act => act.Party == party && IsOfMembership(act)))] };
    }

    /// <summary>
    /// Whether the agreement had entered into force for it within that membership, as far as is told; what is not told leaves it possible.
    /// </summary>
    public Certainty BegunIn(Membership membership)
    {
        var begun = membership.Forces.Select(act => Membership.Happened(act.Evidence)).Append(CoveredIn(membership)).Max();
        var untold = InForceAtAll
            && (membership.Acts.Count > 0 || membership.Leaving is not null || IsNamed) ? Certainty.Possibly : Certainty.No;
        return Membership.Either(begun, untold);
    }

    /// <summary>
    /// Whether the entry into force of the agreement was one for this state: for two parties it always is, for many where consent
    /// came first.
    /// </summary>
    public Certainty CoveredIn(Membership membership)
    {
        if (Whole is null || IsBeforeWhole(membership))
        {
            return Certainty.No;
        }

        var happened = Membership.Happened(Whole.Evidence);
        return membership.Consents.FirstOrDefault()?.Evidence switch
        {
            null when OfTwo && Holds(membership) => happened,
            null => Certainty.No,
            var consent when Membership.Before(Whole.Evidence, consent) => Certainty.No,
            var consent when OfTwo || consent.Date.Latest <= Whole.Evidence.Date.Earliest => happened,
            _ => Membership.Both(happened, Certainty.Possibly),
        };
    }

    /// <summary>The membership in which something was done: what is done after leaving belongs to the return.</summary>
    /// <returns>Null when nothing is told of it yet.</returns>
    public Membership? At(Evidence made) => All.FirstOrDefault(membership =>
        (membership.Leaving ?? membership.Superseded) is not { } end || Membership.Before(made, end.Evidence));

    private static bool IsOfMembership(PartyAct act) =>
        act.Act is AgreementAct.Consented or AgreementAct.EnteredIntoForce or AgreementAct.Left || act.Effect is SignatureEffect.Definitive;

    /// <summary>Of memberships of which no consent is told, the one that the entry into force stands in.</summary>
    private bool Holds(Membership membership) =>
        !membership.IsReturn || All.TakeWhile(other => other != membership).All(IsBeforeWhole);

    /// <summary>
    /// From each leaving to the next. A consent on the day of leaving is that of the return, in whatever order they were recorded.
    /// </summary>
    private List<Membership> Told(IEnumerable<PartyAct> acts)
    {
        List<Membership> told = [];
        List<PartyAct> open = [];
        foreach (var act in acts)
        {
            if (act.Act is not AgreementAct.Left)
            {
                open.Add(act);
                continue;
            }

            var over = open.Where(earlier => Membership.Before(earlier.Evidence, act.Evidence)).ToList();
            over = over.Count > 0 ? over : open;
            Add(told, over, act);
            open = [.. open.Except(over)];
        }

        if (open.Count > 0 || IsUntold(told))
        {
            Add(told, open, leaving: null);
        }

        return told;
    }

    /// <summary>In force for it, perhaps, without a word of how that came to be.</summary>
    private bool IsUntold(List<Membership> told) => IsNamed && InForceAtAll && (told.Count == 0 || (OfTwo && IsBeforeWhole(told[^1])));

    /// <remarks>Whoever leaves is not bound on the day of leaving any more: an entry into force on that day came too late for it.</remarks>
    private bool IsBeforeWhole(Membership membership) =>
        Whole is not null && (membership.Leaving ?? membership.Superseded) is { } end
        && (end.From?.Latest ?? end.Evidence.Date.Latest) <= Whole.Evidence.Date.Earliest;

    /// <summary>
    /// A consent that came certainly after it was in force for the state is that of a return: it left in between, though that is not told.
    /// </summary>
    private void Add(List<Membership> told, IReadOnlyList<PartyAct> acts, PartyAct? leaving)
    {
        List<PartyAct> current = [];
        foreach (var act in acts)
        {
            if (act.Act is not AgreementAct.EnteredIntoForce && IsAnew(act, current, told))
            {
                told.Add(new([.. current], null, act, told.Count > 0));
                current = [];
            }

            current.Add(act);
        }

        told.Add(new([.. current], leaving, null, told.Count > 0));
    }

    private bool IsAnew(PartyAct consent, List<PartyAct> current, List<Membership> told)
    {
        var afterWhole = Whole is not null && Membership.Before(Whole.Evidence, consent.Evidence);
        return current.Count == 0
            ? afterWhole && OfTwo && told.All(IsBeforeWhole)
            : current
                .Any(act => act.Act is AgreementAct.EnteredIntoForce ? Membership.Before(act.Evidence, consent.Evidence) : afterWhole
                    && !Membership.Before(Whole!.Evidence, act.Evidence));
    }
}
