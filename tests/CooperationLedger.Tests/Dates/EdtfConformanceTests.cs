using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Dates;

public sealed class EdtfConformanceTests
{
    [Fact]
    public void All_the_published_strings_are_here() =>
        (ConformanceStrings.Level0.Length,
            ConformanceStrings.Level1.Length,
            ConformanceStrings.Level2Taken.Length + ConformanceStrings.Level2Refused.Length,
            ConformanceStrings.Invalid.Length).ShouldBe((21, 64, 121, 56));

    [Fact]
    public void Every_string_of_levels_0_and_1_is_taken() =>
        Refused([.. ConformanceStrings.Level0, .. ConformanceStrings.Level1]).ShouldBeEmpty();

    [Fact]
    public void Qualified_parts_and_quarters_of_level_2_are_taken() =>
        Refused(ConformanceStrings.Level2Taken).ShouldBeEmpty();

    [Fact]
    public void The_rest_of_level_2_is_refused_and_the_clerk_is_told_that_it_is_level_2() =>
        ConformanceStrings.Level2Refused.Where(text => Complaint(text) is not { } why || !why.Contains("level 2")).ShouldBeEmpty();

    [Fact]
    public void Every_string_that_is_no_edtf_is_refused() =>
        ConformanceStrings.Invalid.Where(text => Complaint(text) is null).ShouldBeEmpty();

    /// <summary>
    /// The published lists have only 1960-06-31 against the calendar. Ours is stricter than a grammar can be: it counts leap
    /// years, also before year 1 and within intervals, because a bound must be a day that exists.
    /// </summary>
    [Theory]
    [InlineData("2025-02-29", "February 2025 has 28 days")]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("-0001-02-29", "February -0001 has 28 days")]
    [InlineData("2025-02-01/2025-02-30", "February 2025 has 28 days")]
    [InlineData("2025-04-31~", "April 2025 has 30 days")]
    [InlineData("2025-02-30T10:00:00", "February 2025 has 28 days")]
    public void A_day_that_the_month_does_not_have_is_refused(string text, string why) =>
        Complaint(text).ShouldNotBeNull().ShouldContain(why);

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("0000-02-29")]
    [InlineData("-0004-02-29")]
    public void The_29th_of_February_is_taken_in_a_leap_year(string text) => Complaint(text).ShouldBeNull();

    private static string[] Refused(IEnumerable<string> texts) =>
        [.. texts.Select(text => (text, why: Complaint(text))).Where(read => read.why is not null).Select(read => $"{read.text}: {read.why}")];

    private static string? Complaint(string text) => EdtfDate.TryParse(text, out _, out var complaint) ? null : complaint;
}
