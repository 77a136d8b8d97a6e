using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Commitments;

public sealed class FallsDueTests
{
    private static readonly DateOnly On = new(2025, 8, 1);

    [Theory]
    [InlineData("2025-07-31", Certainty.No)]
    [InlineData("2025-08-01", Certainty.Certainly)]
    [InlineData("2025-08-31", Certainty.Certainly)]
    [InlineData("2025-09-01", Certainty.No)]
    [InlineData("2025-08", Certainty.Certainly)]
    [InlineData("2025-07/2025-08-20", Certainty.Certainly)]
    [InlineData("2025-22", Certainty.Certainly)]
    [InlineData("2025-06/2025-23", Certainty.No)]
    [InlineData("2025", Certainty.No)]
    public void Exact_ends_fall_due_or_do_not(string window, Certainty within) =>
        FallsDue.Within(EdtfDate.Parse(window), On, 30).ShouldBe(within);

    [Theory]
    [InlineData("2025-08~")]
    [InlineData("2025-08?")]
    [InlineData("2025-08-XX")]
    [InlineData("2025-05/")]
    public void An_end_that_may_be_over_or_come_later_falls_due_possibly(string window) =>
        FallsDue.Within(EdtfDate.Parse(window), On.AddDays(9), 30).ShouldBe(Certainty.Possibly);

    [Theory]
    [InlineData("2025/..")]
    [InlineData("2026")]
    public void What_has_no_end_and_what_ends_later_does_not_fall_due(string window) =>
        FallsDue.Within(EdtfDate.Parse(window), On, 90).ShouldBe(Certainty.No);

    [Fact]
    public void The_last_days_of_the_calendar_can_be_reckoned_with() =>
        FallsDue.Within(EdtfDate.Parse("9999-12-31"), new(9999, 12, 1), int.MaxValue).ShouldBe(Certainty.Certainly);

    [Fact]
    public void Only_what_stands_open_and_was_promised_for_a_time_falls_due()
    {
        var open = Status(Fulfilment.Scheduled, "2025-08");

        FallsDue.Within(open, 30).ShouldBe(Certainty.Certainly);
        FallsDue.Within(open with { Status = Fulfilment.PartiallyMet }, 30).ShouldBe(Certainty.Certainly);
        FallsDue.Within(open with { Status = Fulfilment.Met }, 30).ShouldBe(Certainty.No);
        FallsDue.Within(open with { Current = null }, 30).ShouldBe(Certainty.No);
    }

    private static CommitmentStatus Status(Fulfilment status, string window)
    {
        var promised = new PromisedWindow(EdtfDate.Parse(window), DateBasis.Stated, null, new(Guid.Empty, new When.NotStated(), false, []));
        return new(
            On, Certainty.Certainly, status, [promised], [], promised, TimeOpen: false, Certainty.No, Certainty.No, Possibly: false, null);
    }
}
