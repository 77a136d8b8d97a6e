using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

public sealed class TrueAtTests
{
    [Theory]
    [InlineData("2025-06-02", "1")]
    [InlineData("2025-06-03", "1 2")]
    [InlineData("2025-07-31", "1 2")]
    [InlineData("2025-08-01", "1 2 3?")]
    [InlineData("2025-08-30", "1 2 3?")]
    [InlineData("2025-08-31", "1 2 3")]
    [InlineData("9999-12-31", "1 2 3")]
    public void Only_what_had_happened_by_then_is_read_and_what_may_have_is_marked(string day, string read) => Read(
        Given(
            Train,
            (Opened, "2025-10-01T12:00:00Z"),
            (Scheduled("2025-06-03"), "2025-10-01T12:00:00Z"),
            (Departed("2025-08"), "2025-10-01T12:00:00Z")), day).ShouldBe(read);

    [Theory, InlineData("2024-01-01", "1 2?"), InlineData("2025-09-30", "1 2?"), InlineData("2025-10-01", "1 2")]
    public void A_day_not_stated_is_certain_from_the_day_it_was_recorded_on(string day, string read) => Read(
        Given(Train, (Opened, "2025-10-01T12:00:00Z"), (Departed(NotStated), "2025-10-01T12:00:00Z")), day).ShouldBe(read);

    [Fact]
    public void A_month_is_certain_once_it_is_recorded_even_before_its_end() => Read(
        Given(Train, (Opened, "2025-08-10T12:00:00Z"), (Departed("2025-08"), "2025-08-10T12:00:00Z")), "2025-08-11").ShouldBe("1 2");

    [Fact]
    public void The_first_that_had_certainly_not_happened_ends_the_reading_even_if_later_ones_may_have() => Read(
        Given(
            Train,
            (Opened, "2025-10-01T12:00:00Z"),
            (Departed("2025-08-02"), "2025-10-01T12:00:00Z"),
            (Arrived("2025"), "2025-10-01T12:00:00Z")), "2025-08-01").ShouldBe("1");

    [Fact]
    public void A_corrected_day_is_the_day_that_is_read() => Read(
        Given(
            Train,
            (Opened, "2025-10-01T12:00:00Z"),
            (Departed("2025-08-02"), "2025-10-01T12:00:00Z"),
            (CorrectEntryTests.Corrected(2, Departed("2025-08-20")), "2025-10-02T12:00:00Z")), "2025-08-10").ShouldBe("1");

    [Theory, InlineData("2025-10-01", "1 2?"), InlineData("2025-10-02", "1 2")]
    public void A_day_that_a_correction_leaves_open_is_certain_from_the_day_of_the_correction(string day, string read) => Read(
        Given(
            Train,
            (Opened, "2025-09-01T12:00:00Z"),
            (Departed("2025-08-02"), "2025-09-01T12:00:00Z"),
            (CorrectEntryTests.Corrected(2, Departed(NotStated)), "2025-10-02T12:00:00Z")), day).ShouldBe(read);

    /// <summary>Versions in order of happening, those that only possibly had with a question mark.</summary>
    private static string Read(DossierSpec spec, string day) => string.Join(
        ' ', spec.TrueAt(day).Entries.Select(entry => $"{entry.Entry.Version}{(entry.Possibly ? "?" : "")}"));
}
