using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Tests.Claims;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Sources;

/// <summary>
/// What counts in a dossier depends on which of its sources are retracted at the cut at which it is read, and on nothing else: neither on
/// what of it was recorded before, between or after their retractions, nor on how earlier versions recorded those.
/// </summary>
public sealed class ReliabilityProperties
{
    private static readonly int Histories = Tries.Of(400);

    private static readonly string[] Sources = [Examples.Article, ClaimExamples.Gazette];
    private static readonly DateTimeOffset Begin = new(2025, 5, 30, 12, 0, 0, TimeSpan.Zero);

    /// <param name="IsRetracted">Else reinstated.</param>
    /// <param name="IsToldThere">Recorded as earlier versions did: in the dossier as well, if that cites the source by then.</param>
    private sealed record Turn(DateTimeOffset At, string Source, bool IsRetracted, bool IsToldThere);

    private static readonly Gen<DossierStream> Dossier = Gen.Select(RandomStreams.Any, Gen.Int[0, 3].Array[9], Gen.Bool.Array[9], (stream, which, isClerical) => stream with
    {
        Entries = [.. stream.Entries.Select((entry, index) => entry with { Event = Citing(entry.Event, Cited(which[index]), isClerical[index]) })],
    });

    /// <summary>Each source is retracted and reinstated up to five times, at hours at which nothing else is recorded.</summary>
    private static readonly Gen<IReadOnlyList<Turn>> Turns = Gen.Select(TurnsOf(0), TurnsOf(1), (one, other) =>
        (IReadOnlyList<Turn>)[.. one.Concat(other).OrderBy(turn => turn.At)]);

    [Fact]
    public void It_makes_no_difference_when_what_cites_a_source_was_recorded() => Gen.Select(Dossier, Turns).Sample(
        (dossier, turns) =>
        {
            var streams = Recorded(dossier, [.. turns.Select(turn => turn with { IsToldThere = false })]);
            foreach (var at in Cuts(dossier, turns))
            {
                // The same entries in a ledger in which the sources that are retracted by then were so from the beginning.
                var lost = Sources.Where(source => turns.LastOrDefault(turn => turn.Source == source && turn.At <= at)?.IsRetracted == true);
                var known = dossier.KnownAt(new KnownAt.Instant(at));
                var fromTheBeginning = Recorded(known, [.. lost.Select(source => new Turn(Begin.AddYears(-1), source, IsRetracted: true, IsToldThere: false))]);

                Read(streams, dossier.Dossier, new KnownAt.Instant(at)).ShouldBe(Read(fromTheBeginning, dossier.Dossier, KnownAt.Now), $"at {at} of\n{Told(dossier, turns)}");
            }
        }, iter: Histories);

    [Fact]
    public void What_earlier_versions_recorded_reads_alike() => Gen.Select(Dossier, Turns, Gen.Int[0, 3]).Sample(
        (dossier, turns, way) =>
        {
            // Nobody could cite a source while it was retracted.
            dossier = dossier with { Entries = [.. dossier.Entries.Select(entry => entry with { Event = Citing(entry.Event, Sound(turns, entry), isClerical: null) })] };
            IReadOnlyList<Turn> told = [.. turns.Select((turn, index) => turn with { IsToldThere = way == 3 || (index + way) % 2 == 0 })];
            var (now, then) = (Recorded(dossier, [.. turns.Select(turn => turn with { IsToldThere = false })]), Recorded(dossier, told));
            foreach (var at in Cuts(dossier, turns))
            {
                Read(then, dossier.Dossier, new KnownAt.Instant(at)).ShouldBe(Read(now, dossier.Dossier, new KnownAt.Instant(at)), $"at {at} of\n{Told(dossier, told)}");
                then.KnownAt(at).VersionOf(dossier.Dossier).ShouldBe(now.KnownAt(at).VersionOf(dossier.Dossier));
            }

            foreach (var entry in dossier.Entries)
            {
                Read(then, dossier.Dossier, new KnownAt.ThroughEntry(entry.Id)).ShouldBe(Read(now, dossier.Dossier, new KnownAt.ThroughEntry(entry.Id)), $"through {entry.Id} of\n{Told(dossier, told)}");
            }
        }, iter: Histories);

    [Fact]
    public void What_is_shown_before_a_retraction_is_what_it_brings_and_a_reinstatement_brings_back_what_was() => Gen.Select(Dossier, Turns).Sample(
        (dossier, turns) =>
        {
            var streams = Recorded(dossier, turns);
            var context = new DecisionContext(Examples.Ledger, Examples.Article, new(2026, 12, 31), streams, DossierSpec.Recording);
            if (Deciding.Decide(new RetractSource("forged", Clerical: true), context) is not DecisionOutcome.Accepted retracted)
            {
                return;
            }

            var entry = retracted.NewEntries.ShouldHaveSingleItem();
            var after = context.With([entry]);
            var shown = Read(Reliance.Without(streams, Examples.Article), dossier.Dossier, KnownAt.Now);
            Read(after.Streams, dossier.Dossier, KnownAt.Now).ShouldBe(shown);
            var before = Read(streams, dossier.Dossier, KnownAt.Now);
            retracted.Changed.Any(changed => changed.Dossier == dossier.Dossier).ShouldBe(dossier.Cited.Contains(Examples.Article));

            // A permanent link to what was recorded before knows nothing of it.
            dossier.Entries.ShouldAllBe(earlier => earlier.RecordedAt < entry.RecordedAt);
            var reinstated = (DecisionOutcome.Accepted)Deciding.Decide(new ReinstateSource("genuine", Clerical: true), after);
            Read(after.With(reinstated.NewEntries).Streams, dossier.Dossier, KnownAt.Now).ShouldBe(before);
        }, iter: Histories);

    private static Gen<Turn[]> TurnsOf(int source) => Gen.Select(Gen.Int[1, 40].Array[0, 5], Gen.Bool.Array[5], (days, isToldThere) => days
        .Select((_, index) => new Turn(
            Begin.AddDays(days.Take(index + 1).Sum()).AddHours(1 + source), Sources[source], IsRetracted: index % 2 == 0, isToldThere[index]))
        .ToArray());

    private static IEnumerable<DateTimeOffset> Cuts(DossierStream dossier, IEnumerable<Turn> turns) =>
        dossier.Entries.Select(entry => entry.RecordedAt).Concat(turns.Select(turn => turn.At)).Append(DateTimeOffset.MaxValue).Distinct();

    private static IReadOnlyList<string> Cited(int which) => [.. Sources.Where((_, index) => (which & (1 << index)) != 0)];

    private static IReadOnlyList<string> Sound(IEnumerable<Turn> turns, Entry entry) => [.. NamedDossier.In(entry.Event).Select(named => named.Dossier)
        .Intersect(Sources).Where(source => turns.LastOrDefault(turn => turn.Source == source && turn.At <= entry.RecordedAt)?.IsRetracted != true)];

    /// <param name="isClerical">As it is when null.</param>
    private static LedgerEvent Citing(LedgerEvent said, IReadOnlyList<string> sources, bool? isClerical)
    {
        ValueList<Citation> cited = [.. sources.Select(source => new Citation(source))];
        return said switch
        {
            CitedEvent told => told with { Citations = cited },
            EntriesCorrected correction => correction with
            {
                Citations = cited,
                Clerical = isClerical ?? correction.Clerical,
                Replacements = [.. correction.Replacements.Select(part => part with { Instead = Citing(part.Instead, sources, isClerical) })],
            },
            EntryRetracted retraction => retraction with { Citations = cited, Clerical = isClerical ?? retraction.Clerical },
            ClaimRecorded claim => claim with { Citations = cited, Says = Citing(claim.Says, sources, isClerical) },
            ClaimPreferred choice => choice with { Citations = cited },
            EntryDisputed disputed => disputed with { Citations = cited, Says = Citing(disputed.Says, sources, isClerical) },
            DisputeAdmitted admission => admission with { Citations = cited },
            _ => said,
        };
    }

    private static StreamSet Recorded(DossierStream dossier, IReadOnlyList<Turn> turns)
    {
        var streams = Sources.Select(source => Given(source)).Append(dossier with { Entries = [] }).ToDictionary(stream => stream.Dossier);
        void Record(string into, DateTimeOffset at, LedgerEvent said, Guid? id = null) => streams[into] = streams[into]
            .With(DossierSpec.EntryOf(streams[into], said, at) with { Id = id ?? Guid.NewGuid() });

        foreach (var (at, turn, entry) in turns.Select(turn => (turn.At, turn, (Entry?)null)).Concat(dossier.Entries.Select(entry => (entry.RecordedAt, (Turn)null!, (Entry?)entry))).OrderBy(one => one.Item1))
        {
            if (entry is not null)
            {
                Record(dossier.Dossier, at, entry.Event, entry.Id);
                continue;
            }

            var isTold = turn.IsToldThere && streams[dossier.Dossier].Cited.Contains(turn.Source);
            if (turn.IsRetracted)
            {
                Record(turn.Source, at, new SourceRetracted("forged", [], Clerical: true));
                Tell(isTold, new SupportLost(turn.Source, "forged", [], Clerical: true));
            }
            else
            {
                Record(turn.Source, at, new SourceReinstated(streams[turn.Source].Last<SourceRetracted>()!.Id, "genuine", [], Clerical: true));
                if (LossOf(turn.Source) is { } loss)
                {
                    Tell(isTold, new SupportRegained(turn.Source, loss, "genuine", [], Clerical: true));
                }
            }

            void Tell(bool isToldThere, LedgerEvent said)
            {
                if (isToldThere)
                {
                    Record(dossier.Dossier, at, said);
                }
            }

            Guid? LossOf(string source) => streams[dossier.Dossier].Last<SupportLost>(loss => loss.Source == source)?.Id;
        }

        return new(streams);
    }

    private static DossierStream Given(string source) => DossierSpec.Given(source, (Examples.ArticleRegistered, "2020-01-01T12:00:00Z")).Stream;

    /// <summary>What counts and what does not, and why; with the marks of entries.</summary>
    private static string Read(StreamSet streams, string dossier, KnownAt point)
    {
        var merged = streams.Read(dossier, point);
        var chronicle = merged.Chronicle;
        var marks = Marks.Of(merged);
        var view = chronicle.Stream.Exists ? chronicle.Stream.Kind.View(chronicle) : null;
        return string.Join('\n', chronicle.Entries.Select(entry => $"{entry.Id} {entry.Event} {entry.CorrectedBy?.Id} {entry.ClaimedBy?.Id}")
            .Concat(chronicle.LeftOut.Select(left => $"{left.GetType().Name} {left.Id} {left.Placed.Event}"))
            .Concat(marks.Claims.Select(claim => $"claim {claim.Entry.Id} {claim.RestsOnLost}"))
            .Concat(marks.Doubts.Select(doubt => $"doubt {doubt.Entry.Id} {doubt.Settlement?.Id}"))
            .Append($"{chronicle.IsGone} {chronicle.Withdrawn}")
            .Append(view is null ? "" : JsonSerializer.Serialize(view, view.GetType(), LedgerJson.Options)));
    }

    private static string Told(DossierStream dossier, IEnumerable<Turn> turns) =>
        string.Join('\n', dossier.Entries.Select(entry => $"{entry.RecordedAt} {entry.Event}").Concat(turns.Select(turn => turn.ToString())));
}
