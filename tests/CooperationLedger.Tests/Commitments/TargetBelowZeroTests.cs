using System.Globalization;
using CooperationLedger.Amounts;
using CooperationLedger.Commitments;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>A trade balance, a temperature, a fall of 3 percent: what is measured may be below zero.</summary>
public sealed class TargetBelowZeroTests
{
    private static readonly MeasuredTarget Deficit = Balance("-2400000000", from: "-8000000000");

    [Theory]
    [InlineData("-9000000000", 0)]
    [InlineData("-8000000000", 0)]
    [InlineData("-5200000000", 50)]
    [InlineData("-2400000000.01", 99)]
    [InlineData("-2400000000", 100)]
    [InlineData("1000000", 100)]
    public void A_deficit_shrinks_from_its_baseline_to_the_number(string value, int percent) =>
        Deficit.PercentAt(SignedNumber.Parse(value)).ShouldBe(percent);

    [Theory]
    [InlineData("1.5", 0)]
    [InlineData("0", 0)]
    [InlineData("-1.5", 50)]
    [InlineData("-3", 100)]
    [InlineData("-4", 100)]
    public void A_fall_of_3_percent_begins_at_nothing(string value, int percent) =>
        Fall.PercentAt(SignedNumber.Parse(value)).ShouldBe(percent);

    [Theory]
    [InlineData("20", 0)]
    [InlineData("5", 50)]
    [InlineData("-10", 100)]
    [InlineData("-18", 100)]
    public void A_temperature_falls_from_above_zero_to_below(string value, int percent) =>
        (Fall with { Number = SignedNumber.Parse("-10"), Unit = "degrees", Baseline = SignedNumber.Parse("20") }).PercentAt(SignedNumber.Parse(value)).ShouldBe(percent);

    [Fact]
    public void The_way_to_a_balance_below_zero_has_no_beginning_of_its_own_as_nothing_would_reach_it()
    {
        var target = Deficit with { Baseline = null };

        target.Start().ShouldBeNull();
        target.PercentAt(SignedNumber.Parse("-5200000000")).ShouldBeNull();
        target.PercentAt(SignedNumber.Parse("-2000000000")).ShouldBe(100);
    }

    [Fact]
    public void A_deficit_is_closed_when_the_balance_is_zero()
    {
        var target = Balance("0", from: "-8000000000");

        Registering(target).ThenRecorded();
        target.PercentAt(SignedNumber.Parse("-2000000000")).ShouldBe(75);
        target.IsReachedBy(SignedNumber.Zero).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_at_most_is_a_target_and_one_that_begins_where_it_ends_has_no_way()
    {
        Registering(new(SignedNumber.Zero, Unit: "accidents", Better: TargetDirection.Lower)).ThenRecorded();
        Balance("-5", from: "-5").PercentAt(SignedNumber.Parse("-6")).ShouldBeNull();
    }

    [Fact]
    public void From_where_it_starts_says_whether_more_or_less_is_better()
    {
        Registering(Deficit).ThenRecorded();
        Registering(Deficit with { Baseline = SignedNumber.Parse("-1") }).ThenRefused("reached-from-the-start", "/target/baseline");
        Registering(Deficit with { Baseline = SignedNumber.Parse("-1"), Better = TargetDirection.Lower }).ThenRecorded();
        Registering(Fall with { Baseline = SignedNumber.Parse("-3") }).ThenRefused("reached-from-the-start", "/target/baseline");
        Registering(Balance("0", from: null)).ThenRefused("no-quantity", "/target/number");
    }

    [Fact]
    public void It_is_met_by_the_first_measurement_that_is_high_enough()
    {
        var status = DeadlineTests.About("2029-01-01", MeasuredTargetTests.RecordedLast(
            [TradePromised("2025-06-03", Deficit), Measured("2026", "-5200000000"), Measured("2027", "-2300000000"), Measured("2028", "-4000000000")]));

        (status.Status, status.Progress!.Percent).ShouldBe((Fulfilment.Met, 71));
        status.ShownBy!.Entry.ShouldBe(Id(3));
    }

    [Fact]
    public void A_measurement_below_zero_is_recorded() => Given(Promise, TradePromised("2025-06-03", Deficit))
        .When(Measure("2025-07-01", "-3000000000.5"))
        .Then(Measured("2025-07-01", "-3000000000.5"));

    [Fact]
    public void A_value_below_zero_is_said_with_a_minus_sign() =>
        Deficit.ToWords(SignedNumber.Parse("-2400000000")).ShouldBe("−2,400,000,000 USD");

    private static readonly Gen<(decimal From, decimal To, decimal Value)> Ways =
        Gen.Select(Gen.Int[-2000, 2000], Gen.Int[-2000, 2000], Gen.Int[-2000, 2000]).Where(way => way.Item1 != way.Item2)
            .Select(way => (way.Item1 / 4m, way.Item2 / 4m, way.Item3 / 4m));

    [Fact]
    public void The_way_up_and_the_way_down_are_mirror_images() => Ways.Sample(way =>
        Percent(way.From, way.To, way.Value).ShouldBe(Percent(-way.From, -way.To, -way.Value)));

    [Fact]
    public void Where_zero_lies_makes_no_difference_to_the_way() => Gen.Select(Ways, Gen.Int[-5000, 5000]).Sample((way, moved) =>
        Percent(way.From, way.To, way.Value).ShouldBe(Percent(way.From + moved, way.To + moved, way.Value + moved)));

    [Fact]
    public void It_is_all_of_the_way_exactly_where_the_number_is_reached_and_never_less_for_a_nearer_value() => Gen.Select(Ways, Gen.Int[0, 100]).Sample((way, nearer) =>
    {
        var (target, value) = (Way(way.From, way.To), Of(way.Value));
        (target.PercentAt(value) == 100).ShouldBe(way.From < way.To ? way.Value >= way.To : way.Value <= way.To);
        Percent(way.From, way.To, way.Value + (Math.Sign(way.To - way.From) * nearer)).ShouldBeGreaterThanOrEqualTo(target.PercentAt(value)!.Value);
    });

    private static MeasuredTarget Fall => new(SignedNumber.Parse("-3"), Unit: "percent", Better: TargetDirection.Lower);

    private static MeasuredTarget Balance(string number, string? from) =>
        new(SignedNumber.Parse(number), Currency.Parse("USD"), Baseline: from is null ? null : SignedNumber.Parse(from));

    private static int Percent(decimal from, decimal to, decimal value) => Way(from, to).PercentAt(Of(value))!.Value;

    private static MeasuredTarget Way(decimal from, decimal to) =>
        new(Of(to), Unit: "degrees", Better: from < to ? TargetDirection.Higher : TargetDirection.Lower, Baseline: Of(from));

    private static SignedNumber Of(decimal number) => SignedNumber.Parse(number.ToString(CultureInfo.InvariantCulture));

    private static DossierOutcome Registering(MeasuredTarget target) => Given(Promise, Array.Empty<LedgerEvent>()).When(Trade("2025-06-03", target));
}
