using CooperationLedger.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>What holds of every register, even of one that no decider would have let come about.</summary>
public sealed class ChronicleProperties
{
    private static readonly int Streams = Tries.Of(1_000);

    [Fact]
    public void A_chronicle_is_what_the_definitions_say() => Gen.OneOf(RandomStreams.Any, RandomStreams.Unjudged).Sample(
        stream => Order(Chronicle.Of(stream.Alone)).ShouldBe(new NaiveChronicle(stream).Read(null)), iter: 2 * Streams);

    [Fact]
    public void So_is_one_on_a_day() => Gen.Select(Gen.OneOf(RandomStreams.Any, RandomStreams.Unjudged), RandomStreams.TrueAt).Sample(
        (stream, day) => Order(Chronicle.Of(stream.Alone, day)).ShouldBe(new NaiveChronicle(stream).Read(day)), iter: Streams);

    [Fact]
    public void No_entry_stands_before_one_that_certainly_happened_earlier() => RandomStreams.Unjudged.Sample(
        stream => Chronicle.Of(stream.Alone).Entries.ShouldBeInOrder(), iter: Streams);

    [Fact]
    public void A_correction_moves_its_own_entries_and_no_others() => RandomStreams.EndingInACorrection
        .Sample(stream =>
        {
            var named = ((EntriesCorrected)stream.Entries[^1].Event).Replacements.Select(part => part.Entry).ToHashSet();
            var others = (DossierStream of) => Chronicle.Of(of.Alone).Entries.Select(entry => entry.Id).Where(id => !named.Contains(id));

            others(stream).ShouldBe(others(Before(stream)));
        }, iter: Streams);

    [Fact]
    public void A_retraction_takes_its_entry_out_and_moves_no_others() => RandomStreams.EndingInARetraction
        .Sample(stream =>
        {
            var retracted = ((EntryRetracted)stream.Entries[^1].Event).Entry;
            if (stream.Entries.Single(entry => entry.Id == retracted).Event is not Annotation)
            {
                Chronicle.Of(stream.Alone).Entries.ShouldBe(Chronicle.Of(Before(stream).Alone).Entries.Where(entry => entry.Id != retracted));
            }
        }, iter: Streams);

    [Fact]
    public void Retracting_the_last_correction_or_retraction_is_as_if_it_had_never_been() => Gen.OneOf(
            RandomStreams.EndingInACorrection, RandomStreams.EndingInARetraction)
        .Sample(stream =>
        {
            var undone = stream.With(DossierSpec.EntryOf(
                stream, new EntryRetracted(stream.Entries[^1].Id, "wrong", [], Clerical: true), stream.Entries[^1].RecordedAt));

            Order(Chronicle.Of(undone.Alone)).ShouldBe(Order(Chronicle.Of(Before(stream).Alone)));
        }, iter: Streams);

    [Fact]
    public void What_was_true_grows_with_the_day() => Gen.Select(RandomStreams.Any, RandomStreams.TrueAt, RandomStreams.TrueAt).Sample(
        (stream, one, other) =>
        {
            var (early, late) = one < other ? (one, other) : (other, one);
            var (before, after) = (Chronicle.Of(stream.Alone, early).Entries, Chronicle.Of(stream.Alone, late).Entries);

            before.Select(entry => entry.Id).ShouldBe(after.Take(before.Count).Select(entry => entry.Id));
            before.Zip(after).ShouldAllBe(pair => pair.First.Possibly || !pair.Second.Possibly);
        }, iter: Streams);

    [Fact]
    public void In_the_far_future_all_of_it_is_true() => RandomStreams.Any.Sample(
        stream => Order(Chronicle.Of(stream.Alone, DateOnly.MaxValue)).ShouldBe(Order(Chronicle.Of(stream.Alone))), iter: Streams);

    [Fact]
    public void What_was_known_is_a_prefix_by_version() => Gen.Select(RandomStreams.Any, Gen.Int[0, 200]).Sample(
        (stream, days) =>
        {
            var at = new DateTimeOffset(2025, 5, 29, 12, 0, 0, TimeSpan.Zero).AddDays(days);
            var known = stream.KnownAt(new KnownAt.Instant(at));

            known.Entries.ShouldBe(stream.Entries.Take(known.Entries.Count));
            stream.Entries.Skip(known.Entries.Count).ShouldAllBe(entry => entry.RecordedAt > at);
            stream.KnownAt(new KnownAt.ThroughEntry(stream.Entries[^1].Id)).Entries.ShouldBe(stream.Entries);
        }, iter: Streams);

    [Fact]
    public void Reading_never_throws() => Gen.Select(RandomStreams.Unchecked, RandomStreams.TrueAt).Sample(
        (stream, day) =>
        {
            foreach (var chronicle in new[] { Chronicle.Of(stream.Alone), Chronicle.Of(stream.Alone, day) })
            {
                stream.Kind.View(chronicle).Title.ShouldNotBeNull();
                chronicle.Contradictions.ShouldAllBe(contradiction => contradiction.Why.Detail.Length > 0);
            }
        }, iter: Streams);

    [Fact]
    public void Whatever_was_recorded_of_the_subject_counts_or_is_left_out_for_one_reason() => RandomStreams.Any.Sample(
        stream =>
        {
            var chronicle = Chronicle.Of(stream.Alone);
            var counting = chronicle.Entries.Select(entry => entry.Id).ToHashSet();
            foreach (var id in stream.Entries.Where(entry => entry.Event is not Annotation).Select(entry => entry.Id))
            {
                // An entry that counts may still claim an order that cannot be.
                var reasons = chronicle.LeftOut.Where(left => left.Id == id).Select(left => left.GetType()).Distinct().ToList();
                reasons.Count.ShouldBe(counting.Contains(id) ? reasons.Count(reason => reason == typeof(LeftOut.Contradicts)) : 1);
            }
        }, iter: Streams);

    private static DossierStream Before(DossierStream stream) => stream with { Entries = [.. stream.Entries.SkipLast(1)] };

    private static IEnumerable<(long, LedgerEvent, bool)> Order(Chronicle chronicle) =>
        chronicle.Entries.Select(entry => (entry.Entry.Version, entry.Event, entry.Possibly));
}
