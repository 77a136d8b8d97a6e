using CooperationLedger.Dates;
using CooperationLedger.Sources;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

public sealed class WindowWordsTests
{
    [Theory]
    [InlineData("2025-08", "2026-11-23", "The window certainly ended on 31 August 2025, 449 days before 23 November 2026.")]
    [InlineData("2025-08", "2025-09-01", "The window certainly ended on 31 August 2025, 1 day before 1 September 2025.")]
    [InlineData("2025-08~", "2025-10-01", "The window certainly ended no later than 30 September 2025, 1 day before 1 October 2025.")]
    [InlineData("2025/..", "2026-01-01", "The window is not over: it has no end.")]
    [InlineData("2025/", "2026-01-01", "The window is possibly over: no day is known on which it ends.")]
    public void It_says_whether_a_window_is_over_and_how_surely(string window, string on, string said) =>
        WindowWords.End(Promised.For(window), Promised.Day(on), isToday: false).ShouldBe(said);

    [Theory]
    [InlineData("2025-08-20", "2025-08-10", "the promise was brought forward by exactly 10 days.")]
    [InlineData("2025-08", "2025-08-20", "the promise was brought forward by exactly 11 days.")]
    [InlineData("2025-08~", "2025-09", "the promise slipped by at least 0 and at most 30 days.")]
    [InlineData("2025-08", "2025-10/..", "the promise moved by a time that cannot be measured: one of the two has no end.")]
    public void It_says_how_far_a_promise_moved(string first, string current, string said) =>
        WindowWords.Slipped([Promised.For(first), Promised.For(current)]).ShouldNotBeNull().ShouldEndWith(said);

    [Fact]
    public void A_promise_that_was_made_once_has_not_moved() => WindowWords.Slipped([Promised.For("2025-08")]).ShouldBeNull();

    [Theory]
    [InlineData("2025-09-12", "That is certainly after the end of the first window promised (2025-08): late by at least 12 days.")]
    [InlineData("2025-08/2025-09", "That is possibly after the end of the first window promised (2025-08): late by at most 30 days, or not at all.")]
    [InlineData("2025-08-12", "That is within the first window promised (2025-08).")]
    [InlineData("2025-07/2025-08", "That is no later than the end of the first window promised (2025-08).")]
    [InlineData("2025-07-31", "That is before the first window promised (2025-08) began.")]
    public void It_compares_what_happened_with_the_first_window(string happened, string said) =>
        WindowWords.Compared(new When.Dated(EdtfDate.Parse(happened), DateBasis.Stated), Promised.For("2025-08"))
            .ShouldBe(said.Replace("2025-08", "August 2025"));

    [Fact]
    public void A_day_that_is_not_stated_cannot_be_compared() =>
        WindowWords.Compared(new When.NotStated(), Promised.For("2025-08"))
            .ShouldBe("As its day is not stated, it cannot be compared with the end of the first window promised (August 2025).");

    [Theory]
    [InlineData("2025-06-03/2025-07", "speaks until 31 July 2025 at the latest. That is before the end of the window, so it cannot show whether it was met.")]
    [InlineData("2025-12-15", "speaks until 15 December 2025, after the end of the window. Where it is silent, that does not show that nothing happened.")]
    [InlineData("2025-08/2025-09", "speaks until 30 September 2025 at the latest, and may or may not reach the end of the window.")]
    public void It_says_whether_the_newest_source_can_tell_of_the_outcome(string issued, string said)
    {
        var registered = new SourceRegistered(SourceKind.Secondary, "A report", EdtfDate.Parse("2026-01-01"), new When.Dated(EdtfDate.Parse(issued), DateBasis.Inferred));

        WindowWords.Reach(new("source-report", registered, null, null), Promised.For("2025-08"), "whether it was met").ShouldBe(said);
    }
}
