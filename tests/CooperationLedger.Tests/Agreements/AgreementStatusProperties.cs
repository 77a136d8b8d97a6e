using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>
/// Between whom an agreement is in force about a day depends on all that is known of it, and on nothing else: neither on the order of
/// recording, nor on what had happened by that day.
/// </summary>
public sealed class AgreementStatusProperties
{
    private static readonly CountryCode[] Dozen = [.. "PK RU FR UZ KZ CN IR TR DE IT ES PL".Split(' ').Select(code => CountryCode.Parse(code))];
    private static readonly CountryCode[] Joining = [CountryCode.Parse("BR"), CountryCode.Parse("IN")];
    private static readonly DateOnly First = new(2025, 1, 2);
    private static readonly int Lives = Tries.Of(300);

    /// <summary>Two parties, signed, ratified on different days, in force; one leaves and accedes again.</summary>
    private static readonly DevelopmentCommand[] LeftAndBack =
    [
        Sign(Pakistan, "2025-02-01"), Consent(Russia, "2025-03-01"), Consent(Pakistan, "2025-04-01"), EnterIntoForce("2025-05-01"),
        Leave(Pakistan, "2025-06-01", from: "2025-07-01"), Consent(Pakistan, "2025-08-01", ConsentMeans.Accession), EnterIntoForce("2025-09-01", Pakistan),
    ];

    private static readonly (string From, Certainty InForce)[] Truth =
        [("2025-01-01", Certainty.No), ("2025-05-01", Certainty.Certainly), ("2025-07-01", Certainty.No), ("2025-09-01", Certainty.Certainly)];

    [Fact]
    public void Left_and_back_in_all_5040_orders_of_recording_gives_the_same_answer_on_every_day()
    {
        var before = Agreement(Reached("2025-01-01")).OnTheLatestDay("2026-12-31");
        var told = LeftAndBack.Select(command => Said(before, command)).ToList();
        Days.Select(day => On(Stream([Pakistan, Russia], null, told), day).Between(Pakistan, Russia).InForce).ShouldBe(
            Truth.Zip(Truth.Skip(1).Append(("2025-09-03", Certainty.No)), (one, next) => Enumerable.Repeat(
                one.InForce, Day(next.Item1).DayNumber - Day(one.From).DayNumber)).SelectMany(days => days));

        var (orders, all) = (0, Math.Min(Tries.Of(5_040), 5_040));
        foreach (var recorded in RecordedInEveryOrder(before, [.. LeftAndBack]).Take(all))
        {
            recorded.Contradictions.ShouldBeEmpty();
            recorded.Entries.Skip(1).Select(entry => entry.Event).ShouldBe(told);
            orders++;
        }

        orders.ShouldBe(all);
    }

    [Fact]
    public void Whatever_part_of_it_is_known_the_answer_is_that_of_the_clerk_with_a_calendar()
    {
        var before = Agreement(Reached("2025-01-01")).OnTheLatestDay("2026-12-31");
        var told = LeftAndBack.Select(command => Said(before, command)).ToList();
        foreach (var known in Tries.Among([.. Enumerable.Range(0, 1 << told.Count)]))
        {
            ShouldBeAsNaive([Pakistan, Russia], null, [.. told.Where((_, index) => (known & (1 << index)) != 0)], Days);
        }
    }

    /// <summary>Few acts, few days, so that many fall on one: every order in which they can be recorded.</summary>
    [Fact]
    public void Of_any_small_life_every_order_of_recording_gives_what_a_clerk_with_a_calendar_finds() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            List<CountryCode> named = [.. Dozen.Take(2 + random.Next(2))];
            var (ratifies, facts) = (AnyOf<bool?>(random, null, true, false), Life(random, named, 1 + random.Next(4), days: 1 + random.Next(8)));
            var days = Enumerable.Range(-2, 14).Select(First.AddDays);
            ShouldBeAsNaive(named, ratifies, facts, days);
            var first = Told(named, ratifies, [.. facts.Index().Select(fact => (fact.Item, fact.Index))], days);
            foreach (var order in Orders([.. facts.Index().Select(fact => (fact.Item, fact.Index))]))
            {
                Told(named, ratifies, order, days).ShouldBe(first, $"{string.Join(' ', order.Select(fact => fact.Id))} of {seed}\n{Short(facts)}");
            }
        }, iter: Lives);

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Of_any_life_of_many_parties_any_order_of_recording_gives_what_a_clerk_with_a_calendar_finds(int parties) => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            var named = Dozen.Take(parties).ToList();
            var (ratifies, facts) = (AnyOf<bool?>(random, null, true, false), Life(random, named, 8 + (4 * parties), days: 20 + random.Next(80)));
            var known = random.Next(3) == 0 ? facts.Take(random.Next(facts.Count)).ToList() : facts;
            var days = Enumerable.Range(0, 12).Select(_ => First.AddDays(random.Next(-20, 120))).ToList();
            ShouldBeAsNaive(named, ratifies, known, days);
            var first = Told(named, ratifies, [.. known.Index().Select(fact => (fact.Item, fact.Index))], days);
            for (var shuffle = 0; shuffle < 3; shuffle++)
            {
                var order = known.Index().Select(fact => (fact.Item, fact.Index)).ToArray();
                random.Shuffle(order);
                Told(named, ratifies, NamedFirst(order), days).ShouldBe(first, $"{seed}");
            }
        }, iter: 1 + (Lives / 10));

    /// <summary>Every one of these may be recorded by command, one after the other, in whatever order.</summary>
    [Fact]
    public void No_order_of_recording_is_refused() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            var facts = Life(random, [Pakistan, Russia, France], 8, days: 1 + random.Next(20)).ToArray();
            random.Shuffle(facts);
            var spec = Agreement(Reached("2025-01-01", Pakistan, Russia, France)).OnTheLatestDay("2026-12-31");
            foreach (var command in NamedFirst([.. facts.Select(fact => (fact, 0))]).Select(fact => Commanded(fact.Fact)))
            {
                spec = spec.When(command).Outcome.ShouldBeOfType<DecisionOutcome.Accepted>($"{command} of {seed}\n{Short(facts)}") is { Entries: [{ IsNew: true } added, ..] }
                    ? spec.With(added.Entry.Event, "2026-01-01T12:00:00Z")
                    : spec;
            }

            spec.Chronicle.Contradictions.ShouldBeEmpty();
        }, iter: Tries.Of(100));

    private static void ShouldBeAsNaive(
        IReadOnlyList<CountryCode> named, bool? ratifies, IReadOnlyList<Development> facts, IEnumerable<DateOnly> days)
    {
        var (stream, naive) = (Stream(named, ratifies, facts), new NaiveAgreement(named, ratifies, facts));
        foreach (var day in days)
        {
            var status = On(stream, day);
            foreach (var party in status.Parties)
            {
                party.InForce.ShouldBe(naive.For(party.Party, day), $"{party.Party} on {day:O}, {ratifies}, of\n{Short(facts)}");
                if (party.InForce == Certainty.No && party.Status is not (PartyStage.Terminated or PartyStage.Suspended or PartyStage.Alone))
                {
                    (party.Status == PartyStage.Provisionally).ShouldBe(naive.Applies(party.Party, day), $"{party} on {day:O} of\n{Short(facts)}");
                }

                if (party.InForce > Certainty.No)
                {
                    IsBound(party, day).ShouldBeTrue($"{party} on {day:O} of\n{Short(facts)}");
                }
            }

            foreach (var (one, other) in status.Parties.SelectMany((one, index) => status.Parties.Skip(index + 1).Select(other => (one.Party, other.Party))))
            {
                status.Between(one, other).InForce.ShouldBe(naive.Between(one, other, day), $"{one}-{other} on {day:O} of\n{Short(facts)}");
            }

            (status.Stage == AgreementStage.InForce).ShouldBe(status.Parties.Any(party => naive.For(party.Party, day) > Certainty.No), $"{status} of\n{Short(facts)}");
            status.InForce.ShouldBe(
                status.Parties.SelectMany((one, index) => status.Parties.Skip(index + 1).Select(other => naive.Between(one.Party, other.Party, day))).DefaultIfEmpty(Certainty.No).Max());
        }
    }

    private static bool IsBound(PartyStatus party, DateOnly day) =>
        party.Bound.Any(time => (time.Since.Day?.Earliest ?? DateOnly.MinValue) <= day && !(time.Until?.Day?.Latest <= day));

    /// <summary>Acts of all means, effects before and after their acts, leavings and returns; only what can be recorded in any order.</summary>
    private static List<Development> Life(Random random, IReadOnlyList<CountryCode> named, int acts, int days)
    {
        List<Development> life = [];
        CountryCode[] states = [.. named, .. Joining.Take(random.Next(3))];
        var ofLeaving = random.Next(2) == 0;
        foreach (var act in Enumerable.Range(0, acts).Select(number => (First.AddDays(random.Next(days)), First.AddDays(random.Next(-2, days + 2)), number))
            .Select(of => !ofLeaving ? Any(random, states, of.Item1, of.Item2)
                : of.number == 0 ? InForce(Text(First))
                : of.number == 1 && acts > 4 ? Reserved(states[1], Text(First), "reservation-0")
                : AnyOfLeaving(random, states, of.Item1, of.Item2)))
        {
            var isTwice = act switch
            {
                AgreementEnteredIntoForce { Party: null } => life.Exists(other => other is AgreementEnteredIntoForce { Party: null }),
                AgreementTerminated => life.Exists(other => other is AgreementTerminated),
                AgreementSigned signed => life.Exists(other => other is AgreementSigned before && before.Party == signed.Party),
                ReservationMade made => life.Exists(other => other is ReservationMade before && before.Reservation == made.Reservation),
                ReservationWithdrawn undone => life.Exists(other => other is ReservationWithdrawn before && before.Reservation == undone.Reservation)
                    || life.Exists(other => other is ReservationObjectedTo before && before.Reservation == undone.Reservation && before.Date.Latest > undone.Date.Earliest)
                    || !life.Exists(other => other is ReservationMade before && before.Reservation == undone.Reservation && before.Date.Latest < undone.Date.Earliest),
                ReservationObjectedTo made => life.Exists(other => other is ReservationObjectedTo before && before.Reservation == made.Reservation && before.Party == made.Party)
                    || life.Exists(other => other is ReservationWithdrawn before && before.Reservation == made.Reservation)
                    || !life.Exists(other => other is ReservationMade before && before.Reservation == made.Reservation && before.Party != made.Party && before.Date.Latest < made.Date.Earliest),
                ObjectionWithdrawn undone => life.Exists(other => other is ObjectionWithdrawn before && before.Reservation == undone.Reservation && before.Party == undone.Party)
                    || !life.Exists(other => other is ReservationObjectedTo before && before.Reservation == undone.Reservation && before.Party == undone.Party && before.Date.Latest < undone.Date.Earliest),
                _ => false,
            };
            if (!isTwice && !life.Contains(act))
            {
                life.Add(act);
            }
        }

        var over = life.OfType<AgreementTerminated>().FirstOrDefault();
        var last = over is null ? DateOnly.MaxValue : over.Effect?.Latest > over.Date.Latest ? over.Effect.Latest : over.Date.Latest;
        return [.. life.Where(act => act.Date.Earliest <= last)];
    }

    /// <summary>Mostly what one state does to leave, to stay and to come back.</summary>
    private static Development AnyOfLeaving(Random random, CountryCode[] states, DateOnly day, DateOnly other)
    {
        var (on, later) = (Text(day), random.Next(4) > 0 && other > day ? Text(other) : null);
        return random.Next(16) switch
        {
            < 6 => Left(states[0], on, later),
            < 10 => Stays(states[0], on),
            10 => NoLongerConsented(states[0], on),
            11 => Consented(states[0], on, AnyOf<ConsentMeans?>(random, ConsentMeans.Ratification, ConsentMeans.Succession)),
            12 => Acceded(states[0], on),
            13 => Objected(states[0], on, key: "reservation-0"),
            14 => InForce(on, states[0], later),
            _ => Any(random, states, day, other),
        };
    }

    private static Development Any(Random random, CountryCode[] states, DateOnly day, DateOnly other)
    {
        var (on, party) = (Text(day), states[random.Next(states.Length)]);
        var effect = random.Next(2) == 0 ? Text(other) : null;
        var later = random.Next(2) == 0 && other > day ? Text(other) : null;
        var key = $"reservation-{random.Next(3)}";
        return random.Next(47) switch
        {
            < 4 => Signed(party, on, AnyOf<SignatureEffect?>(random, null, SignatureEffect.Definitive, SignatureEffect.SubjectToRatification, SignatureEffect.AdReferendum)),
            < 16 => Consented(party, on, AnyOf<ConsentMeans?>(random, [null, .. Enum.GetValues<ConsentMeans>()])),
            16 => NoConsent(party, on),
            17 => NoLongerConsented(party, on),
            < 21 => InForce(on, from: effect),
            < 26 => InForce(on, party, effect),
            < 32 => Left(party, on, later),
            < 34 => Stays(party, on),
            34 => Reserved(party, on, key),
            < 37 => Objected(party, on, random.Next(4) > 0, key),
            37 => NoLongerObjected(party, on, key),
            38 => Unreserved(on, key),
            39 => Suspended(on, random.Next(2) == 0 ? party : null, later),
            40 => Resumed(on, random.Next(2) == 0 ? party : null),
            42 => Applied(on, random.Next(2) == 0 ? party : null),
            43 => NoLongerApplied(on, random.Next(2) == 0 ? party : null),
            41 => random.Next(6) == 0 ? Terminated(on, effect) : Declared(party, on),
            _ => Acceded(party, on),
        };
    }

    private static T AnyOf<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];

    private static DevelopmentCommand Commanded(Development fact)
    {
        var on = Text(fact.Date.Earliest);
        return fact switch
        {
            AgreementSigned said => Sign(said.Party, on) with { Effect = said.Effect },
            AgreementConsentExpressed said => Consent(said.Party, on, said.Means),
            NoConsentShown said => ShowNoConsent(said.Party, on),
            ConsentWithdrawn said => TakeBackConsent(said.Party, on),
            AgreementEnteredIntoForce said => EnterIntoForce(on, said.Party, said.Effect?.Text),
            AgreementLeft said => Leave(said.Party, on, said.Effect?.Text),
            LeavingWithdrawn said => Stay(said.Party, on),
            ReservationMade said => Reserve(said.Party, on, said.Reservation),
            ReservationObjectedTo said => ObjectTo(said.Party, on, said.OpposesForce) with { Reservation = said.Reservation },
            ObjectionWithdrawn said => StopObjecting(said.Party, on) with { Reservation = said.Reservation },
            ReservationWithdrawn said => Unreserve(on, said.Reservation),
            AgreementSuspended said => Suspend(on, said.Party, said.Effect?.Text),
            AgreementResumed said => Resume(on, said.Party),
            ProvisionalApplicationBegun said => Apply(on, said.Party),
            ProvisionalApplicationEnded said => StopApplying(on, said.Party),
            AgreementTerminated said => Terminate(on, said.Effect?.Text),
            InterpretationDeclared said => Declare(said.Party, on),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };
    }

    /// <summary>A reservation is recorded before what is done with it, and an objection before it is taken back.</summary>
    private static (Development Fact, int Id)[] NamedFirst((Development Fact, int Id)[] order) =>
        [.. order.OrderBy(fact => fact.Fact switch { ReservationMade => 0, ReservationObjectedTo => 1, ReservationWithdrawn or ObjectionWithdrawn => 2, _ => 0 })];

    private static IEnumerable<(Development Fact, int Id)[]> Orders(IReadOnlyList<(Development Fact, int Id)> left) => left.Count == 0
        ? [[]]
        : from next in left from rest in Orders([.. left.Where(other => other.Id != next.Id)]) select ((Development, int)[])[next, .. rest];

    /// <summary>Each fact after each that is left, so that what begins alike is recorded once.</summary>
    private static IEnumerable<Chronicle> RecordedInEveryOrder(DossierSpec given, IReadOnlyList<DevelopmentCommand> left) => left.Count == 0
        ? [given.Chronicle]
        : left.SelectMany(next => RecordedInEveryOrder(given.When(next).ThenRecorded(), [.. left.Where(other => other != next)]));

    /// <summary>Whatever is said about those days, of each party by its name: the same text for the same answers.</summary>
    private static string Told(IReadOnlyList<CountryCode> named, bool? ratifies, (Development Fact, int Id)[] order, IEnumerable<DateOnly> days)
    {
        var stream = Stream(named, ratifies, [.. order.Select(fact => fact.Fact)]);
        var (before, numbered) = (stream.Entries[0], stream.Entries.Skip(1).Zip(order, (entry, fact) => entry with { Id = Id(fact.Id + 2) }));
        stream = stream with { Entries = [before, .. numbered] };
        return string.Join('\n', days.Select(day => On(stream, day)).Select(status =>
            $"{status.On:O} {status.InForce} {status.Terminated} "
            + string.Join("; ", status.Parties.OrderBy(party => $"{party.Party}").Select(party => party with { RestsOn = [.. party.RestsOn.Order()] }))
            + string.Join("; ", status.Apart.Select(Named).Order())));
    }

    private static string Named(PairStatus pair) =>
        $"{string.Join('-', new[] { $"{pair.One}", $"{pair.Other}" }.Order())} {pair.InForce} {pair.Excluded} {string.Join(' ', pair.RestsOn.Order())}";

    private static DossierStream Stream(IReadOnlyList<CountryCode> named, bool? ratifies, IReadOnlyList<Development> facts)
    {
        var reached = Reached("2024-12-01", [.. named]);
        var stream = Agreement(reached with { Terms = reached.Terms with { SubjectToRatification = ratifies } }).Stream;
        return facts.Aggregate(stream, (to, fact) => to.With(DossierSpec.EntryOf(to, fact, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))));
    }

    private static AgreementStatus On(DossierStream stream, DateOnly day)
    {
        var chronicle = Chronicle.Of(stream.Alone);
        chronicle.Contradictions.ShouldBeEmpty();
        return AgreementStatus.Of(AgreementView.Of(chronicle), day);
    }

    private static Development Said(DossierSpec given, Command command) => (Development)((DecisionOutcome.Accepted)given.When(command).Outcome).Entries[0].Entry.Event;

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, Day("2025-09-03").DayNumber - Day("2025-01-01").DayNumber).Select(Day("2025-01-01").AddDays);

    /// <summary>What happened, an act a line: its day, and what it says.</summary>
    private static string Short(IEnumerable<Development> facts) => string.Join('\n', facts.OrderBy(fact => fact.Date.Earliest).Select(fact =>
        $"{Text(fact.Date.Earliest)} {fact with { Citations = [], Date = NotStated }}".Replace("Citations = , Date = NotStated { Earliest = 01/01/0001, Latest = 12/31/9999 }, Before = , After = , ", "", StringComparison.Ordinal)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
