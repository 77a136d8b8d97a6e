using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Tests.Agreements;

/// <summary>
/// Between whom an agreement is in force, written a second time and otherwise: a register that a clerk keeps by hand, day after day,
/// striking out and writing in. It knows precise days only, no two acts on one.
/// </summary>
internal sealed class NaiveAgreement
{
    private readonly IReadOnlyList<CountryCode> named;
    private readonly Dictionary<CountryCode, List<Stretch>> stretches = [];
    private readonly Dictionary<string, (CountryCode Party, Stretch? Stretch, bool Struck)> reservations = [];
    private readonly List<Objection> objections = [];
    private readonly HashSet<CountryCode> suspended = [];
    private bool suspendedForAll;
    private bool somewhereInForce;
    private DateOnly overFrom = DateOnly.MaxValue;
    private readonly DateOnly today;

    private NaiveAgreement(IReadOnlyList<CountryCode> named, DateOnly today) => (this.named, this.today) = (named, today);

    public static NaiveAgreement On(DateOnly today, IReadOnlyList<CountryCode> named, IEnumerable<Development> facts)
    {
        var agreement = new NaiveAgreement(named, today);
        foreach (var party in named)
        {
            agreement.stretches[party] = [];
        }

        foreach (var fact in facts.OrderBy(fact => fact.Date.Earliest).Where(fact => fact.Date.Earliest <= today))
        {
            agreement.Write(fact, fact.Date.Earliest);
        }

        return agreement;
    }

    public Certainty Between(CountryCode one, CountryCode other)
    {
        var excluded = objections.Any(objection => !objection.Struck && ((objection.By == one && ReservedBy(objection) == other) || (objection.By == other && ReservedBy(objection) == one))
            && !reservations[objection.Reservation].Struck
            && !IsOver(objection.Stretch) && !IsOver(reservations[objection.Reservation].Stretch));
        return excluded ? Certainty.No : For(one) < For(other) ? For(one) : For(other);
    }

    public Certainty For(CountryCode party) =>
        overFrom <= today || suspendedForAll || suspended.Contains(party) || !stretches.TryGetValue(party, out var all) ? Certainty.No
        : all.Where(stretch => !IsOver(stretch)).Select(stretch => stretch.Force).DefaultIfEmpty(Certainty.No).Max();

    private bool IsOver(Stretch? stretch) => stretch?.Ends <= today;

    private CountryCode ReservedBy(Objection objection) => reservations[objection.Reservation].Party;

    private void Write(Development fact, DateOnly day)
    {
        switch (fact)
        {
            case AgreementConsentExpressed { Party: var party }:
                if (Open(party) is { Force: Certainty.Certainly } told)
                {
                    told.Ends = day;
                    suspended.Remove(party);
                }

                var consenting = Open(party) ?? Begin(party);
                consenting.Consented = true;
                consenting.Force = somewhereInForce ? Certainty.Possibly : Certainty.No;
                break;
            case AgreementEnteredIntoForce { Party: { } party }:
                (Open(party) ?? Begin(party)).Force = Certainty.Certainly;
                Somewhere(day);
                break;
            case AgreementEnteredIntoForce:
                var ofTwo = named.Count == 2 && stretches.Keys.All(named.Contains);
                foreach (var party in stretches.Keys.ToList())
                {
                    var lasting = Lasting(party, day);
                    foreach (var stretch in lasting.Count == 0 && ofTwo ? [Begin(party)] : lasting.Where(stretch => ofTwo || stretch.Consented))
                    {
                        stretch.Force = Certainty.Certainly;
                    }
                }

                Somewhere(day);
                break;
            case AgreementLeft { Party: var party, Effect: var effect }:
                (Open(party) ?? Begin(party, somewhereInForce ? Certainty.Possibly : Certainty.No)).Ends = effect?.Earliest ?? day;
                if ((effect?.Earliest ?? day) <= today)
                {
                    suspended.Remove(party);
                }

                break;
            case AgreementSuspended { Party: var party }:
                Suspend(party);
                break;
            case AgreementResumed { Party: null }:
                suspendedForAll = false;
                suspended.Clear();
                break;
            case InterpretationDeclared made:
                Known(made.Party);
                break;
            case ReservationMade made:
                Known(made.Party);
                reservations[made.Reservation] = (made.Party, Open(made.Party) ?? Next(made.Party), false);
                break;
            case ReservationWithdrawn { Reservation: var key }:
                reservations[key] = reservations[key] with { Struck = true };
                break;
            case ReservationObjectedTo made:
                Known(made.Party);
                if (made.OpposesForce == true)
                {
                    objections.Add(new(made.Party, made.Reservation, Open(made.Party) ?? Next(made.Party)));
                }

                break;
            case ObjectionWithdrawn { Party: var party, Reservation: var key }:
                objections.Where(objection => objection.By == party && objection.Reservation == key).ToList().ForEach(objection => objection.Struck = true);
                break;
            case AgreementTerminated { Effect: var effect }:
                overFrom = effect?.Earliest ?? day;
                break;
        }
    }

    private void Suspend(CountryCode? party)
    {
        if (party is { } one)
        {
            Known(one);
            suspended.Add(one);
        }
        else
        {
            suspendedForAll = true;
        }
    }

    /// <summary>Now that it is in force for somebody, whoever consented may be bound, and so may whoever it was made between and is not heard of.</summary>
    private void Somewhere(DateOnly day)
    {
        somewhereInForce = true;
        foreach (var party in stretches.Keys.ToList())
        {
            foreach (var lasting in Lasting(party, day).Where(stretch => stretch.Force == Certainty.No))
            {
                lasting.Force = Certainty.Possibly;
            }

            if (named.Contains(party) && stretches[party].All(stretch => !stretch.Begun))
            {
                Begin(party, Certainty.Possibly);
            }
        }
    }

    /// <summary>Those that have begun, and end after that day if they end at all: who gave notice is bound until it takes effect.</summary>
    private List<Stretch> Lasting(CountryCode party, DateOnly day) => [.. stretches[party].Where(stretch => stretch.Begun && !(stretch.Ends <= day))];

    private void Known(CountryCode party) => stretches.TryAdd(party, []);

    private Stretch? Open(CountryCode party) => stretches.GetValueOrDefault(party)?.FirstOrDefault(stretch => stretch.Ends is null && stretch.Begun);

    /// <summary>The stretch that will be the party's next one, not begun yet.</summary>
    private Stretch Next(CountryCode party)
    {
        Known(party);
        if (stretches[party].FirstOrDefault(stretch => !stretch.Begun) is not { } next)
        {
            next = new();
            stretches[party].Add(next);
        }

        return next;
    }

    private Stretch Begin(CountryCode party, Certainty force = Certainty.No)
    {
        var begun = Next(party);
        (begun.Begun, begun.Force) = (true, force);
        return begun;
    }

    private sealed class Stretch
    {
        public bool Begun { get; set; }

        public bool Consented { get; set; }

        public Certainty Force { get; set; }

        public DateOnly? Ends { get; set; }
    }

    private sealed record Objection(CountryCode By, string Reservation, Stretch Stretch)
    {
        public bool Struck { get; set; }
    }
}
