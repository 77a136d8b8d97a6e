using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

public sealed class LostRaceTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Of_many_departures_at_once_one_is_recorded_and_the_rest_are_told_why()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(day => ledger.TryAsync(
            "trains/train-pilot/departures", new { date = $"2025-09-{day:00}", citations = TestLedger.Citations })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer =>
            answer.Problem == "already-departed" || answer.Problem == "contradicts-entry" || answer.Problem == "race-lost");
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("version").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task Of_many_openings_of_one_dossier_at_once_one_wins_and_the_rest_are_told_why()
    {
        var ledger = await fixture.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(month => ledger.TryAsync("trains", ledger.Train("train-pilot", $"2025-{month:00}", "2024-12-01"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Problem == "already-scheduled");
    }

    [Fact]
    public async Task Commands_over_two_dossiers_that_cross_leave_whole_pairs_only()
    {
        var ledger = await fixture.OpenAsync();

        // The one names first what the other names second, in the order of their ids as well as against it.
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => ledger.TryAsync("trains", ledger.Train(i % 2 == 0 ? "train-a" : "train-b", $"2025-{(i / 2) + 1:00}", "2024-12-01", new { dossier = i % 2 == 0 ? "commitment-b" : "commitment-a", title = $"Promise {i}", owedBy = ledger.Parties }))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(2);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.UnprocessableEntity || answer.Problem == "race-lost");
        foreach (var (train, commitment) in new[] { ("train-a", "commitment-b"), ("train-b", "commitment-a") })
        {
            (await ledger.GetAsync($"trains/{train}")).GetProperty("version").GetInt64().ShouldBe(1);
            (await ledger.GetAsync($"commitments/{commitment}")).GetProperty("view").GetProperty("terms").GetProperty("train").GetString().ShouldBe(train);
        }
    }

    [Fact]
    public async Task Checks_recorded_at_once_are_all_there_in_one_unbroken_register()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("commitments", new
        {
            dossier = "commitment-trade",
            title = "More trade",
            owedBy = ledger.Parties,
            testable = false,
            date = "2025-06",
            citations = TestLedger.Citations,
        });

        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(day => ledger.TryAsync("commitments/commitment-trade/checks", new
        {
            lookedIn = "Gazette",
            date = $"2025-09-{day:00}",
            citations = TestLedger.Citations,
        })));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        answers.Select(answer => answer.Body.GetProperty("version").GetInt64()).Order().ShouldBe([2L, 3L, 4L, 5L]);
    }

    [Fact]
    public async Task Whoever_read_an_older_version_is_answered_412()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        object Departure(string date) => new { date, citations = TestLedger.Citations };

        (await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), ifMatch: "\"1\"")).Status.ShouldBe(HttpStatusCode.Created);

        var stale = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-03"), ifMatch: "\"1\"");
        (stale.Status, stale.Problem).ShouldBe((HttpStatusCode.PreconditionFailed, "other-version"));
    }
}
