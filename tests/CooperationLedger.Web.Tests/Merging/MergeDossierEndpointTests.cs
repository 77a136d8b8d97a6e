using System.Net;
using CooperationLedger.Web.Tests.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Merging;

public sealed class MergeDossierEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task An_organisation_that_a_statement_names_beside_others_is_read_by_the_name_of_the_one_that_goes_on()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var (id, name) in new[] { ("organisation-sco", "Shanghai Cooperation Organisation"), ("organisation-twin", "SCO") })
        {
            await ledger.RecordAsync("organisations", new { dossier = id, name });
        }

        await ledger.RecordAsync("statements", new
        {
            dossier = "statement-trade",
            kind = "assessment",
            gist = "Trade should grow",
            by = new { organisations = new[] { "organisation-twin" } },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync(
            "organisations/organisation-twin/mergers", new { into = "organisation-sco", reason = "One and the same.", clerical = true });

        (await ledger.PageAsync("organisations/organisation-sco")).ShouldContain("Trade should grow");
        (await ledger.GetAsync("organisations/organisation-twin")).GetProperty("aliases")[0].GetString().ShouldBe("organisation-twin");
        (await ledger.PageAsync("statements/statement-trade")).ShouldContain("Shanghai Cooperation Organisation");
    }

    [Fact]
    public async Task Both_ids_lead_to_one_chronicle_and_lists_have_it_once()
    {
        var ledger = await TwiceAsync();
        var merged = await MergeAsync(ledger);

        foreach (var id in new[] { "train-pilot", "train-twin" })
        {
            var read = await ledger.GetAsync($"trains/{id}");
            read.GetProperty("dossier").GetString().ShouldBe("train-pilot");
            read.GetProperty("view").GetProperty("departure").GetProperty("evidence").GetProperty("date").GetProperty("edtf").GetString().ShouldBe("2025-08-01");
            read.GetProperty("aliases")[0].GetString().ShouldBe("train-twin");
            read.GetProperty("setAside").GetArrayLength().ShouldBe(1);
        }

        var list = await ledger.GetAsync($"trains?after={merged.Sequence}");
        list.GetProperty("items").EnumerateArray().Select(train => train.GetProperty("id").GetString()).ShouldBe(["train-pilot"]);
        (await ledger.GetAsync("timeline?dossier=train-pilot")).GetProperty("items").GetArrayLength().ShouldBe(2);
        (await ledger.GetAsync("timeline?dossier=train-twin")).GetProperty("items").GetArrayLength().ShouldBe(2);
        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/trains/train-twin")).Location.ShouldBe($"/ledgers/{ledger.Id}/trains/train-pilot");
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("also train-twin");
    }

    [Fact]
    public async Task Before_it_was_known_there_were_two()
    {
        var ledger = await TwiceAsync();
        var before = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await MergeAsync(ledger);

        (await ledger.GetAsync($"trains/train-twin?knownAt=entry:{before}")).GetProperty("dossier").GetString().ShouldBe("train-twin");
        (await ledger.PageAsync($"trains/train-twin?knownAt=entry:{before}")).ShouldContain("Twin train");
    }

    [Fact]
    public async Task Through_an_entry_of_either_the_dossier_is_read_as_it_was_known_then()
    {
        var ledger = await TwiceAsync();
        var before = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await MergeAsync(ledger);
        var after = (await ledger.RecordAsync("trains/train-pilot/arrivals", new { date = "2025-08-20", citations = TestLedger.Citations })).Entries[0];

        (await ledger.GetAsync($"trains/train-pilot?knownAt=entry:{before}")).GetProperty("dossier").GetString().ShouldBe("train-twin");
        (await ledger.GetAsync($"trains/train-twin?knownAt=entry:{after}")).GetProperty("dossier").GetString().ShouldBe("train-pilot");
        (await ledger.PageAsync($"trains/train-pilot?knownAt=entry:{before}")).ShouldContain("Twin train");

        await ledger.RecordAsync("trains/train-twin/separations", new { from = "train-pilot", reason = "Two trains after all.", clerical = true });
        var apart = (await ledger.RecordAsync("trains/train-twin/arrivals", new { date = "2025-08-09", citations = TestLedger.Citations })).Entries[0];
        (await ledger.GetAsync($"trains/train-twin?knownAt=entry:{after}")).GetProperty("dossier").GetString().ShouldBe("train-pilot");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot?knownAt=entry:{apart}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_read_under_either_id_is_what_an_entry_of_either_is_corrected_by()
    {
        var ledger = await TwiceAsync();
        var departed = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        var merged = await ledger.TryAsync("trains/train-twin/mergers", new { into = "train-pilot", reason = "One and the same train.", clerical = true }, key: "merge");
        var read = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-twin");
        read.ETag.ShouldBe("\"train-pilot:5\"");
        merged.ETag.ShouldBe(read.ETag);
        read.Body.GetProperty("version").GetInt64().ShouldBe(5);

        object Corrected(string day) => new { instead = new { type = "RecordCargoTrainDeparture", data = new { date = day, citations = TestLedger.Citations } }, reason = "Misread.", clerical = true };
        var corrected = await ledger.TryAsync($"entries/{departed}/corrections", Corrected("2025-08-05"), ifMatch: read.ETag);
        corrected.Status.ShouldBe(HttpStatusCode.Created, corrected.Body.ToString());
        corrected.ETag.ShouldBe((await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).ETag);

        (await ledger.TryAsync("trains/train-pilot/arrivals", new { date = "2025-08-20", citations = TestLedger.Citations }, ifMatch: read.ETag)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await ledger.TryAsync("trains/train-twin/mergers", new { into = "train-pilot", reason = "One and the same train.", clerical = true }, key: "merge")).ETag.ShouldBe(merged.ETag);
    }

    /// <remarks>Their numbers are the same, and what is read of the second alone was never read of both.</remarks>
    [Fact]
    public async Task What_was_read_of_both_is_no_state_of_one_that_was_separated_and_written_to()
    {
        var ledger = await TwiceAsync();
        await MergeAsync(ledger);
        var together = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-twin");
        await ledger.RecordAsync("trains/train-twin/separations", new { from = "train-pilot", reason = "Two trains after all.", clerical = true });
        await ledger.RecordAsync("trains/train-twin/border-crossings", new { at = "UZ", date = "2025-08-04", citations = TestLedger.Citations });
        var apart = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-twin");
        apart.Body.GetProperty("version").GetInt64().ShouldBe(together.Body.GetProperty("version").GetInt64());
        Task<HttpAnswer> ArriveAsync(string? ifMatch) => ledger.TryAsync("trains/train-twin/arrivals", new { date = "2025-08-09", citations = TestLedger.Citations }, ifMatch: ifMatch);

        var stale = await ArriveAsync(together.ETag);
        (stale.Status, stale.Problem).ShouldBe((HttpStatusCode.PreconditionFailed, "other-version"));
        stale.Body.GetProperty("detail").GetString().ShouldBe($"train-twin is at version {apart.ETag} now: read it again.");
        (await ArriveAsync(apart.ETag)).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_form_that_was_opened_on_both_is_of_another_state_once_they_are_separated()
    {
        var ledger = await TwiceAsync();
        var departed = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await MergeAsync(ledger);
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"entries/{departed}/correction");
        clerk["/instead/data/date"] = "5 August 2025";
        clerk["/reason"] = "misread";
        clerk["/clerical"] = "yes";
        await ledger.RecordAsync("trains/train-twin/separations", new { from = "train-pilot", reason = "Two trains after all.", clerical = true });
        await ledger.RecordAsync("trains/train-twin/border-crossings", new { at = "UZ", date = "2025-08-06", citations = TestLedger.Citations });

        await clerk.PressAsync($"entries/{departed}/correction", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Conflict);
        clerk.Page.ShouldContain("it is read in train-twin now, which is at version 5");
        clerk["version"] = "5";
        await clerk.PressAsync($"entries/{departed}/correction", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Conflict);
        await clerk.PressAsync($"entries/{departed}/correction", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
    }

    /// <summary>Each is recorded in a dossier of its own, and neither could follow the other.</summary>
    [Fact]
    public async Task Of_two_that_record_in_either_at_once_by_the_same_version_one_is_told_so()
    {
        for (var round = 0; round < 5; round++)
        {
            var ledger = await fixture.OpenAsync();
            await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
            await ledger.ScheduleAsync("train-twin", "2025-08", "2025-06-03");
            var rescheduled = await ledger.RecordAsync("trains/train-twin/reschedulings", new { window = "2025-10", date = "2025-07-01", citations = TestLedger.Citations });
            await MergeAsync(ledger);
            var read = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot");

            var answers = await Task.WhenAll(
                ledger.TryAsync("trains/train-pilot/departures", new { date = "2025-08-01", citations = TestLedger.Citations }, ifMatch: read.ETag),
                ledger.TryAsync($"entries/{rescheduled.Entries[0]}/corrections", new
                {
                    instead = new { type = "CancelCargoTrain", data = new { date = "2025-07-01", citations = TestLedger.Citations } },
                    reason = "Misread.",
                    clerical = true,
                }, ifMatch: read.ETag));

            answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.Created, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
            (await ledger.GetAsync("trains/train-pilot")).GetProperty("setAside").GetArrayLength().ShouldBe(read.Body.GetProperty("setAside").GetArrayLength());
        }
    }

    [Fact]
    public async Task What_is_recorded_under_either_id_is_recorded_in_the_one_that_goes_on()
    {
        var ledger = await TwiceAsync();
        await MergeAsync(ledger);

        (await ledger.RecordAsync("trains/train-twin/arrivals", new { date = "2025-08-20", citations = TestLedger.Citations })).Dossier.ShouldBe("train-pilot");
        (await ledger.TryAsync("trains/train-twin/departures", new { date = "2025-08-02", citations = TestLedger.Citations })).Problem.ShouldBe("contradicts-entry");
    }

    [Fact]
    public async Task A_promise_about_the_old_id_stands_by_what_the_one_that_goes_on_tells()
    {
        var ledger = await TwiceAsync();
        await ledger.RecordAsync("commitments", new { dossier = "commitment-pilot", title = "To run it", owedBy = ledger.Parties, testable = true, shownBy = "trainArrived", train = "train-twin", date = "2025-06-03", citations = TestLedger.Citations });
        await MergeAsync(ledger);
        var arrived = await ledger.RecordAsync("trains/train-pilot/arrivals", new { date = "2025-08-20", citations = TestLedger.Citations });

        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("met");
        (await ledger.GetAsync($"commitments?after={arrived.Sequence}&status=met")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("To run it");
    }

    [Fact]
    public async Task Found_to_be_one_and_then_another_every_id_leads_to_the_last()
    {
        var ledger = await TwiceAsync();
        await ledger.ScheduleAsync("train-third", "2025-08", "2025-06-04");
        await ledger.RecordAsync("commitments", new { dossier = "commitment-pilot", title = "To run it", owedBy = ledger.Parties, testable = true, shownBy = "trainDeparted", train = "train-twin", date = "2025-06-03", citations = TestLedger.Citations });
        await MergeAsync(ledger);
        var merged = await ledger.RecordAsync("trains/train-pilot/mergers", new { into = "train-third", reason = "One and the same train.", clerical = true });

        (await ledger.GetAsync("trains/train-twin")).GetProperty("dossier").GetString().ShouldBe("train-third");
        (await ledger.GetAsync("trains/train-third")).GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()).ShouldBe(["train-pilot", "train-twin"], ignoreOrder: true);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("met");
        (await ledger.GetAsync($"commitments?after={merged.Sequence}&status=met")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync("timeline?dossier=train-twin")).GetProperty("items").GetArrayLength().ShouldBe(2);
        (await ledger.PageAsync("trains/train-third")).ShouldContain("To run it");
    }

    [Fact]
    public async Task What_the_old_dossier_cites_is_found_in_the_new_one()
    {
        var ledger = await TwiceAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-paper", kind = "secondary", title = "A paper", accessed = "2026-01-16", noDigestBecause = "read on paper" });
        await ledger.RecordAsync("trains/train-twin/border-crossings", new { at = "UZ", date = "2025-08-04", citations = new[] { new { source = "source-paper" } } });
        var merged = await MergeAsync(ledger);

        (await ledger.GetAsync($"timeline?after={merged.Sequence}&source=source-paper")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    /// <summary>Each merger stands for a while: of all that ever were, the ways through them are without number.</summary>
    [Fact]
    public async Task Merged_and_separated_again_and_again_dossiers_are_read_as_fast_as_ever()
    {
        var ledger = await fixture.OpenAsync();
        string[] trains = [.. Enumerable.Range(1, 9).Select(number => $"train-{number}")];
        foreach (var train in trains)
        {
            await ledger.ScheduleAsync(train, "2025-08", "2025-06-03");
        }

        foreach (var (one, other) in trains.SelectMany(one => trains.Where(other => other != one).Select(other => (one, other))))
        {
            await ledger.RecordAsync($"trains/{one}/mergers", new { into = other, reason = "One.", clerical = true });
            await ledger.RecordAsync($"trains/{one}/separations", new { from = other, reason = "Two.", clerical = true });
        }

        (await ledger.GetAsync("trains/train-1")).GetProperty("aliases").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_correction_in_the_old_dossier_is_read_in_the_new_one_and_in_lists()
    {
        var ledger = await TwiceAsync();
        var departed = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await MergeAsync(ledger);

        var corrected = await ledger.RecordAsync($"entries/{departed}/corrections", new
        {
            instead = new { type = "RecordCargoTrainDeparture", data = new { date = "2025-08-05", citations = TestLedger.Citations } },
            reason = "Misread.",
            clerical = true,
        });

        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("departure").GetProperty("evidence").GetProperty("date").GetProperty("edtf").GetString().ShouldBe("2025-08-05");
        (await ledger.GetAsync($"trains?after={corrected.Sequence}")).GetProperty("items")[0].GetProperty("departure").GetProperty("evidence").GetProperty("date").GetProperty("edtf").GetString().ShouldBe("2025-08-05");
    }

    [Fact]
    public async Task Separated_they_are_two_again_in_lists_too()
    {
        var ledger = await TwiceAsync();
        await MergeAsync(ledger);
        var apart = await ledger.RecordAsync("trains/train-twin/separations", new { from = "train-pilot", reason = "Two trains after all.", clerical = true });

        (await ledger.GetAsync($"trains?after={apart.Sequence}")).GetProperty("items").GetArrayLength().ShouldBe(2);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").TryGetProperty("departure", out _).ShouldBeFalse();
        (await ledger.GetAsync("trains/train-twin")).GetProperty("dossier").GetString().ShouldBe("train-twin");
        (await ledger.GetAsync("timeline?dossier=train-twin")).GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task An_entry_is_moved_by_one_command_that_links_both()
    {
        var ledger = await TwiceAsync();
        var departed = (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();

        var moved = await ledger.RecordAsync($"entries/{departed}/moves", new { to = "train-pilot", reason = "It was the other train.", clerical = true });

        moved.Entries.Count.ShouldBe(2);
        (await ledger.GetAsync($"entries/{moved.Entries[1]}")).GetProperty("causation").GetString().ShouldBe(departed.ToString());
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle").GetArrayLength().ShouldBe(2);
        (await ledger.GetAsync("trains/train-twin")).GetProperty("chronicle").GetArrayLength().ShouldBe(1);
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("Moved here");
    }

    [Fact]
    public async Task A_dossier_that_is_not_there_is_not_merged() =>
        (await (await TwiceAsync()).TryAsync("trains/train-nowhere/mergers", new { into = "train-pilot", reason = "The same.", clerical = true })).Status.ShouldBe(HttpStatusCode.NotFound);

    private static Task<CooperationLedger.Web.Http.RecordedAnswer> MergeAsync(TestLedger ledger) =>
        ledger.RecordAsync("trains/train-twin/mergers", new { into = "train-pilot", reason = "One and the same train.", clerical = true });

    /// <summary>Two clerks recorded one train, each under an id of its own.</summary>
    private async Task<TestLedger> TwiceAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains", new { dossier = "train-twin", service = new { title = "Twin train", between = ledger.Parties }, window = "2025-08", date = "2025-06-20", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains/train-twin/departures", new { date = "2025-08-01", citations = TestLedger.Citations });
        return ledger;
    }
}
