using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Merging;
using CooperationLedger.Tests.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Merging.MergingExamples;

namespace CooperationLedger.Tests.Merging;

/// <summary>What holds of any two dossiers of one kind that were found to be one, whatever they tell and however it was corrected, claimed, disputed or retracted.</summary>
public sealed class MergingProperties
{
    private const int Pairs = 1_000;

    /// <summary>The one that goes on and the other, with ids of its own, recorded between the entries of the first.</summary>
    private static readonly Gen<(Register One, Register Other)> Two = Gen.Select(RandomRegisters.Two, Gen.Bool, (two, anythingGoes) =>
    {
        var kind = anythingGoes ? AnythingGoes.Kind : two.One.Kind;
        return (two.One with { Kind = kind }, Elsewhere(two.Other) with { Kind = kind });
    });

    [Fact]
    public void What_stood_in_the_one_stands_as_before() => Two.Sample(
        (one, other) =>
        {
            var before = Chronicle.Of(one).Entries.Select(entry => entry.Id).ToList();
            Chronicle.Of(Merged(one, other)).Entries.Select(entry => entry.Id).Where(before.Contains).ShouldBe(before);
        }, iter: Pairs);

    [Fact]
    public void What_counted_in_the_other_stands_is_set_aside_or_fell_and_keeps_its_order() => Two.Sample(
        (one, other) =>
        {
            var (before, merged) = (Chronicle.Of(other), Chronicle.Of(Merged(one, other)));
            var standing = merged.Entries.Select(entry => entry.Id).ToList();
            var aside = merged.SetAside.Select(set => set.Placed.Id).ToList();

            before.Entries.ShouldAllBe(entry => standing.Contains(entry.Id) != aside.Contains(entry.Id));
            aside.ShouldBeUnique();
            before.Entries.Select(entry => entry.Id).Where(standing.Contains).ShouldBe(standing.Where(before.Entries.Select(entry => entry.Id).Contains));
        }, iter: Pairs);

    [Fact]
    public void Nothing_stands_before_what_certainly_happened_earlier() => Two.Sample(
        (one, other) => Chronicle.Of(Merged(one, other)).Entries.ShouldBeInOrder(), iter: Pairs);

    [Fact]
    public void Separated_each_is_what_it_was() => Two.Sample(
        (one, other) =>
        {
            var (merged, absorbed) = (Merged(one, other), With(other, new DossierMerged(one.Dossier, "one", [], Clerical: true)));
            var apart = With(merged, new DossierSeparated(merged.Entries[^1].Id, other.Dossier, "two", [], Clerical: true));
            var alone = With(absorbed, new DossierSeparated(absorbed.Entries[^1].Id, one.Dossier, "two", [], Clerical: true));

            Chronicle.Of(apart).Entries.ShouldBe(Chronicle.Of(one).Entries);
            Chronicle.Of(alone).Entries.ShouldBe(Chronicle.Of(other).Entries);
        }, iter: Pairs);

    private static Register Merged(Register one, Register other)
    {
        var absorbing = With(one, new DossierAbsorbed(other.Dossier, "one", [], Clerical: true));
        return Register.Together(new[] { absorbing, With(other, new DossierMerged(one.Dossier, "one", [], Clerical: true)) }.ToDictionary(register => register.Dossier))[one.Dossier];
    }

    private static Register With(Register register, LedgerEvent said) =>
        register.With(DossierSpec.EntryOf(register, said, register.Entries[^1].RecordedAt) with { Id = Guid.NewGuid(), Sequence = 1_000 });

    private static Register Elsewhere(Register register) => register with
    {
        Dossier = register.Dossier + "-second",
        Entries = [.. register.Entries.Select(entry => entry with { Id = SecondId(entry.Version), Dossier = register.Dossier + "-second", Sequence = entry.Sequence, Event = Renumbered(entry.Event) })],
    };

    /// <summary>What it says of entries, of those of the second dossier.</summary>
    private static LedgerEvent Renumbered(LedgerEvent said) => (LedgerEvent)JsonSerializer.Deserialize(
        JsonSerializer.Serialize(said, said.GetType(), LedgerJson.Options).Replace("7000-8000-0000000000", "7000-8000-0000000001", StringComparison.Ordinal),
        said.GetType(), LedgerJson.Options)!;
}
