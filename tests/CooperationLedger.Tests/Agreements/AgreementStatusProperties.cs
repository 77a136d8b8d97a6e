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

/// <summary>Between whom an agreement is in force depends on what is known of what had happened by a day, and on nothing else.</summary>
public sealed class AgreementStatusProperties
{
    private static readonly CountryCode[] Dozen = [.. "PK RU FR UZ KZ CN IR TR DE IT ES PL".Split(' ').Select(code => CountryCode.Parse(code))];
    private static readonly CountryCode[] Joining = [CountryCode.Parse("BR"), CountryCode.Parse("IN")];
    private static readonly DateOnly First = new(2025, 1, 2);

    /// <summary>Two parties, signed, ratified on different days, in force; one leaves and accedes again.</summary>
    private static readonly DevelopmentCommand[] LeftAndBack =
    [
        Sign(Pakistan, "2025-02-01"), Consent(Russia, "2025-03-01"), Consent(Pakistan, "2025-04-01"), EnterIntoForce("2025-05-01"),
        Leave(Pakistan, "2025-06-01", from: "2025-07-01"), Consent(Pakistan, "2025-08-01", ConsentMeans.Accession), EnterIntoForce("2025-09-01", Pakistan),
    ];

    private static readonly (string From, Certainty InForce)[] Truth =
    [
        ("2025-01-01", Certainty.No), ("2025-05-01", Certainty.Certainly), ("2025-07-01", Certainty.No),
        ("2025-08-01", Certainty.Possibly), ("2025-09-01", Certainty.Certainly),
    ];

    [Fact]
    public void Left_and_back_in_all_5040_orders_of_recording_gives_the_same_answer_on_every_day()
    {
        var before = Agreement(Reached("2025-01-01")).OnTheLatestDay("2026-12-31");
        var told = LeftAndBack.Select(command => Said(before, command)).ToList();
        Answers(before.Stream, told, Days).ShouldBe(Truth.Zip(Truth.Skip(1).Append(("2025-09-03", Certainty.No)), (one, next) => Enumerable.Repeat(
            one.InForce, Day(next.Item1).DayNumber - Day(one.From).DayNumber)).SelectMany(days => days));

        var orders = 0;
        foreach (var recorded in RecordedInEveryOrder(before, [.. LeftAndBack]))
        {
            recorded.Contradictions.ShouldBeEmpty();
            recorded.Entries.Skip(1).Select(entry => entry.Event).ShouldBe(told);
            orders++;
        }

        orders.ShouldBe(5_040);
    }

    [Fact]
    public void Whatever_part_of_it_is_known_the_answer_is_that_of_a_register_kept_by_hand()
    {
        var before = Agreement(Reached("2025-01-01")).OnTheLatestDay("2026-12-31");
        var told = LeftAndBack.Select(command => Said(before, command)).ToList();
        foreach (var known in Enumerable.Range(0, 1 << told.Count))
        {
            var facts = told.Where((_, index) => (known & (1 << index)) != 0).ToList();
            Answers(before.Stream, facts, Turns).ShouldBe(
                Turns.Select(day => NaiveAgreement.On(day, [Pakistan, Russia], facts).Between(Pakistan, Russia)),
                Short(facts));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Of_any_history_of_many_parties_it_is_the_same_at_every_cut_of_both_axes(int parties) => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            var named = Dozen.Take(parties).ToList();
            var spec = Recorded(random, named);
            foreach (var version in new[] { (int)spec.Stream.Version, 1 + random.Next((int)spec.Stream.Version) })
            {
                var known = spec.Stream with { Entries = [.. spec.Stream.Entries.Take(version)] };
                var facts = known.Entries.Skip(1).Select(entry => (Development)entry.Event).ToList();
                foreach (var day in Enumerable.Range(0, 12).Select(_ => First.AddDays(random.Next(100))))
                {
                    var status = On(known, day);
                    var naive = NaiveAgreement.On(day, named, facts);
                    foreach (var pair in status.Pairs)
                    {
                        pair.InForce.ShouldBe(naive.Between(pair.One, pair.Other), $"{pair.One}-{pair.Other} on {day:O} of\n{Short(facts)}");
                    }
                }
            }
        }, iter: 30);

    /// <summary>Anything that may be told of anybody, each on a day of its own, recorded in any order; what is refused is left out.</summary>
    private static DossierSpec Recorded(Random random, List<CountryCode> named)
    {
        var days = Enumerable.Range(0, 100).ToArray();
        random.Shuffle(days);
        var commands = days.Take(24 + (2 * named.Count)).Select(day => Any(random, [.. named, .. Joining], First.AddDays(day))).ToArray();
        var spec = Agreement(Reached("2025-01-01", [.. named])).OnTheLatestDay("2026-12-31");
        foreach (var command in commands)
        {
            spec = spec.When(command).Outcome is DecisionOutcome.Accepted accepted ? spec.With(accepted.Entries[0].Entry.Event, "2026-01-01T12:00:00Z") : spec;
        }

        spec.Chronicle.Contradictions.ShouldBeEmpty();
        return spec;
    }

    private static DevelopmentCommand Any(Random random, CountryCode[] states, DateOnly day)
    {
        var on = Text(day);
        var party = states[random.Next(states.Length)];
        var later = random.Next(2) == 0 ? Text(day.AddDays(random.Next(1, 30))) : null;
        var key = $"reservation-{random.Next(3)}";
        return random.Next(40) switch
        {
            < 12 => Consent(party, on, ConsentMeans.Accession),
            < 15 => EnterIntoForce(on),
            < 21 => EnterIntoForce(on, party),
            < 27 => Leave(party, on, later),
            < 30 => Reserve(party, on, key),
            < 33 => ObjectTo(party, on, random.Next(4) > 0) with { Reservation = key },
            33 => StopObjecting(party, on) with { Reservation = key },
            34 => Unreserve(on, key),
            35 => Suspend(on, random.Next(2) == 0 ? party : null),
            36 => Resume(on),
            37 => random.Next(6) == 0 ? Terminate(on, later) : Declare(party, on),
            _ => Consent(party, on, ConsentMeans.Acceptance),
        };
    }

    /// <summary>Each fact after each that is left, so that what begins alike is recorded once.</summary>
    private static IEnumerable<Chronicle> RecordedInEveryOrder(DossierSpec given, IReadOnlyList<DevelopmentCommand> left) => left.Count == 0
        ? [given.Chronicle]
        : left.SelectMany(next => RecordedInEveryOrder(given.When(next).ThenRecorded(), [.. left.Where(other => other != next)]));

    private static IEnumerable<Certainty> Answers(DossierStream before, IEnumerable<Development> facts, IEnumerable<DateOnly> days)
    {
        var stream = facts.Aggregate(before, (to, fact) => to.With(DossierSpec.EntryOf(to, fact, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))));
        return [.. days.Select(day => On(stream, day).Between(Pakistan, Russia))];
    }

    private static AgreementStatus On(DossierStream stream, DateOnly day) => AgreementStatus.Of(AgreementView.Of(Chronicle.Of(stream.Alone, day)), day);

    private static Development Said(DossierSpec given, Command command) => (Development)((DecisionOutcome.Accepted)given.When(command).Outcome).Entries[0].Entry.Event;

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, Day("2025-09-03").DayNumber - Day("2025-01-01").DayNumber).Select(Day("2025-01-01").AddDays);

    /// <summary>The first of each month and the day before: what changes, changes then.</summary>
    private static IEnumerable<DateOnly> Turns => Days.Where(day => day.Day == 1 || day.AddDays(1).Day == 1);

    /// <summary>What happened, an act a line: its day, and what it says.</summary>
    private static string Short(IEnumerable<Development> facts) => string.Join('\n', facts.OrderBy(fact => fact.Date.Earliest).Select(fact =>
        $"{Text(fact.Date.Earliest)} {fact with { Citations = [], Date = NotStated }}".Replace("Citations = , Date = NotStated { Earliest = 01/01/0001, Latest = 12/31/9999 }, Before = , After = , ", "", StringComparison.Ordinal)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
