using CooperationLedger.Amounts;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>10 billion US dollars of trade by 2030; 500,000 people in five years.</summary>
public sealed class MeasuredTargetTests
{
    private static readonly MeasuredTarget People = new(SignedNumber.Parse("500000"), Unit: "people");

    [Fact]
    public void It_is_due_at_the_end_of_2030_and_its_progress_is_that_of_the_latest_measurement()
    {
        var status = About("2030-12-31", TradePromised("2025-06-03"), Measured("2026", "2800000000"), Measured("2027", "5500000000"));

        (status.Status, status.Overdue).ShouldBe((Fulfilment.Scheduled, Certainty.No));
        status.Progress!.Percent.ShouldBe(50);
        status.Progress.Latest!.Evidence.Entry.ShouldBe(Id(3));
        About("2031-01-01", TradePromised("2025-06-03"), Measured("2027", "5500000000")).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void It_is_met_when_a_measurement_shows_it_and_late_by_the_day_of_that()
    {
        LedgerEvent[] events = [TradePromised("2025-06-03"), Measured("2029", "9999999999.99"), Measured("2031-06-30", "10000000000"), Measured("2032", "9000000000")];

        About("2030-06-01", events).Status.ShouldBe(Fulfilment.Scheduled);
        About("2031-06-29", events).ShouldSatisfyAllConditions(
            status => status.Overdue.ShouldBe(Certainty.Certainly), status => status.Later.ShouldBe(Fulfilment.Met));
        About("2033-01-01", events).ShouldSatisfyAllConditions(
            status => (status.Status, status.Late).ShouldBe((Fulfilment.Met, Certainty.Certainly)),
            status => status.ShownBy!.Entry.ShouldBe(Id(3)));
    }

    [Theory]
    [InlineData("125000", "400000")]
    [InlineData("400000", "125000")]
    public void Of_two_measurements_of_one_day_the_one_farther_from_the_target_counts_and_the_other_is_said(string first, string second)
    {
        var progress = About("2025-12-31", TradePromised("2025-06-03", People), Measured("2025-10-01", first), Measured("2025-10-01", second)).Progress!;

        (progress.Latest!.Value, progress.Percent).ShouldBe((SignedNumber.Parse("125000"), 25));
        progress.Others.ShouldHaveSingleItem().Value.ShouldBe(SignedNumber.Parse("400000"));
    }

    [Theory]
    [InlineData("2025", "2025-10")]
    [InlineData("2025-10", "2025")]
    public void Nor_does_the_order_of_recording_say_which_of_two_days_that_overlap_is_later(string first, string second) =>
        About("2026-12-31", TradePromised("2025-01-03", People), Measured(first, first == "2025" ? "125000" : "400000"), Measured(second, second == "2025" ? "125000" : "400000"))
            .Progress!.Percent.ShouldBe(25);

    [Theory]
    [InlineData("10000000000", 100)]
    [InlineData("9999999999.999999", 99)]
    [InlineData("1000000000", 0)]
    [InlineData("500000000", 0)]
    [InlineData("5500000000", 50)]
    [InlineData("20000000000", 100)]
    public void The_way_goes_from_the_baseline_to_the_number(string value, int percent) =>
        TenBillion.PercentAt(SignedNumber.Parse(value)).ShouldBe(percent);

    [Fact]
    public void Without_a_baseline_it_goes_from_nothing() => People.PercentAt(SignedNumber.Parse("125000")).ShouldBe(25);

    [Fact]
    public void Before_anything_is_measured_there_is_no_progress() =>
        About("2026-01-01", TradePromised("2025-06-03")).Progress!.ShouldSatisfyAllConditions(
            progress => progress.Percent.ShouldBeNull(), progress => progress.Latest.ShouldBeNull(), progress => progress.Reached.ShouldBeNull());

    [Fact]
    public void A_value_is_said_with_its_currency_or_with_what_is_counted()
    {
        TenBillion.ToWords(SignedNumber.Parse("3200000000")).ShouldBe("3,200,000,000 USD");
        People.ToWords(SignedNumber.Parse("500000")).ShouldBe("500,000 people");
    }

    [Theory]
    [InlineData("80", false, 0)]
    [InlineData("60", false, 50)]
    [InlineData("40", true, 100)]
    [InlineData("39", true, 100)]
    public void Where_less_is_better_it_is_met_by_the_number_or_less(string value, bool reached, int percent)
    {
        var target = new MeasuredTarget(SignedNumber.Parse("40"), Unit: "days", Better: TargetDirection.Lower, Baseline: SignedNumber.Parse("80"));

        target.IsReachedBy(SignedNumber.Parse(value)).ShouldBe(reached);
        target.PercentAt(SignedNumber.Parse(value)).ShouldBe(percent);
        (target with { Baseline = null }).PercentAt(SignedNumber.Parse(value)).ShouldBe(reached ? 100 : null);
    }

    [Fact]
    public void A_target_has_one_unit_and_a_number_that_is_not_reached_from_the_start()
    {
        Registering(People with { Currency = Currency.Parse("USD") }).ThenRefused("one-unit", "/target/unit");
        Registering(People with { Unit = null }).ThenRefused("one-unit", "/target/unit");
        Registering(People with { Number = SignedNumber.Zero }).ThenRefused("no-quantity", "/target/number");
        Registering(People with { Baseline = SignedNumber.Parse("500000") }).ThenRefused("reached-from-the-start", "/target/baseline");
        Registering(People with { Better = TargetDirection.Lower, Baseline = SignedNumber.Parse("1") }).ThenRefused("reached-from-the-start", "/target/baseline");
        Registering(People).ThenRecorded();
    }

    [Fact]
    public void A_target_and_its_measurement_go_together()
    {
        Given(Promise, Array.Empty<LedgerEvent>()).When(Trade("2025-06-03") with { Target = null }).ThenRefused("no-target", "/target");
        Given(Promise, Array.Empty<LedgerEvent>()).When(Trade("2025-06-03") with { ShownBy = CommitmentProof.EvidenceByHand }).ThenRefused("no-target", "/target");
    }

    private static DossierOutcome Registering(MeasuredTarget target) => Given(Promise, Array.Empty<LedgerEvent>()).When(Trade("2025-06-03", target));

    private static CommitmentStatus About(string on, params LedgerEvent[] events) => DeadlineTests.About(on, RecordedLast(events));

    /// <summary>Recorded after all of it, so that no day is later than the recording.</summary>
    internal static DossierSpec RecordedLast(LedgerEvent[] events) =>
        Given(Promise, [.. events.Select(@event => (@event, "2040-01-01T12:00:00Z"))]);
}
