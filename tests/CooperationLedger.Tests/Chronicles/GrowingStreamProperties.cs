using CooperationLedger.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>A stream that grows is folded from where it was folded before; nobody notices.</summary>
public sealed class GrowingStreamProperties
{
    [Fact]
    public void A_stream_that_was_read_at_every_entry_is_read_as_one_that_came_at_once() => RandomStreams.Unchecked.Sample(stream =>
    {
        var grown = stream with { Entries = [] };
        foreach (var (index, entry) in stream.Entries.Index())
        {
            grown = grown.With(entry);
            ShouldBeReadAs(grown, stream with { Entries = [.. stream.Entries.Take(index + 1)] });
        }
    });

    [Fact]
    public void Two_that_grow_from_one_stream_know_nothing_of_each_other() => RandomStreams.Two.Sample((one, other) =>
    {
        var common = one.Alone.Own;
        _ = common.Alone.Chronicle;
        var ends = other.Entries.Select(entry => entry with { Id = Examples.Id(common.Version + entry.Version), Version = common.Version + 1 }).ToList();

        foreach (var grown in ends.Select(common.With).ToList())
        {
            ShouldBeReadAs(grown, common with { Entries = grown.Entries });
        }
    });

    [Fact]
    public void One_that_grew_unread_is_read_as_one_that_came_at_once() => RandomStreams.Unchecked.Sample(stream =>
    {
        var half = stream with { Entries = [.. stream.Entries.Take(stream.Entries.Count / 2)] };
        _ = half.Alone.Chronicle;

        ShouldBeReadAs(stream.Entries.Skip(half.Entries.Count).Aggregate(half, (grown, entry) => grown.With(entry)), stream with { Kind = stream.Kind });
    });

    private static void ShouldBeReadAs(DossierStream grown, DossierStream whole)
    {
        grown.Alone.Chronicle.Entries.ShouldBe(whole.Alone.Chronicle.Entries);
        grown.Alone.Chronicle.LeftOut.ShouldBe(whole.Alone.Chronicle.LeftOut);
    }
}
