using CooperationLedger.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>What holds of every register, even of one that no decider would have let come about.</summary>
public sealed class ChronicleProperties
{
    private const int Registers = 1_000;

    [Fact]
    public void A_chronicle_is_what_the_definitions_say() => Gen.OneOf(RandomRegisters.Any, RandomRegisters.Unjudged).Sample(
        register => Order(Chronicle.Of(register)).ShouldBe(new NaiveChronicle(register).Read(null)), iter: 2 * Registers);

    [Fact]
    public void So_is_one_on_a_day() => Gen.Select(Gen.OneOf(RandomRegisters.Any, RandomRegisters.Unjudged), RandomRegisters.TrueAt).Sample(
        (register, day) => Order(Chronicle.Of(register, day)).ShouldBe(new NaiveChronicle(register).Read(day)), iter: Registers);

    [Fact]
    public void No_entry_stands_before_one_that_certainly_happened_earlier() => RandomRegisters.Unjudged.Sample(
        register => Chronicle.Of(register).Entries.ShouldBeInOrder(), iter: Registers);

    [Fact]
    public void A_correction_moves_its_own_entries_and_no_others() => RandomRegisters.EndingInACorrection
        .Sample(register =>
        {
            var named = ((EntriesCorrected)register.Entries[^1].Event).Replacements.Select(part => part.Entry).ToHashSet();
            var others = (Register of) => Chronicle.Of(of).Entries.Select(entry => entry.Id).Where(id => !named.Contains(id));

            others(register).ShouldBe(others(Before(register)));
        }, iter: Registers);

    [Fact]
    public void A_retraction_takes_its_entry_out_and_moves_no_others() => RandomRegisters.EndingInARetraction
        .Sample(register =>
        {
            var retracted = ((EntryRetracted)register.Entries[^1].Event).Entry;
            if (register.Entries.Single(entry => entry.Id == retracted).Event is not Amendment)
            {
                Chronicle.Of(register).Entries.ShouldBe(Chronicle.Of(Before(register)).Entries.Where(entry => entry.Id != retracted));
            }
        }, iter: Registers);

    [Fact]
    public void Retracting_the_last_correction_or_retraction_is_as_if_it_had_never_been() => Gen.OneOf(
            RandomRegisters.EndingInACorrection, RandomRegisters.EndingInARetraction)
        .Sample(register =>
        {
            var undone = register.With(DossierSpec.EntryOf(
                register, new EntryRetracted(register.Entries[^1].Id, "wrong", [], Clerical: true), register.Entries[^1].RecordedAt));

            Order(Chronicle.Of(undone)).ShouldBe(Order(Chronicle.Of(Before(register))));
        }, iter: Registers);

    [Fact]
    public void What_was_true_grows_with_the_day() => Gen.Select(RandomRegisters.Any, RandomRegisters.TrueAt, RandomRegisters.TrueAt).Sample(
        (register, one, other) =>
        {
            var (early, late) = one < other ? (one, other) : (other, one);
            var (before, after) = (Chronicle.Of(register, early).Entries, Chronicle.Of(register, late).Entries);

            before.Select(entry => entry.Id).ShouldBe(after.Take(before.Count).Select(entry => entry.Id));
            before.Zip(after).ShouldAllBe(pair => pair.First.Possibly || !pair.Second.Possibly);
        }, iter: Registers);

    [Fact]
    public void In_the_far_future_all_of_it_is_true() => RandomRegisters.Any.Sample(
        register => Order(Chronicle.Of(register, DateOnly.MaxValue)).ShouldBe(Order(Chronicle.Of(register))), iter: Registers);

    [Fact]
    public void What_was_known_is_a_prefix_by_version() => Gen.Select(RandomRegisters.Any, Gen.Int[0, 200]).Sample(
        (register, days) =>
        {
            var at = new DateTimeOffset(2025, 5, 29, 12, 0, 0, TimeSpan.Zero).AddDays(days);
            var known = register.KnownAt(new KnownAt.Instant(at));

            known.Entries.ShouldBe(register.Entries.Take(known.Entries.Count));
            register.Entries.Skip(known.Entries.Count).ShouldAllBe(entry => entry.RecordedAt > at);
            register.KnownAt(new KnownAt.ThroughEntry(register.Entries[^1].Id)).Entries.ShouldBe(register.Entries);
        }, iter: Registers);

    [Fact]
    public void Reading_never_throws() => Gen.Select(RandomRegisters.Unchecked, RandomRegisters.TrueAt).Sample(
        (register, day) =>
        {
            foreach (var chronicle in new[] { Chronicle.Of(register), Chronicle.Of(register, day) })
            {
                register.Kind.View(chronicle).Title.ShouldNotBeNull();
                chronicle.Contradictions.ShouldAllBe(contradiction => contradiction.Why.Detail.Length > 0);
            }
        }, iter: Registers);

    private static Register Before(Register register) => register with { Entries = [.. register.Entries.SkipLast(1)] };

    private static IEnumerable<(long, LedgerEvent, bool)> Order(Chronicle chronicle) =>
        chronicle.Entries.Select(entry => (entry.Entry.Version, entry.Event, entry.Possibly));
}
