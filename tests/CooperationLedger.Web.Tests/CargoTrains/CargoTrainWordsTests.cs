using CooperationLedger.CargoTrains;
using CooperationLedger.Places;
using CooperationLedger.Web.CargoTrains;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

public sealed class CargoTrainWordsTests
{
    [Fact]
    public void Of_a_train_whose_window_is_over_it_says_when_that_was_and_that_nothing_is_recorded() =>
        Said(Promised.Train("2025-08"), "2025-09-10").ShouldBe(
        [
            "It was announced to run in August 2025; the day of the announcement is not stated.",
            "The window certainly ended on 31 August 2025, 10 days ago.",
            "No evidence of departure is recorded.",
        ]);

    [Fact]
    public void Inside_an_uncertain_end_the_window_is_possibly_over() =>
        Said(Promised.Train("2025-08~"), "2025-09-15").ShouldContain(
            "The window is possibly over: its end may be any day from 31 August 2025 to 30 September 2025.");

    [Fact]
    public void Until_its_last_day_has_passed_the_window_is_not_over() =>
        Said(Promised.Train("2025-08"), "2025-08-31").ShouldContain("The window is not over: it ends on 31 August 2025.");

    [Fact]
    public void A_departure_is_compared_with_the_first_window_and_not_with_the_one_that_replaced_it() =>
        Said(Promised.Train("2025-08", "2025-10").Departed("2025-09-14"), "2026-01-01").ShouldBe(
        [
            "It was announced to run in August 2025; the day of the announcement is not stated.",
            "It was announced anew, to run in October 2025; the day of the announcement is not stated.",
            "From the first window promised, August 2025, to the current one, October 2025, the promise slipped by exactly 61 days.",
            "It departed on 14 September 2025.",
            "That is certainly after the end of the first window promised (August 2025): late by at least 14 days.",
        ]);

    [Fact]
    public void What_only_possibly_had_happened_is_told_as_possible_and_the_window_is_still_spoken_of()
    {
        var said = Said(Promised.Train("2025-08").Departed("2025-09", possibly: true), "2025-09-10");

        said.ShouldContain("It possibly departed in September 2025.");
        said.ShouldContain("Whether it had departed by 10 September 2025 is not certain. The window certainly ended on 31 August 2025, 10 days ago.");
    }

    [Fact]
    public void What_is_known_to_have_happened_later_is_not_told_as_nothing_recorded() =>
        CargoTrainWords.Of(Promised.Train("2025-08"), Promised.Day("2025-09-10"), isToday: false, known: Promised.Train("2025-08").Departed("2025-09-14"))[^1].Text
            .ShouldBe("It had not left by 10 September 2025: its first step that is recorded was taken later, on 14 September 2025.");

    [Fact]
    public void Put_off_without_a_new_time_its_window_is_not_spoken_of_as_over() =>
        Said(Promised.Train("2025-06-22") with { TimeOpen = true, PutOffs = [new("Wagons were missing.", Promised.On("2025-06-21"), 1)] }, "2025-07-01").ShouldBe(
        [
            "It was announced to run on 22 June 2025; the day of the announcement is not stated.",
            "It was put off on 21 June 2025, and no new time was announced: its time is open. Reason: Wagons were missing. 22 June 2025 holds no longer.",
            "No evidence of departure is recorded.",
        ]);

    [Fact]
    public void A_train_first_heard_of_at_a_border_has_departed_on_a_day_that_is_not_recorded() =>
        Said(Promised.Train("2025-08") with { Milestones = [new(CargoTrainStepKind.AtBorder, Place.Parse("UZ"), null, null, Promised.On("2025-09-20"))] }, "2026-01-01")[^2..].ShouldBe(
        [
            "It was at the border, Uzbekistan, on 20 September 2025.",
            "When it departed is not recorded; that it did follows from what is.",
        ]);

    [Theory]
    [InlineData("2025-08", "2026-11-23")]
    [InlineData("2025-08~", "2025-09-15")]
    [InlineData("2025/..", "2026-11-23")]
    [InlineData("2025/", "2026-11-23")]
    [InlineData("2025-22", "2030-01-01")]
    public void Silence_is_never_told_as_an_outcome(string window, string on)
    {
        var said = string.Join(" ", Said(Promised.Train(window), on));

        said.ShouldContain("No evidence of departure is recorded.");
        foreach (var verdict in new[] { "fail", "miss", "broke", "did not", "never" })
        {
            said.ShouldNotContain(verdict);
        }
    }

    private static string[] Said(CargoTrainView train, string on) =>
        [.. CargoTrainWords.Of(train, Promised.Day(on), isToday: true).Select(sentence => sentence.Text)];
}
