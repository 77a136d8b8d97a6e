using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Commitments;

public sealed class PromisedWindowTests
{
    [Theory]
    [InlineData("2025-08", "2026-03-15", 196, 226)]
    [InlineData("2025-08-31", "2025-08-01", -30, -30)]
    public void What_was_expected_in_a_month_moved_by_so_many_days_at_least_and_at_most(string first, string now, int atLeast, int atMost) =>
        Slip.OfExpected(EdtfDate.Parse(first), EdtfDate.Parse(now)).ShouldBe(new(atLeast, atMost));

    [Theory]
    [InlineData("2025/..", "2026-03")]
    [InlineData("2025", "2026/..")]
    [InlineData("../2025", "2026")]
    [InlineData("2025", "../2026")]
    public void From_or_to_a_time_without_a_first_or_last_day_it_cannot_be_said(string first, string now) =>
        Slip.OfExpected(EdtfDate.Parse(first), EdtfDate.Parse(now)).ShouldBeNull();
}
