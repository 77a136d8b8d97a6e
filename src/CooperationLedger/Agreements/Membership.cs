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
    public Certainty EndedBy(DateOnly on) => End?.Effect.By(on) ?? Certainty.No;

    /// <summary>It ended on the day of the agreement's entry into force at the latest.</summary>
    public bool IsBefore(PartyAct whole) => End is { } end && end.Effect.Latest <= Span.OfEffect(whole).Earliest;

    /// <summary>Whether reservations, objections and suspensions of its time are gone with it.</summary>
    public Certainty ClearedBy(DateOnly on) => End?.Cleared.By(on) ?? Certainty.No;
}

/// <summary>What ended a membership.</summary>
/// <param name="Act">
/// A leaving, or that a consent was taken back; else the accession that shows a leaving which is recorded nowhere.
/// </param>
/// <param name="Notice">The day of the act: what is done on it or later belongs to the return.</param>
/// <param name="Effect">From which day on the state is no party.</param>
internal sealed record Ending(PartyAct Act, Span Notice, Span Effect)
{
    public bool IsImplied => Act.Act is AgreementAct.Consented;

    /// <summary>
    /// From which day on what it took with it is gone. Of a leaving that is only implied the day is open, but until the accession either
    /// that held or the state had left.
    /// </summary>
    public Span Cleared => IsImplied ? Notice : Effect;

    public static Ending Of(PartyAct act) => new(act, Span.Of(act.Evidence), Span.OfEffect(act));
}

/// <summary>All that tells when one state was bound by an agreement.</summary>
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

        var by = Span.Of(whole.Evidence).OrLater(Span.OfEffect(whole));
        var consented = Certainties.Any(membership.Consents.Select(consent => Span.Of(consent.Evidence)).Select(day =>
            day.Latest <= by.Earliest ? Certainty.Certainly : day.Earliest <= by.Latest ? Certainty.Possibly : Certainty.No));
        return IsOfTwo && All.TakeWhile(other => !ReferenceEquals(other, membership)).All(other => other.IsBefore(whole))
            ? Certainty.Certainly
            : consented;
    }

    /// <summary>What is recorded nowhere may have been: an entry into force after a consent, or a consent at all.</summary>
    private bool MayHaveBegun(Membership membership, DateOnly on) =>
        Life.InForceAnywhere(on) > Certainty.No
        && (membership.After is not { } after || after.Effect.By(on) > Certainty.No)
        && (membership.Consents.Count > 0
            ? membership.Consents.Any(consent => Span.Of(consent.Evidence).By(on) > Certainty.No)
            : MayHaveConsented(membership, on));

    /// <summary>
    /// A state of whose consent nothing is recorded may have consented if it left, or was named and did not sign as one that is yet
    /// to consent; and no list as of that day or later shows the contrary.
    /// </summary>
    private bool MayHaveConsented(Membership membership, DateOnly on) =>
        !Absences.Any(list => Span.Of(list.Evidence).Earliest >= on)
        && (membership.End is not null
            || (Signatures.Any()
                ? Life.SignaturesMayBind && Signatures.Any(act => act.Effect is null && Span.Of(act.Evidence).By(on) > Certainty.No)
                : IsNamed));

    /// <summary>The membership in which something was done: what is done after leaving belongs to the return.</summary>
    /// <returns>Null when nothing is known of it yet.</returns>
    public Membership? At(Evidence made) => All.FirstOrDefault(membership =>
        membership.End is not { } end || Span.Of(made).IsBefore(end.Notice));
}
