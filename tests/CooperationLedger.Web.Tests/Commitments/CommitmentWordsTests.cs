using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

public sealed class CommitmentWordsTests
{
    private static readonly CountryCode Pakistan = CountryCode.Parse("PK");
    private static readonly CountryCode Russia = CountryCode.Parse("RU");

    [Fact]
    public void Of_an_open_commitment_it_says_that_nothing_is_recorded_either_way() =>
        Said(Made(window: "2025-08"), "2025-09-10").ShouldBe(
        [
            "Pakistan and Russia owe this to each other.",
            "It can be tested: evidence from a source, recorded by a clerk, would show it met.",
            "No evidence is recorded that it was met, and none that it was not.",
            "It is certainly overdue. The window certainly ended on 31 August 2025, 10 days ago.",
        ]);

    [Fact]
    public void What_was_promised_for_no_time_cannot_be_overdue() =>
        Said(Made(window: null), "2026-01-01").ShouldContain("No time is promised, as far as is recorded, so it cannot be overdue.");

    [Fact]
    public void That_it_was_not_met_is_said_only_on_evidence()
    {
        var commitment = Made(window: "2025-08") with { Findings = [new(EvidenceExtent.NotMet, null, Promised.On("2025-09-05"))] };

        Said(commitment, "2026-01-01").ShouldContain("It was not met: a source shows so on 5 September 2025.");
        Said(commitment, "2026-01-01").ShouldNotContain(sentence => sentence.Contains("overdue"));
    }

    [Fact]
    public void What_was_met_late_is_said_with_how_late_at_least() =>
        Said(Made(window: "2025-08") with { Findings = [new(EvidenceExtent.Met, null, Promised.On("2025-09-05"))] }, "2026-01-01")[^2..].ShouldBe(
        [
            "It was met: what shows it happened on 5 September 2025.",
            "That is certainly after the end of the first window promised (August 2025): late by at least 5 days.",
        ]);

    [Fact]
    public void One_party_owes_to_the_other_or_to_whom_is_not_stated()
    {
        CommitmentWords.Owed(Terms([Russia], [Pakistan])).ShouldBe("Russia owes this to Pakistan.");
        CommitmentWords.Owed(Terms([Russia], [])).ShouldBe("Russia owes this; to whom is not stated.");
        CommitmentWords.Owed(Terms([Russia, Pakistan], [Pakistan, Russia])).ShouldBe("Russia and Pakistan owe this to each other.");
    }

    private static CommitmentView Made(string? window) => new(
        "commitment-steel", Terms([Pakistan, Russia], [Russia, Pakistan]) with { Window = window is null ? null : EdtfDate.Parse(window) },
        Promised.On(null), [], [], null);

    private static CommitmentRegistered Terms(ValueList<CountryCode> by, ValueList<CountryCode> to) => new("A steel mill", by, to, Testable: true);

    private static string[] Said(CommitmentView commitment, string on) =>
        [.. CommitmentWords.Of(commitment, CommitmentStatus.Of(commitment, null, Promised.Day(on)), isToday: true).Select(sentence => sentence.Text)];
}
