using System.Net;
using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Tests;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Timelines;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

public sealed class TimelineEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Developments_stand_in_the_order_of_happening_and_those_without_a_day_last()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-undated", "2025-08", "not-stated");
        await ledger.ScheduleAsync("train-june", "2025-08", "2025-06-03");
        await ledger.ScheduleAsync("train-month", "2025-08", "2025-06");
        await ledger.ScheduleAsync("train-open", "2025-08", "/2025-05");

        (await DossiersAsync(ledger)).ShouldBe(["train-open", "train-month", "train-june", "train-undated"]);
    }

    [Fact]
    public async Task Newest_first_is_the_other_way_round_and_leaves_out_what_has_no_day()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-undated", "2025-08", "not-stated");
        await ledger.ScheduleAsync("train-june", "2025-08", "2025-06-03");
        await ledger.ScheduleAsync("train-month", "2025-08", "2025-06");
        await ledger.ScheduleAsync("train-july", "2025-08", "2025-07-01");

        (await DossiersAsync(ledger, "?order=newest")).ShouldBe(["train-july", "train-june", "train-month"]);
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/timeline?order=sideways")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_correction_a_retraction_and_a_withdrawal_leave_exactly_what_stands()
    {
        var ledger = await fixture.OpenAsync();
        var kept = await ledger.ScheduleAsync("train-kept", "2025-08", "2025-06-03");
        var gone = await ledger.ScheduleAsync("train-gone", "2025-08", "2025-06-04");
        var departed = await ledger.RecordAsync("trains/train-kept/departures", new { date = "2025-08-09", citations = TestLedger.Citations });
        var other = await ledger.ScheduleAsync("train-other", "2025-08", "2025-06-05");
        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([kept.Entries[0], gone.Entries[0], other.Entries[0], departed.Entries[0]]);

        await ledger.RecordAsync($"entries/{kept.Entries[0]}/corrections", new
        {
            instead = new { type = "ScheduleCargoTrain", data = new { service = ledger.Service, window = "2025-08", date = "2025-07", citations = TestLedger.Citations } },
            reason = "Misread.",
            clerical = true,
        });
        await ledger.RecordAsync($"entries/{departed.Entries[0]}/retractions", new { reason = "Another train.", clerical = true });
        await ledger.RecordAsync($"entries/{gone.Entries[0]}/retractions", new { reason = "Entered twice.", clerical = true });

        var lines = await ReadAsync(ledger);
        lines.Select(line => (line.Id, line.Earliest, line.CorrectedAt is null)).ShouldBe(
            [(other.Entries[0], new(2025, 6, 5), true), (kept.Entries[0], new(2025, 7, 1), false)]);
        (await ReadAsync(ledger, "?dossier=train-gone")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_contradicted_is_a_line_once_a_later_entry_lets_it_stand()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        var cancelled = await ledger.RecordAsync("trains/train-pilot/cancellations", new { date = "2025-07-10", citations = TestLedger.Citations });
        var departed = await UndecidedAsync(ledger, Examples.Departed("2025-08-05"));
        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([scheduled.Entries[0], cancelled.Entries[0]]);

        var rescheduled = await ledger.RecordAsync("trains/train-pilot/reschedulings", new { window = "2025-08", date = "2025-07-20", citations = TestLedger.Citations });

        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([scheduled.Entries[0], cancelled.Entries[0], rescheduled.Entries[0], departed]);
    }

    /// <remarks>A border is crossed before a departure. A source then puts something after the departure and before that crossing, which cannot stand itself.</remarks>
    [Fact]
    public async Task What_contradicted_is_a_line_once_a_source_puts_it_before_what_it_contradicted()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("trains/openings", new { dossier = "train-pilot", service = ledger.Service });
        var crossed = await ledger.RecordAsync("trains/train-pilot/border-crossings", new { at = "UZTAS", date = "2025-22", citations = TestLedger.Citations });
        var again = await ledger.RecordAsync("trains/train-pilot/border-crossings", new { at = "UZTAS", date = "2025-07-10/..", citations = TestLedger.Citations });
        var departed = await UndecidedAsync(ledger, Examples.Departed("2025-06-15"));
        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([crossed.Entries[0], again.Entries[0]]);

        await UndecidedAsync(ledger, Examples.Rescheduled("2025-07-02") with { Before = [crossed.Entries[0]] });

        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([crossed.Entries[0], departed, again.Entries[0]]);
    }

    [Fact]
    public async Task What_stood_is_a_line_no_longer_once_a_later_entry_contradicts_it()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-05", citations = TestLedger.Citations });
        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([scheduled.Entries[0], departed.Entries[0]]);

        var cancelled = await UndecidedAsync(ledger, Examples.Cancelled("2025-07-10"));

        (await ReadAsync(ledger)).Select(line => line.Id).ShouldBe([scheduled.Entries[0], cancelled]);
    }

    [Fact]
    public async Task Filters_leave_out_what_certainly_is_not_asked_for()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-other", kind = "secondary", title = "Other", accessed = "2026-01", noDigestBecause = "invented" });
        await ledger.ScheduleAsync("train-may", "2025-08", "2025-05", new { dossier = "commitment-may", title = "The train of May", owedBy = ledger.Parties });
        await ledger.ScheduleAsync("train-wide", "2025-08", "2025-05/2025-07");
        await ledger.RecordAsync("trains/train-may/departures", new { date = "2025-08-09", citations = new[] { new { source = "source-other" } } });

        (await DossiersAsync(ledger, "?from=2025-06&to=2025-07")).ShouldBe(["train-wide"]);
        (await DossiersAsync(ledger, "?kind=commitment")).ShouldBe(["commitment-may"]);
        (await DossiersAsync(ledger, "?dossier=train-may")).ShouldBe(["train-may", "train-may"]);
        (await DossiersAsync(ledger, "?source=source-other")).ShouldBe(["train-may"]);
        (await DossiersAsync(ledger, "?source=source-gazette&kind=train")).ShouldBe(["train-may", "train-wide"]);
    }

    [Fact]
    public async Task Pages_of_a_hundred_lead_on_and_back_and_lose_nothing()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03", new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties });
        for (var finding = 0; finding < 111; finding++)
        {
            await ledger.RecordAsync("commitments/commitment-pilot/evidence", new
            {
                extent = "partiallyMet",
                note = $"Finding {finding}",
                date = finding % 40 == 0 ? "not-stated" : "2025-09",
                citations = TestLedger.Citations,
            });
        }

        var oldest = await WalkAsync("");
        oldest.Count.ShouldBe(113);
        oldest.Select(line => line.Undated).ShouldBeInOrder();
        (await WalkAsync("?order=newest")).Select(line => line.Id)
            .ShouldBe(oldest.Where(line => !line.Undated).Select(line => line.Id).Reverse());

        async Task<IReadOnlyList<DevelopmentLine>> WalkAsync(string query)
        {
            var first = await AnswerAsync(ledger, query);
            var second = await AnswerAsync(ledger, first.Next!.Split("timeline")[1]);
            var back = await AnswerAsync(ledger, second.Previous!.Split("timeline")[1]);

            (first.Items.Count, first.Previous, second.Next, back.Previous).ShouldBe((100, null, null, null));
            back.Items.Select(line => line.Id).ShouldBe(first.Items.Select(line => line.Id));
            IReadOnlyList<DevelopmentLine> all = [.. first.Items, .. second.Items];
            all.Select(line => line.Id).ShouldBeUnique();
            return all;
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_its_field()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/timeline?from=soon&kind=boat");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Fields.ShouldBe(["?from", "?kind"]);
    }

    private static async Task<IEnumerable<string>> DossiersAsync(TestLedger ledger, string query = "") =>
        (await ReadAsync(ledger, query)).Select(line => line.Dossier);

    private static async Task<IReadOnlyList<DevelopmentLine>> ReadAsync(TestLedger ledger, string query = "") =>
        (await AnswerAsync(ledger, query)).Items;

    /// <summary>Stores an entry of the train that its decider would have refused.</summary>
    /// <returns>The id of the entry.</returns>
    private async Task<Guid> UndecidedAsync(TestLedger ledger, LedgerEvent said)
    {
        using var stored = new StoredLedger(fixture.ConnectionString);
        return await stored.AppendAsync(ledger.Id, "train-pilot", said);
    }

    /// <summary>The timeline with everything that was recorded until now.</summary>
    private static async Task<TimelineAnswer> AnswerAsync(TestLedger ledger, string query = "")
    {
        var (_, newest) = await ledger.RegisterAsync();
        var answer = await ledger.GetAsync($"timeline{query}{(query.Length == 0 ? "?" : "&")}after={newest}");
        return answer.Deserialize<TimelineAnswer>(LedgerJson.Options)!;
    }
}
