using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Agreements.AgreementStatusTests;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>Suspended and resumed, on days that sources give imprecisely.</summary>
public sealed class TurnsTests
{
    private static readonly LedgerEvent[] Before = [Reached("2010-01-01"), InForce("2010-03-01")];

    [Theory]
    [InlineData("2021-06", "2021")]
    [InlineData("2021", "2021-06")]
    [InlineData("2021-06", "2021-06")]
    [InlineData("2021-06-10", "2021-06")]
    [InlineData("2021-06", "2021-06-10")]
    [InlineData("2021-03/2021-09", "2021-01/2021-06")]
    public void What_was_resumed_had_been_suspended_where_the_days_of_the_two_overlap(string suspended, string resumed) =>
        InEveryOrder("2022-01-01", Suspended(suspended), Resumed(resumed)).ShouldBe((PartyStage.InForce, Certainty.Certainly));

    [Fact]
    public void On_a_day_by_which_either_may_have_happened_it_is_possibly_in_force() =>
        InEveryOrder("2021-06-15", Suspended("2021-06"), Resumed("2021")).ShouldBe((PartyStage.InForce, Certainty.Possibly));

    [Theory]
    [InlineData("2021-06", "2021")]
    [InlineData("2021", "2021-06")]
    public void Where_an_earlier_suspension_may_be_the_one_that_was_resumed_it_is_possibly_in_force(string suspended, string resumed) =>
        InEveryOrder("2022-01-01", Suspended("2019-05-01"), Suspended(suspended), Resumed(resumed)).ShouldBe((PartyStage.InForce, Certainty.Possibly));

    [Fact]
    public void An_earlier_suspension_that_had_ended_was_not_resumed_again()
    {
        InEveryOrder("2022-01-01", Suspended("2019-05-01"), Resumed("2020-01-01"), Suspended("2021-06"), Resumed("2021"))
            .ShouldBe((PartyStage.InForce, Certainty.Certainly));
        InEveryOrder("2022-01-01", Suspended("2019-05-01", Russia), Left(Russia, "2020-01-01"), Consented(Russia, "2020-06-01"), InForce("2020-07-01", Russia), Suspended("2021-06", Russia), Resumed("2021", Russia))
            .ShouldBe((PartyStage.InForce, Certainty.Certainly));
    }

    [Fact]
    public void What_was_certainly_resumed_before_stays_suspended()
    {
        InEveryOrder("2022-01-01", Suspended("2021-06"), Resumed("2021-05")).ShouldBe((PartyStage.Suspended, Certainty.No));
        InEveryOrder("2022-01-01", Suspended("2021-06"), Resumed("2021-06-01")).ShouldBe((PartyStage.Suspended, Certainty.No));
    }

    [Fact]
    public void A_resumption_for_one_ends_its_suspension_for_all_and_not_that_of_the_other()
    {
        LedgerEvent[] told = [.. Before, Suspended("2021-06"), Resumed("2021", Russia)];

        Of(On("2022-01-01", told), Russia).Status.ShouldBe(PartyStage.InForce);
        Of(On("2022-01-01", told), Pakistan).Status.ShouldBe(PartyStage.Suspended);
    }

    /// <summary>Of all days on which the two may have been, with the suspension first: it is certain where all of them say the same.</summary>
    [Fact]
    public void One_suspension_and_one_resumption_are_as_all_days_that_they_may_have_been_say() => Gen.Select(Spans, Spans, Gen.Int[0, 130]).Sample((suspended, resumed, after) =>
    {
        var worlds = from begun in Days(suspended) from ended in Days(resumed) where begun <= ended select begun <= after && !(ended <= after);
        if (resumed.Last == suspended.First && suspended != resumed)
        {
            // Just one day on which both may have been: what a source gives to the day is taken to be first.
            return;
        }

        var says = worlds.Distinct().ToList();
        Certainty inForce = says switch
        {
            [] => suspended.Last <= after ? Certainty.No : suspended.First <= after ? Certainty.Possibly : Certainty.Certainly,
            [var all] => all ? Certainty.No : Certainty.Certainly,
            _ => Certainty.Possibly,
        };
        InEveryOrder($"{Day(after):yyyy-MM-dd}", Suspended(Text(suspended)), Resumed(Text(resumed))).InForce.ShouldBe(inForce);
    },
    iter: Tries.Of(100));

    private static Gen<(int First, int Last)> Spans { get; } =
        Gen.Select(Gen.Int[0, 120], Gen.Int[0, 2]).Select((first, length) => (first, first + new[] { 0, 1, 30 }[length]));

    private static IEnumerable<int> Days((int First, int Last) span) => Enumerable.Range(span.First, span.Last - span.First + 1);

    private static DateOnly Day(int after) => new DateOnly(2021, 1, 1).AddDays(after);

    private static string Text((int First, int Last) span) => span.First == span.Last
        ? Day(span.First).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : $"{Day(span.First):yyyy-MM-dd}/{Day(span.Last):yyyy-MM-dd}";

    private static (PartyStage Status, Certainty InForce) InEveryOrder(string on, params LedgerEvent[] told)
    {
        var answers = new[] { told, [.. told.Reverse()], [.. told.Skip(1), told[0]] }
            .Select(order => Of(On(on, [.. Before, .. order]), Russia)).Distinct().ToList();
        return answers.ShouldHaveSingleItem();
    }
}
