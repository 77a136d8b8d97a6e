using System.Net;
using CooperationLedger.CargoTrains;
using CooperationLedger.Dates;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

public sealed class RepeatedRequestTests(LedgerFixture fixture)
{
    [Fact]
    public async Task The_same_key_and_body_answer_the_same_entries_again()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var first = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1");
        var again = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1");

        (first.Status, again.Status).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK));
        again.Body.GetRawText().ShouldBe(first.Body.GetRawText());
    }

    [Fact]
    public async Task What_was_so_already_is_answered_again_with_the_version_that_was_answered_first()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync("commitment-trade");
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(1));
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(2));

        var first = await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(1), key: "check-1");
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(3));
        var again = await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(1), key: "check-1");

        first.ETag.ShouldBe("\"commitment-trade:3\"");
        (again.Status, again.ETag, again.Body.ToString()).ShouldBe((first.Status, first.ETag, first.Body.ToString()));
    }

    /// <remarks>A receipt of a version that did not keep whose number it is: a tag that may be another state's is worse than none.</remarks>
    [Fact]
    public async Task What_an_earlier_version_answered_is_answered_again_without_a_tag()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync("commitment-trade");
        var first = await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(1), key: "check-1");
        await Sql.AskAsync(fixture.ConnectionString, $"update ledger.mt_doc_receipt set data = data - 'leading' where tenant_id = '{ledger.Id}' and id = 'check-1'");

        var again = await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(1), key: "check-1");

        (again.Status, again.ETag, again.Body.GetRawText()).ShouldBe((HttpStatusCode.OK, null, first.Body.GetRawText()));
    }

    [Fact]
    public async Task The_same_key_answers_again_even_after_the_entry_was_retracted()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1");
        await ledger.RecordAsync($"entries/{departed.Entries[0]}/retractions", new { reason = "Another train.", clerical = true });

        var again = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1");

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Body.GetProperty("entries")[0].GetGuid().ShouldBe(departed.Entries[0]);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        await ledger.RecordAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1");

        var answer = await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-03"), key: "departure-1");

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "key-taken"));
    }

    /// <remarks>Over HTTP everybody is the same user yet; the recorder tells them apart already.</remarks>
    [Fact]
    public async Task The_key_of_another_user_is_refused_and_nothing_is_recorded_or_told_of_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        var recorder = fixture.Host.Services.GetRequiredService<EntryRecorder>();
        var departed = new RecordCargoTrainDeparture
        {
            Dossier = "train-pilot",
            Date = new When.Dated(EdtfDate.Parse("2025-09-02"), DateBasis.Stated),
            Citations = [new("source-gazette")],
        };
        Task<RecordAnswer> RecordAsync(string user) => recorder.RecordAsync(
            new(ledger.Id, departed, new(user, "unauthenticated"), nameof(RecordCargoTrainDeparture), "departure-1"), TestContext.Current.CancellationToken);

        var first = (await RecordAsync("ayesha")).ShouldBeOfType<RecordAnswer.Recorded>();
        (await RecordAsync("boris")).ShouldBe(new RecordAnswer.KeyTaken("departure-1"));

        var again = (await RecordAsync("ayesha")).ShouldBeOfType<RecordAnswer.Recorded>();
        (first.IsNew, again.IsNew).ShouldBe((true, false));
        again.Entries.ShouldBe(first.Entries);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("version").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_is_not_kept_so_the_key_may_be_used_for_the_mended_command()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        (await ledger.TryAsync("trains/train-pilot/departures", Departure("2999"), key: "departure-1")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1")).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Two_ledgers_may_use_the_same_key_and_the_same_ids()
    {
        var (one, other) = (await fixture.OpenAsync(), await fixture.OpenAsync());
        foreach (var ledger in new[] { one, other })
        {
            await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
            (await ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1")).Status.ShouldBe(HttpStatusCode.Created);
        }
    }

    [Fact]
    public async Task Two_hundred_double_submissions_at_once_record_one_entry()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            ledger.TryAsync("trains/train-pilot/departures", Departure("2025-09-02"), key: "departure-1")));

        var acknowledged = answers.Where(answer => answer.Status is HttpStatusCode.Created or HttpStatusCode.OK).ToList();
        acknowledged.Count.ShouldBe(200);
        using var stored = new StoredLedger(fixture.ConnectionString);
        await stored.ShouldHoldExactlyAsync(ledger.Id, acknowledged.SelectMany(answer => answer.Entries), before: 3);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("version").GetInt64().ShouldBe(2);
    }

    private static object Departure(string date) => new { date, citations = TestLedger.Citations };
}
