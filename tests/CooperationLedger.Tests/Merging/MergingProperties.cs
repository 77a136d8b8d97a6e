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
    private static readonly int Pairs = Tries.Of(1_000);

    /// <summary>The one that goes on and the other, with ids of its own, recorded between the entries of the first.</summary>
    private static readonly Gen<(DossierStream One, DossierStream Other)> Two = Gen.Select(RandomStreams.Two, Gen.Bool, (two, anythingGoes) =>
    {
        var kind = anythingGoes ? AnythingGoes.Kind : two.One.Kind;
        return (two.One with { Kind = kind }, Elsewhere(two.Other) with { Kind = kind });
    });

    [Fact]
    public void What_stood_in_the_one_stands_as_before() => Two.Sample(
        (one, other) =>
        {
            var before = Chronicle.Of(one.Alone).Entries.Select(entry => entry.Id).ToList();
            Chronicle.Of(Merged(one, other)).Entries.Select(entry => entry.Id).Where(before.Contains).ShouldBe(before);
        }, iter: Pairs);

    [Fact]
    public void What_counted_in_the_other_stands_is_set_aside_or_fell_and_keeps_its_order() => Two.Sample(
        (one, other) =>
        {
            var (before, merged) = (Chronicle.Of(other.Alone), Chronicle.Of(Merged(one, other)));
            var inForce = merged.Entries.Select(entry => entry.Id).ToList();
            var aside = merged.SetAside.Select(set => set.Placed.Id).ToList();

            before.Entries.ShouldAllBe(entry => inForce.Contains(entry.Id) != aside.Contains(entry.Id));
            aside.ShouldBeUnique();
            before.Entries.Select(entry => entry.Id).Where(inForce.Contains).ShouldBe(inForce.Where(before.Entries.Select(entry => entry.Id).Contains));
        }, iter: Pairs);

    [Fact]
    public void Nothing_stands_before_what_certainly_happened_earlier() => Two.Sample(
        (one, other) => Chronicle.Of(Merged(one, other)).Entries.ShouldBeInOrder(), iter: Pairs);

    [Fact]
    public void Separated_each_is_what_it_was() => Two.Sample(
        (one, other) =>
        {
            var both = Both(one, other);
            var (merged, absorbed) = (both[one.Dossier], both[other.Dossier]);
            var apart = both.With(
            [
                With(merged, new DossierSeparated(merged.Entries[^1].Id, other.Dossier, "two", [], Clerical: true)),
                With(absorbed, new DossierSeparated(absorbed.Entries[^1].Id, one.Dossier, "two", [], Clerical: true)),
            ]);

            Chronicle.Of(apart.Read(one.Dossier)).Entries.ShouldBe(Chronicle.Of(one.Alone).Entries);
            Chronicle.Of(apart.Read(other.Dossier)).Entries.ShouldBe(Chronicle.Of(other.Alone).Entries);
        }, iter: Pairs);

    private static MergedStreams Merged(DossierStream one, DossierStream other) => Both(one, other).Read(one.Dossier);

    private static StreamSet Both(DossierStream one, DossierStream other) => new(new[]
    {
        With(one, new DossierAbsorbed(other.Dossier, "one", [], Clerical: true)),
        With(other, new DossierMerged(one.Dossier, "one", [], Clerical: true)),
    }.ToDictionary(stream => stream.Dossier));

    private static DossierStream With(DossierStream stream, LedgerEvent said) =>
        stream.With(DossierSpec.EntryOf(stream, said, stream.Entries[^1].RecordedAt) with { Id = Guid.NewGuid(), Sequence = 1_000 });

    private static DossierStream Elsewhere(DossierStream stream) => stream with
    {
        Dossier = stream.Dossier + "-second",
        Entries = [.. stream.Entries.Select(entry => entry with { Id = SecondId(entry.Version), Dossier = stream.Dossier + "-second", Sequence = entry.Sequence, Event = Renumbered(entry.Event) })],
    };

    /// <summary>What it says of entries, of those of the second dossier.</summary>
    private static LedgerEvent Renumbered(LedgerEvent said) => (LedgerEvent)JsonSerializer.Deserialize(
        JsonSerializer.Serialize(said, said.GetType(), LedgerJson.Options).Replace("7000-8000-0000000000", "7000-8000-0000000001", StringComparison.Ordinal),
        said.GetType(), LedgerJson.Options)!;
}
