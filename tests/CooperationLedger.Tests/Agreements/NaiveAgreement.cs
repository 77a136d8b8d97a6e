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

        return sheets.GetValueOrDefault(party, []).Where(sheet => !(sheet.Gone <= today)).Select(sheet => On(party, sheet, today))
            .DefaultIfEmpty(Certainty.No).Max();
    }

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
                { Consents.Count: > 0 } => sheet.Consents.Exists(day => day <= today),
                _ when papers.Any(paper => paper is NoConsentShown list && list.Party == party && list.Date.Earliest >= today) => false,
                { Gone: not null } => true,
                _ when Signatures(party).ToList() is { Count: > 0 } signatures =>
                    signingMayBind && signatures.Exists(signature => signature.Effect is null && signature.Date.Earliest <= today),
                _ => named.Contains(party),
            };
        }

        // Where it left on some untold day before it acceded, it was surely in force on its first day alone.
        var untold = sheet.LeftUntold && sheet.Last is { } first && today > first;
        return !yes ? Certainty.No : surely && !untold ? Certainty.Certainly : Certainty.Possibly;
    }

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

    /// <summary>Turns the calendar for one state: a notice ends a sheet, and whatever follows goes on the next.</summary>
    private List<Sheet> SheetsOf(CountryCode party)
    {
        var own = papers.Where(paper => Doer(paper) == party).ToList();
        var notices = own.Where(paper => paper is AgreementLeft or ConsentWithdrawn).OrderBy(paper => paper.Date.Earliest).ThenBy(From).ThenBy(paper => paper is AgreementLeft).ToList();
        foreach (var back in own.OfType<LeavingWithdrawn>().OrderBy(paper => paper.Date.Earliest))
        {
            if (notices.FindLast(notice => notice is AgreementLeft && notice.Date.Earliest <= back.Date.Earliest && From(notice) > back.Date.Earliest) is { } undone)
            {
                notices.Remove(undone);
            }
        }

        List<Sheet> written = [];
        Sheet? open = null;
        var days = own.SelectMany(paper => new[] { paper.Date.Earliest, From(paper) }).Distinct().Order();
        foreach (var day in days)
        {
            foreach (var notice in notices.Where(notice => notice.Date.Earliest == day))
            {
                if (open is null && written is [.., var last] && (day < last.Gone || day == last.Noticed))
                {
                    continue;
                }

                open ??= new() { NotBefore = written.LastOrDefault()?.Gone };
                (open.Noticed, open.Gone) = (day, From(notice));
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

    /// <summary>What was done before a notice goes when that takes effect.</summary>
    private bool WentWith(CountryCode party, DateOnly done, DateOnly today) =>
        sheets.GetValueOrDefault(party, []).Find(sheet => sheet.Noticed is null || done < sheet.Noticed)?.Gone <= today;

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

        /// <summary>The day on which it was in force for certain, before it left on a day that nobody tells.</summary>
        public DateOnly? Last { get; set; }
    }
}
