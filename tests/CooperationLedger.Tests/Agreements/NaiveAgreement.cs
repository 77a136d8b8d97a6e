using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Tests.Agreements;

/// <summary>
/// Between whom an agreement is in force, written a second time and otherwise: a clerk with all papers on the desk turns the pages of a
/// calendar, from the first day to the last, with a sheet for each state. It knows precise days only.
/// </summary>
internal sealed class NaiveAgreement
{
    private readonly IReadOnlyList<CountryCode> named;
    private readonly IReadOnlyList<Development> papers;
    private readonly Dictionary<CountryCode, List<Sheet>> sheets = [];
    private readonly bool ofTwo;
    private readonly DateOnly? wholeFrom;
    private readonly DateOnly? wholeActed;
    private readonly DateOnly? firstForce;
    private readonly bool signingMayBind;
    private readonly bool? ratifies;
    private readonly List<DateOnly> turns;
    private readonly Dictionary<(CountryCode Party, DateOnly Day), Certainty> byItself = [];

    public NaiveAgreement(IReadOnlyList<CountryCode> named, bool? subjectToRatification, IEnumerable<Development> facts)
    {
        (this.named, ratifies) = (named, subjectToRatification);
        papers = [.. facts];
        var forces = papers.OfType<AgreementEnteredIntoForce>().ToList();
        firstForce = forces.Count == 0 ? null : forces.Min(From);
        if (forces.Find(force => force.Party is null) is { } whole)
        {
            (wholeFrom, wholeActed) = (From(whole), whole.Date.Earliest);
        }

        signingMayBind = subjectToRatification is null && !papers.Any(paper =>
            paper is AgreementConsentExpressed or AgreementSigned { Effect: SignatureEffect.SubjectToRatification });
        ofTwo = named.Count == 2 && papers.Where(paper => DoneByOneThatJoins(paper) is { } party && !named.Contains(party))
            .All(paper => wholeFrom < paper.Date.Earliest);
        foreach (var party in named.Concat(papers.Select(Doer).OfType<CountryCode>()).Distinct())
        {
            sheets[party] = SheetsOf(party);
        }

        turns = [.. papers.SelectMany(paper => new[] { paper.Date.Earliest, From(paper) }).SelectMany(day => new[] { day, day.AddDays(1) }).Distinct().Order()];
    }

    public Certainty Between(CountryCode one, CountryCode other, DateOnly today)
    {
        var (first, second) = (For(one, today), For(other, today));
        return Excluded(one, other, today) || Excluded(other, one, today) ? Certainty.No : first < second ? first : second;
    }

    public Certainty For(CountryCode party, DateOnly today)
    {
        if (papers.OfType<AgreementTerminated>().Any(end => (end.Effect?.Earliest ?? end.Date.Earliest) <= today) || IsSuspended(party, today))
        {
            return Certainty.No;
        }

        return sheets.GetValueOrDefault(party, []).Select(sheet => Least(InForce(party, sheet, today), Not(IsAlone(party, sheet, today))))
            .DefaultIfEmpty(Certainty.No).Max();
    }

    /// <summary>Whether it is a party to what is applied provisionally, as far as it is not in force for it.</summary>
    public bool Applies(CountryCode party, DateOnly today)
    {
        var (all, own) = (false, false);
        var papersOfIt = papers.Where(paper => paper is ProvisionalApplicationBegun or ProvisionalApplicationEnded && (Doer(paper) is null || Doer(paper) == party))
            .Select(paper => (Day: paper.Date.Earliest, Order: paper is ProvisionalApplicationBegun ? 0 : 1, Gone: paper.Date.Earliest, Paper: (Development?)paper))
            .Concat(sheets.GetValueOrDefault(party, []).Where(sheet => sheet.Gone is not null).Select(sheet => (Day: sheet.Noticed!.Value, Order: 1, Gone: sheet.Gone!.Value, Paper: (Development?)null)));
        foreach (var (_, _, _, paper) in papersOfIt.OrderBy(turn => turn.Day).ThenBy(turn => turn.Order).ThenBy(turn => turn.Gone).Where(turn => turn.Gone <= today))
        {
            (all, own) = paper switch
            {
                ProvisionalApplicationBegun { Party: null } => (true, own),
                ProvisionalApplicationBegun => (all, true),
                ProvisionalApplicationEnded { Party: null } => (false, false),
                ProvisionalApplicationEnded => (false, false),
                _ => (false, false),
            };
        }

        return own || (all && (named.Contains(party) || papers.Any(paper => DoneByOneThatJoins(paper) == party && (paper is AgreementEnteredIntoForce ? From(paper) : paper.Date.Earliest) <= today)));
    }

    private Certainty InForce(CountryCode party, Sheet sheet, DateOnly today) => sheet.Gone <= today ? Certainty.No : On(party, sheet, today);

    /// <summary>Somebody else tore itself away while this sheet ran, and nobody else is left today.</summary>
    private Certainty IsAlone(CountryCode party, Sheet sheet, DateOnly today) =>
        Start(party, sheet) is { } since && sheets.Where(other => other.Key != party).SelectMany(other => other.Value.Select(gone => (Party: other.Key, Sheet: gone)))
            .Any(other => other.Sheet.Gone > since && (other.Sheet.LeftUntold ? other.Sheet.Last!.Value.AddDays(1) : other.Sheet.Gone) <= today && Start(other.Party, other.Sheet) is not null)
            ? Not(sheets.Keys.Where(other => other != party).Select(other => ByItself(other, today)).DefaultIfEmpty(Certainty.No).Max())
            : Certainty.No;

    /// <summary>In force for it, whoever else is left.</summary>
    private Certainty ByItself(CountryCode party, DateOnly today)
    {
        if (!byItself.TryGetValue((party, today), out var known))
        {
            byItself[(party, today)] = known = sheets[party].Select(sheet => InForce(party, sheet, today)).DefaultIfEmpty(Certainty.No).Max();
        }

        return known;
    }

    private DateOnly? Start(CountryCode party, Sheet sheet)
    {
        if (!sheet.IsStartKnown)
        {
            var first = turns.FindIndex(day => InForce(party, sheet, day) > Certainty.No);
            (sheet.IsStartKnown, sheet.Start) = (true, first < 0 ? null : turns[first]);
        }

        return sheet.Start;
    }

    private static Certainty Least(Certainty one, Certainty other) => one < other ? one : other;

    private static Certainty Not(Certainty certainty) => Certainty.Certainly - (int)certainty;

    private Certainty On(CountryCode party, Sheet sheet, DateOnly today)
    {
        var surely = true;
        bool yes;
        if (sheet.Forces.Count > 0)
        {
            yes = sheet.Forces.Exists(day => day <= today);
        }
        else if (IsCovered(sheets[party], sheet, party))
        {
            yes = wholeFrom <= today;
        }
        else
        {
            surely = false;
            yes = firstForce <= today && !(sheet.NotBefore > today) && sheet switch
            {
                { IsTakenBack: true } => false,
                { Consents.Count: > 0, OtherThanSucceeding: true } => sheet.Consents.Exists(day => day <= today),
                { Consents.Count: > 0 } when sheet.Consents.Exists(day => day <= today) => true,
                _ when papers.Any(paper => paper is NoConsentShown list && list.Party == party && list.Date.Earliest >= today) => false,
                { Consents.Count: > 0 } => true,
                { Gone: not null } when !OnlySigned(party, sheet) => true,
                _ when Signatures(party).ToList() is { Count: > 0 } signatures =>
                    signingMayBind && signatures.Exists(signature => signature.Effect is null && signature.Date.Earliest <= today),
                _ => named.Contains(party),
            };
        }

        // Where it left on some untold day before it acceded, it was surely in force on its first day alone.
        var untold = sheet.LeftUntold && sheet.Last is { } first && today > first;
        return !yes ? Certainty.No : surely && !untold ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>All that lies on the desk is a signature that waits for its ratification, and that the state wants no more of it.</summary>
    private bool OnlySigned(CountryCode party, Sheet sheet) =>
        Signatures(party).Any(signed => signed.Date.Earliest <= sheet.Noticed && (signed.Effect is SignatureEffect.SubjectToRatification || (signed.Effect is null && ratifies == true)))
        && sheets[party].TrueForAll(other => other.Consents.Count == 0 && other.Forces.Count == 0 && !IsCovered(sheets[party], other, party));

    private IEnumerable<AgreementSigned> Signatures(CountryCode party) => papers.OfType<AgreementSigned>().Where(signed => signed.Party == party);

    private bool IsCovered(List<Sheet> all, Sheet sheet, CountryCode party)
    {
        if (wholeFrom is not { } whole || sheet.Gone <= whole)
        {
            return false;
        }

        var until = wholeActed > whole ? wholeActed : whole;
        return sheet.Consents.Exists(day => day <= until)
            || (ofTwo && named.Contains(party) && all.TakeWhile(other => other != sheet).All(other => other.Gone <= whole));
    }

    /// <summary>
    /// Whenever a leaving is taken back, every notice of it is torn up, and the calendar is turned anew: on its day a new notice comes in
    /// later, unless none other can be meant.
    /// </summary>
    private List<Sheet> SheetsOf(CountryCode party)
    {
        var desk = papers.Where(paper => Doer(paper) == party).ToList();
        while (desk.OfType<LeavingWithdrawn>().Select(paper => paper.Date.Earliest).Order().Cast<DateOnly?>().FirstOrDefault() is { } day)
        {
            desk.RemoveAll(paper => paper is LeavingWithdrawn && paper.Date.Earliest == day);
            var running = SheetsOf(party, [.. desk.Where(paper => paper is not (AgreementLeft or ConsentWithdrawn) || paper.Date.Earliest < day)])
                .FindLast(sheet => sheet.Noticed < day && sheet.Gone > day && sheet.Notices.Count > 0);
            desk.RemoveAll(paper => running is null
                ? paper is AgreementLeft && paper.Date.Earliest == day && From(paper) > day
                : running.Notices.Contains(paper));
        }

        return SheetsOf(party, desk);
    }

    /// <summary>Turns the calendar for one state: a notice ends a sheet, and whatever follows goes on the next.</summary>
    private List<Sheet> SheetsOf(CountryCode party, List<Development> own)
    {
        var notices = own.Where(paper => paper is AgreementLeft or ConsentWithdrawn).OrderBy(paper => paper.Date.Earliest).ThenBy(From).ThenBy(paper => paper is AgreementLeft).ToList();
        List<Sheet> written = [];
        Sheet? open = null;
        var days = own.SelectMany(paper => new[] { paper.Date.Earliest, From(paper) }).Distinct().Order();
        foreach (var day in days)
        {
            foreach (var notice in notices.Where(notice => notice.Date.Earliest == day))
            {
                if (open is null && written is [.., var last] && (day < last.Gone || day == last.Noticed))
                {
                    // Given again: the same leaving, on the day that was said last.
                    if (notice is AgreementLeft again && !last.IsTakenBack)
                    {
                        last.Notices.Add(again);
                        last.Gone = again.Effect is null ? last.Gone : From(again);
                    }

                    continue;
                }

                open ??= new() { NotBefore = written.LastOrDefault()?.Gone };
                (open.Noticed, open.Gone, open.IsTakenBack) = (day, From(notice), notice is ConsentWithdrawn);
                open.Notices.AddRange(notice is AgreementLeft left ? [left] : []);
                written.Add(open);
                open = null;
            }

            foreach (var consent in own.Where(paper => Consents(paper) && paper.Date.Earliest == day))
            {
                open ??= new() { NotBefore = written.LastOrDefault()?.Gone };
                if (consent is AgreementConsentExpressed { Means: ConsentMeans.Accession } && InForceBefore(open, day) is { } since)
                {
                    (open.Gone, open.Noticed, open.LeftUntold, open.Last) = (day, day, true, since);
                    written.Add(open);
                    open = new() { NotBefore = day };
                }

                open.Consents.Add(day);
                open.OtherThanSucceeding |= consent is not AgreementConsentExpressed { Means: ConsentMeans.Succession };
                open.SignedOn.AddRange(consent is AgreementSigned or AgreementConsentExpressed { Means: ConsentMeans.Ratification or ConsentMeans.Acceptance or ConsentMeans.Approval } ? [day] : []);
            }

            foreach (var _ in own.Where(paper => paper is AgreementEnteredIntoForce && From(paper) == day))
            {
                if (open is null && written is [.., var last] && day < last.Gone)
                {
                    last.Forces.Add(day);
                }
                else
                {
                    open ??= new() { NotBefore = written.LastOrDefault()?.Gone };
                    open.Forces.Add(day);
                }
            }
        }

        if (open is not null)
        {
            written.Add(open);
        }
        else if (named.Contains(party) && firstForce is not null && (written.Count == 0 || (ofTwo && wholeFrom is not null && written.TrueForAll(sheet => sheet.Gone <= wholeFrom))))
        {
            written.Add(new() { NotBefore = written.LastOrDefault()?.Gone });
        }

        return written;
    }

    /// <summary>The day from which on it was in force by what is on the sheet, if one who signs or ratifies had begun it before that day.</summary>
    private DateOnly? InForceBefore(Sheet sheet, DateOnly day)
    {
        if (!sheet.SignedOn.Exists(signed => signed < day))
        {
            return null;
        }

        if (sheet.Forces.Exists(force => force < day))
        {
            return sheet.Forces.Where(force => force < day).Min();
        }

        var until = wholeActed > wholeFrom ? wholeActed : wholeFrom;
        return wholeFrom < day && sheet.Consents.Exists(consent => consent < day && consent <= until) ? wholeFrom : null;
    }

    private bool Consents(Development paper) => paper is AgreementConsentExpressed or AgreementSigned { Effect: SignatureEffect.Definitive }
        || (paper is AgreementSigned { Effect: null } && ratifies == false);

    /// <summary>What is said last holds; on one day what is resumed is said last, and who leaves or comes back takes its own suspension with it.</summary>
    private bool IsSuspended(CountryCode party, DateOnly today)
    {
        var (all, own) = (false, false);
        var turns = papers.Where(paper => paper is AgreementSuspended or AgreementResumed && (Doer(paper) is null || Doer(paper) == party))
            .Select(paper => (Day: paper.Date.Earliest, Order: paper is AgreementSuspended ? 0 : 1, From: From(paper), Paper: (Development?)paper))
            .Concat(sheets.GetValueOrDefault(party, []).Where(sheet => sheet.Gone is not null).Select(sheet => (Day: sheet.Noticed!.Value, Order: 1, From: sheet.Gone!.Value, Paper: (Development?)null)));
        foreach (var (_, _, from, paper) in turns.OrderBy(turn => turn.Day).ThenBy(turn => turn.Order).ThenBy(turn => turn.From).Where(turn => turn.From <= today))
        {
            (all, own) = paper switch
            {
                AgreementSuspended { Party: null } => (true, own),
                AgreementSuspended => (all, true),
                AgreementResumed => (false, false),
                _ => (all, false),
            };
        }

        return all || own;
    }

    private bool Excluded(CountryCode objecting, CountryCode reserving, DateOnly today) => papers.OfType<ReservationObjectedTo>().Any(objection =>
        objection.Party == objecting && objection.OpposesForce == true && objection.Date.Earliest <= today
        && papers.OfType<ReservationMade>().Single(made => made.Reservation == objection.Reservation) is { } reservation && reservation.Party == reserving
        && !papers.Any(paper => paper.Date.Earliest <= today && ((paper is ReservationWithdrawn undone && undone.Reservation == objection.Reservation)
            || (paper is ObjectionWithdrawn dropped && dropped.Reservation == objection.Reservation && dropped.Party == objecting)))
        && !WentWith(objecting, objection.Date.Earliest, today) && !WentWith(reserving, reservation.Date.Earliest, today));

    /// <summary>What was done before a state was gone, and before it came back if it did so earlier, goes when it goes.</summary>
    private bool WentWith(CountryCode party, DateOnly done, DateOnly today)
    {
        var all = sheets.GetValueOrDefault(party, []);
        return all.Where((sheet, index) => sheet.Gone is null || (done < sheet.Gone && !(all.ElementAtOrDefault(index + 1)?.Consents.Min(day => (DateOnly?)day) <= done)))
            .FirstOrDefault()?.Gone <= today;
    }

    private static DateOnly From(Development paper) => paper switch
    {
        AgreementEnteredIntoForce { Effect: { } effect } => effect.Earliest,
        AgreementLeft { Effect: { } effect } => effect.Earliest,
        AgreementSuspended { Effect: { } effect } => effect.Earliest,
        _ => paper.Date.Earliest,
    };

    private static CountryCode? Doer(Development paper) => paper switch
    {
        AgreementSigned { Party: var party } => party,
        AgreementConsentExpressed { Party: var party } => party,
        ConsentWithdrawn { Party: var party } => party,
        NoConsentShown { Party: var party } => party,
        AgreementEnteredIntoForce { Party: var party } => party,
        AgreementLeft { Party: var party } => party,
        LeavingWithdrawn { Party: var party } => party,
        AgreementSuspended { Party: var party } => party,
        AgreementResumed { Party: var party } => party,
        ReservationMade { Party: var party } => party,
        ReservationObjectedTo { Party: var party } => party,
        InterpretationDeclared { Party: var party } => party,
        ProvisionalApplicationBegun { Party: var party } => party,
        ProvisionalApplicationEnded { Party: var party } => party,
        _ => null,
    };

    private static CountryCode? DoneByOneThatJoins(Development paper) =>
        paper is AgreementSigned or AgreementConsentExpressed or ConsentWithdrawn or AgreementEnteredIntoForce or AgreementLeft or LeavingWithdrawn ? Doer(paper) : null;

    private sealed class Sheet
    {
        public List<DateOnly> Consents { get; } = [];

        /// <summary>Those by which one that may sign is bound: it does not accede.</summary>
        public List<DateOnly> SignedOn { get; } = [];

        public List<DateOnly> Forces { get; } = [];

        public DateOnly? NotBefore { get; init; }

        public DateOnly? Noticed { get; set; }

        public DateOnly? Gone { get; set; }

        public bool LeftUntold { get; set; }

        /// <summary>Every notice of the one leaving that ended it.</summary>
        public List<Development> Notices { get; } = [];

        /// <summary>What ended it is that its consent was taken back, before it was in force.</summary>
        public bool IsTakenBack { get; set; }

        public bool OtherThanSucceeding { get; set; }

        /// <summary>The first day on which it was in force by it, or may have been.</summary>
        public DateOnly? Start { get; set; }

        public bool IsStartKnown { get; set; }

        /// <summary>The day on which it was in force for certain, before it left on a day that nobody tells.</summary>
        public DateOnly? Last { get; set; }
    }
}
