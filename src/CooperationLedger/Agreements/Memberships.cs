using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// Parts what is recorded of one state into memberships, from each leaving to the next, by the days of its acts and never by the order
/// in which they were recorded.
/// </summary>
internal static class Memberships
{
    public static List<Membership> Of(AgreementLife life, CountryCode party)
    {
        var notices = Notices(life.ActsOf(party));
        foreach (var day in TakingsBack(life.ActsOf(party)))
        {
            notices = WithoutTakenBack(life, party, notices, day);
        }

        return Part(life, party, notices);
    }

    /// <summary>Leavings and consents taken back, the first before the others.</summary>
    private static List<Ending> Notices(IEnumerable<PartyAct> acts) =>
    [
        .. acts.Where(act => act.Act is AgreementAct.Left or AgreementAct.ConsentWithdrawn).Select(Ending.Of)
            .OrderBy(end => end.Notice.Latest).ThenBy(end => end.Notice.Earliest)
            .ThenBy(end => end.Effect.Latest).ThenBy(end => end.Effect.Earliest)
            .ThenBy(end => end.Act.Act).ThenBy(end => end.Act.Evidence.Entry),
    ];

    /// <summary>The days on which a leaving was taken back; what two sources or depositaries say of one day is one.</summary>
    private static IEnumerable<Span> TakingsBack(IEnumerable<PartyAct> acts) =>
        InOrder(acts.Where(act => act.Act is AgreementAct.LeavingWithdrawn), act => Span.Of(act.Evidence))
            .Select(act => Span.Of(act.Evidence)).Distinct();

    /// <summary>
    /// What is taken back is the last leaving that had not taken effect, however often notice of it was given. On one day a notice is
    /// taken back before another is given; the notice of that day itself is meant where nothing else can be.
    /// </summary>
    private static List<Ending> WithoutTakenBack(AgreementLife life, CountryCode party, List<Ending> notices, Span day)
    {
        var earlier = Part(life, party, notices.FindAll(notice => notice.Notice.Latest < day.Latest))
            .Select(membership => membership.End).OfType<Ending>().LastOrDefault(IsPending);
        ValueList<PartyAct> given = earlier is not null
            ? earlier.Notices
            : [.. notices.Where(notice => notice.Notice.Latest >= day.Latest && IsPending(notice)).Select(notice => notice.Act)];
        return
        [
            .. notices.Where(notice => !given.Contains(notice.Act) || day.Latest >= (earlier ?? notice).Effect.Earliest)
                .Select(notice => given.Contains(notice.Act) ? notice.PossiblyTakenBack(day) : notice),
        ];

        bool IsPending(Ending end) =>
            end.Act.Act is AgreementAct.Left && end.Notice.Earliest <= day.Latest && day.Earliest < end.Effect.Latest;
    }

    private static List<Membership> Part(AgreementLife life, CountryCode party, List<Ending> notices)
    {
        List<PartyAct> consents = [.. InOrder(life.ActsOf(party).Where(life.IsConsent), act => Span.Of(act.Evidence))];
        List<PartyAct> forces = [.. InOrder(life.ActsOf(party).Where(act => act.Act is AgreementAct.EnteredIntoForce), Span.OfEffect)];
        List<Membership> all = [];
        foreach (var notice in notices)
        {
            var end = notice;
            var (consented, begun) = Before(end, consents, forces);
            if (consented.Count == 0 && begun.Count == 0 && all is [.., { End: { } before } last] && IsGivenAgain(notice, before))
            {
                end = before.GivenAgain(notice);
                all.RemoveAt(all.Count - 1);
                consents = [.. last.Consents, .. consents];
                forces = [.. InOrder(last.Forces.Concat(forces), Span.OfEffect)];
                (consented, begun) = Before(end, consents, forces);
            }

            begun = [.. begun.Union(Meanwhile(end, consents.Except(consented), forces))];
            Add(life, all, consented, begun, end);
            consents = [.. consents.Except(consented)];
            forces = [.. forces.Except(begun)];
        }

        var isNamed = life.Named.Contains(party);
        var isUntold = isNamed && life.Forces.Count > 0
            && (all.Count == 0 || (life is { IsOfTwo: true, Whole: { } whole } && all.TrueForAll(other => other.IsBefore(whole))));
        if (consents.Count > 0 || forces.Count > 0 || isUntold)
        {
            Add(life, all, consents, forces, end: null);
        }

        return all;
    }

    /// <summary>
    /// What was certainly before the notice; where nothing was, what may have been. A consent on the very day is that of the return.
    /// </summary>
    private static (List<PartyAct> Consents, List<PartyAct> Forces) Before(Ending end, List<PartyAct> consents, List<PartyAct> forces)
    {
        var consented = consents.FindAll(act => Span.Of(act.Evidence).IsBefore(end.Notice));
        var begun = forces.FindAll(act => Span.OfEffect(act).IsBefore(end.Notice));
        return consented.Count > 0 || begun.Count > 0
            ? (consented, begun)
            : (
                consents.FindAll(act => Span.Of(act.Evidence).Earliest < end.Notice.Latest),
                forces.FindAll(act => Span.OfEffect(act).Earliest < end.Notice.Latest));
    }

    /// <summary>
    /// Entries into force before the leaving took effect that no consent since the notice explains: they are of what was left.
    /// </summary>
    private static IEnumerable<PartyAct> Meanwhile(Ending end, IEnumerable<PartyAct> since, List<PartyAct> forces)
    {
        var back = since.Select(act => Span.Of(act.Evidence)).ToList();
        return forces.Where(act =>
            Span.OfEffect(act).IsBefore(end.Effect) && !back.Exists(day => day.Earliest <= Span.OfEffect(act).Latest));
    }

    /// <summary>Notice was given once more before it took effect: one leaving.</summary>
    private static bool IsGivenAgain(Ending notice, Ending before) =>
        notice.Notice.IsBefore(before.Effect) || notice.Notice == before.Notice;

    /// <summary>
    /// An accession says that the state was no party. Where an earlier consent by other means had brought the agreement into force for
    /// it, it left in between, though no leaving is recorded. Any other consent that follows one may confirm it, or be deposited once more.
    /// </summary>
    private static void Add(AgreementLife life, List<Membership> all, List<PartyAct> consents, List<PartyAct> forces, Ending? end)
    {
        foreach (var accession in consents.Where(act => act.Means is ConsentMeans.Accession).ToList())
        {
            var day = Span.Of(accession.Evidence);
            var earlier = consents.FindAll(act => Span.Of(act.Evidence).IsBefore(day));
            if (!earlier.Exists(IsOfSignatories) || InForceBefore(life, day, earlier, forces) is not { } inForce)
            {
                continue;
            }

            var begun = forces.FindAll(act => Span.OfEffect(act).IsBefore(day));
            var left = new Ending(accession, day, new(inForce.Earliest.AddDays(1), day.Latest), [accession]);
            all.Add(new([.. earlier], [.. begun], left, all.LastOrDefault()?.End));
            consents = [.. consents.Except(earlier)];
            forces = [.. forces.Except(begun)];
        }

        all.Add(new([.. consents], [.. forces], end, all.LastOrDefault()?.End));
    }

    private static bool IsOfSignatories(PartyAct consent) =>
        consent.Act is AgreementAct.SignatureGiven
        || consent.Means is ConsentMeans.Ratification or ConsentMeans.Acceptance or ConsentMeans.Approval;

    private static Span? InForceBefore(AgreementLife life, Span day, List<PartyAct> consents, List<PartyAct> forces)
    {
        if (forces.Find(act => Span.OfEffect(act).IsBefore(day)) is { } own)
        {
            return Span.OfEffect(own);
        }

        if (life.Whole is not { } whole || !Span.OfEffect(whole).IsBefore(day))
        {
            return null;
        }

        return consents.Exists(act => Span.Of(act.Evidence).Latest <= life.CoversUntil!.Value.Earliest) ? Span.OfEffect(whole) : null;
    }

    private static IEnumerable<PartyAct> InOrder(IEnumerable<PartyAct> acts, Func<PartyAct, Span> day) =>
        acts.OrderBy(act => day(act).Latest).ThenBy(act => day(act).Earliest).ThenBy(act => act.Act).ThenBy(act => act.Means)
            .ThenBy(act => act.Evidence.Entry);
}
