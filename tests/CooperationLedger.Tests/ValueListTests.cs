using System.Text.Json;
using CooperationLedger.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_in_the_same_order()
    {
        ValueList<int> one = [1, 2];
        ValueList<int> same = [1, 2];
        ValueList<int> turned = [2, 1];

        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != turned).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.Equals("1, 2").ShouldBeFalse();
    }

    [Fact]
    public void Records_of_lists_are_compared_by_what_they_say() =>
        (Examples.Departed("2025-08") == Examples.Departed("2025-08") with { Citations = [new Citation("source-article", "line 9")] }).ShouldBeTrue();

    [Fact]
    public void One_that_was_never_filled_is_empty()
    {
        ValueList<int> never = default;

        never.ShouldBeEmpty();
        (never == []).ShouldBeTrue();
        never.GetHashCode().ShouldBe(((ValueList<int>)[]).GetHashCode());
        JsonSerializer.Serialize(never, LedgerJson.Options).ShouldBe("[]");
        never.ToString().ShouldBe("");
    }

    [Fact]
    public void Lists_that_grow_from_one_another_each_keep_their_own_items() =>
        Gen.Int[0, 9].Array[0, 40].Sample(grownFrom =>
        {
            List<(ValueList<int> List, int[] Items)> all = [([], [])];
            foreach (var (item, from) in grownFrom.Index())
            {
                var (list, items) = all[^(1 + (from % all.Count))];
                all.Add((list.With(item), [.. items, item]));
            }

            foreach (var (list, items) in all)
            {
                list.ShouldBe(items);
                list.Count.ShouldBe(items.Length);
                list.Index().ShouldAllBe(pair => list[pair.Index] == pair.Item);
                (list == [.. items]).ShouldBeTrue();
            }
        });

    [Fact]
    public void A_list_that_many_grow_at_once_gives_each_its_own()
    {
        var shared = ((ValueList<int>)[0]).With(1);

        Parallel.For(0, 1_000, number => shared.With(number).ShouldBe([0, 1, number]));
    }

    [Fact]
    public void What_is_beyond_its_end_is_not_there()
    {
        var shorter = ((ValueList<int>)[1]).With(2);
        _ = shorter.With(3);

        Should.Throw<IndexOutOfRangeException>(() => shorter[2]);
    }

    [Fact]
    public void It_is_written_and_read_as_an_array()
    {
        JsonSerializer.Serialize<ValueList<string>>(["a", "b"], LedgerJson.Options).ShouldBe("""["a","b"]""");
        JsonSerializer.Deserialize<ValueList<string>>("""["a","b"]""", LedgerJson.Options).ShouldBe(["a", "b"]);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("""{"a":1}""", LedgerJson.Options));
    }
}
