using System.Collections.Concurrent;
using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

public sealed class LostRaceTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Of_64_departures_of_one_train_at_once_one_is_recorded_and_the_rest_are_told_why()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answers = await AllAtOnceAsync(ledger, Enumerable.Range(0, 64).Select(day => (
            "trains/train-pilot/departures", (object)new { date = $"{new DateOnly(2025, 9, 1).AddDays(day):O}", citations = TestLedger.Citations })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer =>
            answer.Problem == "already-departed" || answer.Problem == "contradicts-entry");
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("version").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task Of_64_openings_of_one_dossier_at_once_one_wins_and_the_rest_are_told_why()
    {
        var ledger = await fixture.OpenAsync();

        var answers = await AllAtOnceAsync(ledger, Enumerable.Range(0, 64).Select(day => (
            "trains", ledger.Train("train-pilot", $"{new DateOnly(2025, 1, 1).AddDays(day):O}", "2024-12-01"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Problem == "already-scheduled");
    }

    [Fact]
    public async Task Commands_over_two_dossiers_that_cross_leave_whole_pairs_only()
    {
        var ledger = await fixture.OpenAsync();

        // The one names first what the other names second, in the order of their ids as well as against it.
        var answers = await AllAtOnceAsync(ledger, Enumerable.Range(0, 64).Select(i => (
            "trains",
            ledger.Train(i % 2 == 0 ? "train-a" : "train-b", $"{new DateOnly(2025, 1, 1).AddDays(i):O}", "2024-12-01", new { dossier = i % 2 == 0 ? "commitment-b" : "commitment-a", title = $"Promise {i}", owedBy = ledger.Parties }))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(2);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        foreach (var (train, commitment) in new[] { ("train-a", "commitment-b"), ("train-b", "commitment-a") })
        {
            (await ledger.GetAsync($"trains/{train}")).GetProperty("version").GetInt64().ShouldBe(1);
            (await ledger.GetAsync($"commitments/{commitment}")).GetProperty("view").GetProperty("terms").GetProperty("train").GetString().ShouldBe(train);
        }
    }

    [Theory]
    [InlineData(4), InlineData(64)]
    public async Task Checks_of_one_promise_at_once_are_all_recorded_in_one_unbroken_register(int clerks)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync("commitment-trade");

        var answers = await AllAtOnceAsync(ledger, Enumerable.Range(0, clerks).Select(day => ("commitments/commitment-trade/checks", TestLedger.Check(day))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        answers.Select(answer => answer.Body.GetProperty("version").GetInt64()).Order().ShouldBe(Enumerable.Range(2, clerks).Select(version => (long)version));
    }

    [Fact]
    public async Task A_thousand_commands_over_many_dossiers_are_each_recorded_once()
    {
        var ledger = await fixture.OpenAsync();
        var promises = Enumerable.Range(0, 50).Select(number => $"commitment-{number}").ToList();
        foreach (var promise in promises)
        {
            await ledger.PromiseAsync(promise);
        }

        var answers = await AllAtOnceAsync(ledger, Enumerable.Range(0, 1000).Select(i => ($"commitments/{promises[i % 50]}/checks", TestLedger.Check(i / 50))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
    }

    [Fact]
    public async Task Whoever_read_an_older_version_is_answered_412()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        object Departure(string date) => new { date, citations = TestLedger.Citations };

        (await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), ifMatch: "\"train-pilot:1\"")).Status.ShouldBe(HttpStatusCode.Created);

        var stale = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-03"), ifMatch: "\"train-pilot:1\"");
        (stale.Status, stale.Problem).ShouldBe((HttpStatusCode.PreconditionFailed, "other-version"));
        stale.Body.GetProperty("detail").GetString().ShouldBe("train-pilot is at version \"train-pilot:2\" now: read it again.");
    }

    /// <summary>
    /// Sends them all, at most 64 at a time. Whatever they are: each that was acknowledged is there exactly once, nothing else is,
    /// the rest were refused with a reason, and every document is what the entries give.
    /// </summary>
    private async Task<IReadOnlyList<HttpAnswer>> AllAtOnceAsync(TestLedger ledger, IEnumerable<(string Path, object Command)> commands)
    {
        using var stored = new StoredLedger(fixture.ConnectionString);
        var before = (await stored.EntriesAsync(ledger.Id)).Count;
        ConcurrentBag<HttpAnswer> answers = [];
        await Parallel.ForEachAsync(
            commands.ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = TestContext.Current.CancellationToken },
            async (command, _) => answers.Add(await ledger.TryAsync(command.Path, command.Command)));

        var acknowledged = answers.Where(answer => answer.Status is HttpStatusCode.Created or HttpStatusCode.OK).ToList();
        var last = acknowledged.Max(answer => answer.Body.GetProperty("sequence").GetInt64());
        var listed = await ledger.CaughtUpAsync(last);
        TestContext.Current.TestOutputHelper!.WriteLine($"{acknowledged.Count} of {answers.Count} recorded, lists caught up in {listed.TotalSeconds:N2} s");

        answers.Except(acknowledged).ShouldAllBe(answer =>
            (answer.Status == HttpStatusCode.Conflict || answer.Status == HttpStatusCode.UnprocessableEntity) && answer.Problem != "");
        await stored.ShouldHoldExactlyAsync(ledger.Id, acknowledged.SelectMany(answer => answer.Entries), before);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        return [.. answers];
    }
}
