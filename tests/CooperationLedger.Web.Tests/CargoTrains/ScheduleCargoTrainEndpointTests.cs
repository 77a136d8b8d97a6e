using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

public sealed class ScheduleCargoTrainEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_train_is_scheduled_with_its_commitment_in_one_go()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("trains", ledger.Train("train-pilot", "2025-08", "not-stated", new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties }));

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"{ledger.Api}/trains/train-pilot");
        answer.ETag.ShouldBe("\"train-pilot:1\"");
        answer.Body.GetProperty("entries").GetArrayLength().ShouldBe(2);
        var train = await ledger.GetAsync("trains/train-pilot");
        train.GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        var commitment = await ledger.GetAsync("commitments/commitment-pilot");
        commitment.GetProperty("standing").GetProperty("windows")[0].GetProperty("window").GetString().ShouldBe("2025-08");
    }

    [Fact]
    public async Task When_the_commitment_is_refused_the_train_is_not_recorded_either()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("trains", ledger.Train("train-pilot", "2025-08", "not-stated", new { dossier = "commitment-pilot", title = "The pilot train", owedBy = new[] { "FR" } }));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Problem.ShouldBe("not-a-party");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once_and_nothing_is_recorded()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("trains", new
        {
            dossier = "Pilot",
            service = new { title = "", between = new[] { "PK", "XX" }, color = "red" },
            window = "2025-02-30",
            citations = new[] { new { place = "page 1" } },
        });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Fields.ShouldBe(
            ["/service/title", "/service/between/1", "/service/color", "/window", "/citations/0/source", "/date", "/dossier"], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_a_proposed_id_it_is_derived_from_the_title_and_numbered_when_taken()
    {
        var ledger = await fixture.OpenAsync();
        object Train(string window) => ledger.Train(dossier: null, window, "2025-07-01");

        var first = await ledger.RecordAsync("trains", Train("2025-08"));
        var second = await ledger.RecordAsync("trains", Train("2025-09"));
        var repeated = await ledger.RecordAsync("trains", Train("2025-08"));

        (first.Dossier, second.Dossier, repeated.Dossier).ShouldBe(("train-pilot-train", "train-pilot-train-2", "train-pilot-train"));
        repeated.Entries.ShouldBe(first.Entries);
    }

    [Fact]
    public async Task Any_number_of_dossiers_have_one_title_and_each_is_known_again()
    {
        var ledger = await fixture.OpenAsync();
        object Train(int day) => ledger.Train(dossier: null, "2025-08", $"{new DateOnly(2025, 1, 1).AddDays(day):O}");

        List<string> opened = [];
        for (var day = 0; day < 60; day++)
        {
            opened.Add((await ledger.RecordAsync("trains", Train(day))).Dossier);
        }

        opened.Distinct().Count().ShouldBe(60);
        opened.ShouldAllBe(id => id.StartsWith("train-pilot-train", StringComparison.Ordinal));
        (await ledger.RecordAsync("trains", Train(59))).Dossier.ShouldBe(opened[59]);
    }

    /// <remarks>Its id is not used again, so that it cannot be answered with the dossier that it opened once.</remarks>
    [Fact]
    public async Task What_was_withdrawn_is_opened_anew_under_another_id()
    {
        var ledger = await fixture.OpenAsync();
        HashSet<string> opened = [];
        for (var time = 0; time < 5; time++)
        {
            var recorded = await ledger.RecordAsync("trains", ledger.Train(dossier: null, "2025-08", "2025-07-01"));
            await ledger.RecordAsync($"entries/{recorded.Entries[0]}/retractions", new { reason = "a slip", clerical = true });
            opened.Add(recorded.Dossier).ShouldBeTrue(recorded.Dossier);
        }
    }

    [Fact]
    public async Task What_is_recorded_already_is_answered_with_the_entry_that_says_so()
    {
        var ledger = await fixture.OpenAsync();
        var first = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var again = await ledger.TryAsync("trains", ledger.Train("train-pilot", "2025-08", "2025-07-01"));

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Body.GetProperty("entries")[0].GetGuid().ShouldBe(first.Entries[0]);
        again.Body.GetProperty("version").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_train_of_another_window_under_the_same_id_is_refused()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answer = await ledger.TryAsync("trains", ledger.Train("train-pilot", "2025-12", "2025-07-02"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Problem.ShouldBe("already-scheduled");
    }

    [Fact]
    public async Task The_permanent_link_of_either_entry_knows_the_other()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01", new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties });

        foreach (var entry in scheduled.Entries)
        {
            var dossier = (await ledger.GetAsync($"entries/{entry}")).GetProperty("dossier").GetString()!;
            if (dossier == "commitment-pilot")
            {
                var then = await ledger.GetAsync($"commitments/{dossier}?knownAt=entry:{entry}");
                then.GetProperty("standing").GetProperty("windows").GetArrayLength().ShouldBe(1);
            }
        }

        scheduled.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_window_in_the_far_future_has_a_page()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-far", "9000", "2025-07-01");

        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/trains/train-far")).Status.ShouldBe(HttpStatusCode.OK);
        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/trains/train-far?trueAt=9999-12-31")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
