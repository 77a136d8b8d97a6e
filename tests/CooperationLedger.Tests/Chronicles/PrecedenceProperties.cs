using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>Streams in which nearly every entry claims an order: what is placed by searches and halving is what all pairs and their closure say.</summary>
public sealed class PrecedenceProperties
{
    private static readonly int Streams = Tries.Of(1_500);
    private const int Most = 40;

    private static readonly Gen<ValueList<Guid>> Named = Gen.Frequency(
        (2, Gen.Const(ValueList.Of<Guid>([]))),
        (1, Gen.Long[1, Most].Select(Examples.Id).Array[1, 3].Select(ids => ValueList.Of<Guid>(ids))));

    private static readonly Gen<LedgerEvent> Said = Gen.Frequency(
        (9, Gen.Select(RandomStreams.Day, Named, Named, (day, before, after) =>
            (LedgerEvent)(Examples.Departed(day) with { Before = before, After = after }))),
        (1, Gen.Const((LedgerEvent)Examples.Opened)));

    private static readonly Gen<DossierStream> Claiming = Gen.Select(Gen.Bool, Said.Array[0, Most - 1], (opened, rest) =>
        rest.Prepend(opened ? Examples.Opened : Examples.Departed("2025-07-01")).Aggregate(
            new DossierStream(Examples.Train, AnythingGoes.Kind, []),
            (stream, said) => stream.With(DossierSpec.EntryOf(stream, said, new(2025, 8, 1, 12, 0, 0, TimeSpan.Zero)))));

    [Fact]
    public void Entries_are_placed_as_the_closure_of_all_pairs_says() => Claiming.Sample(
        stream => stream.Alone.Chronicle.Entries.Select(entry => entry.Entry.Version).ShouldBe(Naive(stream.Entries)), iter: Streams);

    /// <remarks>Whatever days and other constraints say is closed again with each constraint, over all pairs.</remarks>
    private static List<long> Naive(IReadOnlyList<Entry> entries)
    {
        var before = new bool[entries.Count, entries.Count];
        foreach (var (a, b) in Pairs(entries.Count))
        {
            before[a, b] = a != b && ((a == 0 && Date(entries[a]) is null) || Date(entries[a])?.Latest < Date(entries[b])?.Earliest);
        }

        foreach (var (earlier, later) in Constraints(entries).Where(pair => pair.Earlier != pair.Later))
        {
            if (!before[later, earlier])
            {
                before[earlier, later] = true;
                foreach (var (a, b) in Pairs(entries.Count))
                {
                    before[a, b] |= (a == earlier || before[a, earlier]) && (b == later || before[later, b]);
                }
            }
        }

        List<int> placed = [];
        foreach (var entry in Enumerable.Range(0, entries.Count))
        {
            var later = placed.FindIndex(other => before[entry, other]);
            placed.Insert(later < 0 ? placed.Count : later, entry);
        }

        return [.. placed.Select(index => entries[index].Version)];
    }

    private static When? Date(Entry entry) => (entry.Event as Development)?.Date;

    private static IEnumerable<(int, int)> Pairs(int count) =>
        from a in Enumerable.Range(0, count) from b in Enumerable.Range(0, count) select (a, b);

    private static IEnumerable<(int Earlier, int Later)> Constraints(IReadOnlyList<Entry> entries)
    {
        var places = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        return
            from pair in entries.Index()
            where pair.Item.Event is Development
            let said = (Development)pair.Item.Event
            from constraint in said.Before.Where(places.ContainsKey).Select(later => (pair.Index, places[later]))
                .Concat(said.After.Where(places.ContainsKey).Select(earlier => (places[earlier], pair.Index)))
            select constraint;
    }
}
