using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Merging;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>
/// Any commands of all kinds, one after another, whether they make sense or not: each is accepted or refused, and what was
/// accepted can be read at every place of both axes.
/// </summary>
public sealed class AnyCommandsProperties
{
    private static readonly int Sequences = Tries.Of(40);
    private const int Commands = 60;

    /// <summary>What the commands of the examples need to be accepted at all: whoever signs is known, and so on.</summary>
    private static readonly IReadOnlyList<DossierStream> Known =
    [
        .. ValidCommands.All.SelectMany(example => example.Given.Streams.All.Where(stream => stream.Dossier != example.Given.Stream.Dossier))
            .GroupBy(stream => stream.Dossier).Select(streams => streams.MaxBy(stream => stream.Version)!),
    ];

    /// <summary>The subjects of all examples: nothing is recorded of them at first, but what other examples know of them.</summary>
    private static readonly IReadOnlyDictionary<string, DossierStream> AtFirst = Known
        .Concat(ValidCommands.All.Select(example => example.Given.Stream with { Entries = [] }).Where(stream => Known.All(known => known.Dossier != stream.Dossier)))
        .DistinctBy(stream => stream.Dossier).ToDictionary(stream => stream.Dossier);

    [Fact]
    public void Whatever_is_commanded_is_accepted_or_refused_and_what_was_accepted_can_be_read_at_every_cut()
    {
        var accepted = 0;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var random = new Random(seed);
                var streams = AtFirst.ToDictionary();
                for (var number = 0; number < Commands; number++)
                {
                    var (dossier, command) = Any(random, streams);
                    var outcome = AsDeclared.Decide(command, new(Ledger, dossier, new(2026, 12, 31), new(streams), Recording));
                    if (outcome is DecisionOutcome.Refused refused)
                    {
                        refused.Reasons.ShouldNotBeEmpty();
                        refused.Reasons.ShouldAllBe(why => why.Code.Length > 0 && why.Detail.Length > 0);
                        continue;
                    }

                    foreach (var planned in ((DecisionOutcome.Accepted)outcome).Entries.Where(planned => planned.IsNew))
                    {
                        var stream = streams[planned.Entry.Dossier];
                        streams[stream.Dossier] = stream.With(EntryOf(stream, planned.Entry.Event, new DateTimeOffset(2026, 1, 1, 0, number, 0, TimeSpan.Zero)) with { Id = IdOf(stream, stream.Version + 1) });
                        Interlocked.Increment(ref accepted);
                    }
                }

                var all = new StreamSet(streams);
                foreach (var stream in streams.Values.Where(stream => stream.Exists))
                {
                    ReadAtEveryCut(stream, all, random);
                }
            }, iter: Sequences);
        accepted.ShouldBeGreaterThan(5 * Sequences);
    }

    /// <summary>An example with some of it made another: its dossier, its day, what it claims to be before or after, the entry that it amends.</summary>
    private static (string Dossier, Command Command) Any(Random random, Dictionary<string, DossierStream> streams)
    {
        var (given, command, _) = One(random, ValidCommands.All);
        var dossier = given.Stream.Dossier;
        if (EventCatalogue.KindOf(command.GetType()) is null || random.Next(10) == 0)
        {
            dossier = One(random, [.. streams.Keys]);
        }

        var entry = IdOf(streams[dossier], 1 + random.Next((int)streams[dossier].Version + 1));
        ValueList<Citation> cited = random.Next(10) == 0 ? [] : Cited;
        command = command switch
        {
            CorrectEntry correct => correct with
            {
                Entry = entry,
                Instead = random.Next(3) == 0 ? One(random, ValidCommands.All).Command : Moved(random, Like(random, dossier, streams), entry),
                Together = random.Next(3) == 0 ? [new(IdOf(streams[dossier], 1 + random.Next(5)), Moved(random, Like(random, dossier, streams), entry))] : [],
                Citations = cited,
                Clerical = random.Next(2) == 0,
            },
            RetractEntry retract => retract with { Entry = entry, WithWholeDossier = random.Next(4) == 0, Citations = cited, Clerical = random.Next(2) == 0 },
            RecordClaim claim => claim with { Entry = entry, Says = Moved(random, Like(random, dossier, streams), entry), Preferred = random.Next(2) == 0 },
            PreferClaim prefer => prefer with { Entry = entry, Claim = random.Next(3) == 0 ? null : OneOf<ClaimRecorded>(random, streams[dossier]) ?? entry },
            RaiseDoubt doubt => doubt with { Entry = entry },
            SettleDoubt settle => settle with { Entry = OneOf<DoubtRaised>(random, streams[dossier]) ?? entry },
            RecordAsDisputed dispute => dispute with { Says = Moved(random, Like(random, dossier, streams), entry) },
            AdmitDisputed admit => admit with { Entry = OneOf<EntryDisputed>(random, streams[dossier]) ?? entry },
            MoveEntry move => move with { Entry = entry },
            _ => Moved(random, command, entry),
        };
        return (dossier, command with { Dossier = dossier });
    }

    /// <summary>No two entries of a ledger have one id.</summary>
    private static Guid IdOf(DossierStream stream, long version) => Id((1_000 * (1 + AtFirst.Keys.ToList().IndexOf(stream.Dossier))) + version);

    private static Guid? OneOf<TEvent>(Random random, DossierStream stream) =>
        stream.Entries.Where(entry => entry.Event is TEvent).Select(entry => (Guid?)entry.Id).ToList() is { Count: > 0 } entries ? One(random, entries) : null;

    /// <summary>A command for that kind of dossier.</summary>
    private static Command Like(Random random, string dossier, Dictionary<string, DossierStream> streams) =>
        ValidCommands.All.Select(example => example.Command).Where(command => EventCatalogue.KindOf(command.GetType()) == streams[dossier].Kind).ToList() is { Count: > 0 } alike
            ? One(random, alike)
            : One(random, ValidCommands.All).Command;

    private static Command Moved(Random random, Command command, Guid entry) => command is DevelopmentCommand development && random.Next(4) > 0
        ? development with
        {
            Date = random.Next(8) == 0 ? NotStated : On(One(random, RandomStreams.Days)),
            Before = random.Next(6) == 0 ? [entry] : [],
            After = random.Next(6) == 0 ? [entry, Id(1)] : [],
        }
        : command;

    private static void ReadAtEveryCut(DossierStream stream, StreamSet all, Random random)
    {
        foreach (var version in Enumerable.Range(1, (int)stream.Version))
        {
            var known = all.Read(stream.Dossier, new KnownAt.ThroughEntry(stream.Entries[version - 1].Id));
            foreach (var day in new DateOnly?[] { null, DateOnly.MinValue, new(2025, 6, 15), new DateOnly(2024, 1, 1).AddDays(random.Next(1_100)), DateOnly.MaxValue })
            {
                var chronicle = Chronicle.Of(known, day);
                var view = stream.Kind.View(chronicle);
                view.Title.ShouldNotBeNull();
                JsonSerializer.Serialize(view, view.GetType(), LedgerJson.Options).ShouldNotBeEmpty();
                chronicle.Contradictions.ShouldAllBe(contradiction => contradiction.Why.Detail.Length > 0);
            }
        }
    }

    private static T One<T>(Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
