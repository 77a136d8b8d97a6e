using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// One stretch of time in which a state was bound, or was on its way to be: it may leave and come back as often as it likes.
/// </summary>
/// <param name="Consents">The first before the others; none where they are recorded nowhere.</param>
/// <param name="Forces">Entries into force for this state alone, the first before the others.</param>
/// <param name="End">What ended it; null while nothing does.</param>
/// <param name="After">What ended the one before; null for the first.</param>
internal sealed record Membership(ValueList<PartyAct> Consents, ValueList<PartyAct> Forces, Ending? End, Ending? After)
{
    public Certainty EndedBy(DateOnly on) => End?.By(End.Effect, on) ?? Certainty.No;

    /// <summary>It certainly ended on the day of the agreement's entry into force at the latest.</summary>
    public bool IsBefore(PartyAct whole) => End is { IsPossible: false } end && end.Effect.Latest <= Span.OfEffect(whole).Earliest;

    /// <summary>Whether reservations, objections and suspensions of its time are gone with it.</summary>
    public Certainty ClearedBy(DateOnly on) => End?.By(End.Cleared, on) ?? Certainty.No;
}

/// <summary>What ended a membership.</summary>
/// <param name="Act">
/// A leaving, or that a consent was taken back; else the accession that shows a leaving which is recorded nowhere.
/// </param>
/// <param name="Notice">The day of the act: what is done on it or later belongs to the return.</param>
/// <param name="Effect">From which day on the state is no party.</param>
/// <param name="Notices">Every act that gave this notice, the first before the others.</param>
/// <param name="IsPossible">It was taken back on a day on which it may have taken effect already.</param>
internal sealed record Ending(PartyAct Act, Span Notice, Span Effect, ValueList<PartyAct> Notices, bool IsPossible = false)
{
    public bool IsImplied => Act.Act is AgreementAct.Consented;

    /// <summary>
    /// From which day on what it took with it is gone. Of a leaving that is only implied the day is open, but until the accession either
    /// that held or the state had left.
    /// </summary>
    public Span Cleared => IsImplied ? Notice : Effect;

    public static Ending Of(PartyAct act) => new(act, Span.OfAct(act), Span.OfEffect(act), [act]);

    /// <param name="day">One of its days.</param>
    public Certainty By(Span day, DateOnly on) =>
        IsPossible ? Certainties.Both(day.By(on), Certainty.Possibly) : day.By(on);

    /// <summary>
    /// Notice that is given again before it takes effect is the same leaving, and the effect that is stated last holds: it may be put off
    /// so (Treaty on European Union, article 50, paragraph 3).
    /// </summary>
    public Ending GivenAgain(Ending again) => (Act.Act, again.Act.Act) is not (AgreementAct.Left, AgreementAct.Left)
        ? this
        : this with
        {
            Act = again.Act.From is null ? Act : again.Act,
            Effect = again.Act.From is null ? Effect : again.Effect,
            Notices = [.. Notices, .. again.Notices],
            IsPossible = IsPossible || again.IsPossible,
        };

    /// <summary>Taken back on a day on which it may have taken effect already: if it had, it had done so by that day.</summary>
    public Ending PossiblyTakenBack(Span day) =>
        this with { Effect = Effect with { Latest = Effect.Latest < day.Latest ? Effect.Latest : day.Latest }, IsPossible = true };
}

/// <summary>Everything that shows when one state was bound by an agreement.</summary>
internal sealed record MembershipHistory(AgreementLife Life, CountryCode Party, ValueList<Membership> All)
{
    public static MembershipHistory Of(AgreementLife life, CountryCode party) => new(life, party, [.. Memberships.Of(life, party)]);

    public bool IsNamed => Life.Named.Contains(Party);

    private bool IsOfTwo => IsNamed && Life.IsOfTwo;

    public IEnumerable<PartyAct> Signatures => Life.ActsOf(Party).Where(act => act.Act is AgreementAct.SignatureGiven);

    /// <summary>Lists of those that consented, each up to its day, that do not show this state.</summary>
    public IEnumerable<PartyAct> Absences => Life.ActsOf(Party).Where(act => act.Act is AgreementAct.NoConsentShown);

    /// <summary>
    /// Whether the agreement had entered into force for it within that membership. Its own entry into force decides, where one is
    /// recorded; else that of the agreement; else what is recorded nowhere leaves it possible.
    /// </summary>
    public Certainty BegunIn(Membership membership, DateOnly on)
    {
        if (membership.Forces.Count > 0)
        {
            return Certainties.Any(membership.Forces.Select(act => Span.OfEffect(act).By(on)));
        }

        var covered = CoveredIn(membership);
        return covered == Certainty.Certainly ? Span.OfEffect(Life.Whole!).By(on)
            : covered == Certainty.Possibly && Span.OfEffect(Life.Whole!).By(on) > Certainty.No ? Certainty.Possibly
            : MayHaveBegun(membership, on) ? Certainty.Possibly
            : Certainty.No;
    }

    public Certainty ForceIn(Membership membership, DateOnly on) =>
        Certainties.Both(BegunIn(membership, on), Certainties.Not(membership.EndedBy(on)));

    /// <summary>
    /// Whether the entry into force of the agreement was one for this state: of two parties it always is, of many where the state had
    /// consented by the day of that act or of its effect, whichever is later (Vienna Convention, article 24, paragraphs 2 and 3).
    /// </summary>
    public Certainty CoveredIn(Membership membership)
    {
        if (Life.Whole is not { } whole || membership.IsBefore(whole))
        {
            return Certainty.No;
        }

        var by = Life.CoversUntil!.Value;
        var consented = Certainties.Any(membership.Consents.Select(consent => Span.Of(consent.Evidence)).Select(day =>
            day.Latest <= by.Earliest ? Certainty.Certainly : day.Earliest <= by.Latest ? Certainty.Possibly : Certainty.No));
        return IsOfTwo && All.TakeWhile(other => !ReferenceEquals(other, membership)).All(other => other.IsBefore(whole))
            ? Certainty.Certainly
            : consented;
    }

    /// <summary>What is recorded nowhere may have been: an entry into force after a consent, or a consent at all.</summary>
    /// <remarks>Whoever takes its consent back does so before the agreement is in force for it.</remarks>
    private bool MayHaveBegun(Membership membership, DateOnly on) =>
        Life.InForceAnywhere(on) > Certainty.No
        && membership.End?.Act.Act is not AgreementAct.ConsentWithdrawn
        && (membership.After is not { } after || after.By(after.Effect, on) > Certainty.No)
        && (membership.Consents.Count > 0
            ? membership.Consents.Any(consent => Span.Of(consent.Evidence).By(on) > Certainty.No) || MayHaveSucceeded(membership, on)
            : MayHaveConsented(membership, on));

    /// <summary>
    /// Whoever succeeds another state is bound from the succession on, as a rule, and gives notice of that later (Vienna Convention on
    /// Succession of States in respect of Treaties, article 23). No source says here from which day on.
    /// </summary>
    private bool MayHaveSucceeded(Membership membership, DateOnly on) =>
        membership.Consents.All(consent => consent.Means is ConsentMeans.Succession) && !IsMissingInAList(on);

    /// <summary>
    /// A state of whose consent nothing is recorded may have consented if it left what it had not merely signed, or was named and did not
    /// sign as one that is yet to consent; and no list as of that day or later shows the contrary.
    /// </summary>
    private bool MayHaveConsented(Membership membership, DateOnly on) =>
        !IsMissingInAList(on)
        && ((membership.End is not null && !HadOnlySigned(membership))
            || (Signatures.Any()
                ? Life.SignaturesMayBind && Signatures.Any(act => act.Effect is null && Span.Of(act.Evidence).By(on) > Certainty.No)
                : IsNamed));

    private bool IsMissingInAList(DateOnly on) => Absences.Any(list => Span.Of(list.Evidence).Earliest >= on);

    /// <summary>
    /// What it left was a signature that waits for its ratification, and nothing shows that it was ever bound: it made clear that it will
    /// not become a party (Vienna Convention, article 18, paragraph a).
    /// </summary>
    public bool HadOnlySigned(Membership membership) =>
        membership.End is { } end
        && Signatures.Any(act => Life.WaitsForRatification(act) && Span.Of(act.Evidence).Earliest <= end.Notice.Latest)
        && All.All(other => other.Consents.Count == 0 && other.Forces.Count == 0 && CoveredIn(other) == Certainty.No);

    /// <summary>Whether what was done as a party is gone since the state left, about a day.</summary>
    public Certainty GoneBy(Evidence made, DateOnly on)
    {
        var (gone, before) = (Certainty.No, Certainty.No);
        foreach (var (index, membership) in All.Index().Where(indexed => indexed.Item.End is not null))
        {
            var ofIt = Span.Of(made).CertaintyBefore(UntilWhenItsActsAre(membership, All.ElementAtOrDefault(index + 1)));
            gone = Certainties.Either(
                gone, Certainties.Both(Certainties.Both(ofIt, Certainties.Not(before)), membership.ClearedBy(on)));
            before = Certainties.Either(before, ofIt);
        }

        return gone;
    }

    /// <summary>What is done between notice and its effect is of what is left, unless a return was recorded before it.</summary>
    private static Span UntilWhenItsActsAre(Membership left, Membership? next) => next is { Consents: [var back, ..] }
        ? left.End!.Cleared.OrEarlier(Span.Of(back.Evidence))
        : left.End!.Cleared;
}
