using System.Net;
using System.Text.Json;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Tests.Forms;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Sources;

public sealed class RetractSourceEndpointTests(LedgerFixture fixture)
{
    private static readonly object[] Blog = [new { source = "source-blog", place = "post 4" }];
    private static readonly object Retract = new { reason = "It was made up.", citations = TestLedger.Citations };

    [Fact]
    public async Task It_is_told_before_what_rests_on_the_source_alone_and_after_just_that_no_longer_counts()
    {
        var ledger = await RestingAsync();

        var reliance = await ledger.GetAsync("sources/source-blog/reliance");
        var shown = reliance.GetProperty("dossiers").EnumerateArray().ToDictionary(line => line.GetProperty("dossier").GetString()!);
        shown["train-pilot"].GetProperty("entries").GetArrayLength().ShouldBe(1);
        shown["train-pilot"].GetProperty("status").GetString().ShouldBe("Under way");
        shown["train-pilot"].GetProperty("statusWithout").GetString().ShouldBe("Scheduled");
        shown["commitment-gossip"].GetProperty("falls").GetBoolean().ShouldBeTrue();
        reliance.GetProperty("numbers").EnumerateArray().Select(number => number.GetProperty("name").GetString()).ShouldContain("Commitments");

        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", Retract);

        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        (await ledger.GetAsync("commitments/commitment-gossip")).GetProperty("fallen").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync($"commitments?after={retracted.Sequence}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(["commitment-pilot"]);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("scheduled");
        var page = await ledger.PageAsync("trains/train-pilot");
        page.ShouldContain("A source was retracted");
        page.ShouldContain("No longer counts");
        (await ledger.PageAsync("commitments/commitment-gossip")).ShouldContain("It was made up.");
        (await ledger.PageAsync("sources/source-blog")).ShouldContain("This source was retracted");
    }

    [Fact]
    public async Task What_was_known_before_is_still_told_as_it_was()
    {
        var ledger = await RestingAsync();
        var departed = (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);

        (await ledger.GetAsync($"trains/train-pilot?knownAt=entry:{departed}")).GetProperty("view").GetProperty("status").GetString().ShouldBe("underWay");
    }

    [Fact]
    public async Task It_can_be_cited_no_more_and_is_retracted_once()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract, key: "retract-blog");

        (await ledger.TryAsync("trains/train-pilot/departures", new { date = "2025-08-09", citations = Blog })).Problem.ShouldBe("source-retracted");
        (await ledger.TryAsync("sources/source-blog/retractions", Retract)).Problem.ShouldBe("already-retracted");
        (await ledger.TryAsync("sources/source-blog/retractions", Retract, key: "retract-blog")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reinstated_all_of_it_counts_again()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        var again = await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", citations = TestLedger.Citations });

        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("underWay");
        (await ledger.GetAsync($"commitments?after={again.Sequence}")).GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_clerk_sees_what_falls_on_the_page_before_recording_it()
    {
        var ledger = await RestingAsync();
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/source-retraction?dossier=source-blog");
        clerk["/reason"] = "It was made up.";
        clerk["/citations/0/source"] = "source-gazette";
        await clerk.PressAsync("forms/source-retraction");
        clerk.Page.ShouldContain("What changes then");
        clerk.Page.ShouldContain("Nothing of it would count.");
        await clerk.PressAsync("forms/source-retraction", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.PageAsync("sources/source-blog/reliance")).ShouldContain("Nothing that counts cites this source.");
    }

    [Fact]
    public async Task What_falls_in_a_dossier_found_to_be_another_is_told_of_that_one()
    {
        var ledger = await RestingAsync();
        await ledger.ScheduleAsync("train-twin", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-pilot/mergers", new { into = "train-twin", reason = "One and the same train.", clerical = true });

        var line = (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("dossiers").EnumerateArray().Single(line => line.GetProperty("dossier").GetString() == "train-twin");
        line.GetProperty("status").GetString().ShouldBe("Under way");
        line.GetProperty("statusWithout").GetString().ShouldBe("Scheduled");
    }

    [Fact]
    public async Task What_another_source_would_tell_in_its_place_is_shown()
    {
        var ledger = await RestingAsync();
        var departed = (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[1].GetProperty("entry").GetGuid();
        await ledger.RecordAsync($"entries/{departed}/claims", new { says = new { type = "RecordCargoTrainDeparture", data = new { date = "2025-08-05", citations = TestLedger.Citations } }, reason = "The gazette has it so." });

        var retold = (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("dossiers").EnumerateArray()
            .Single(line => line.GetProperty("dossier").GetString() == "train-pilot").GetProperty("retold")[0];
        retold.GetProperty("says").GetString().ShouldBe("2 August 2025. The train departed. From where is not stated.");
        retold.GetProperty("saysWithout").GetString().ShouldBe("5 August 2025. The train departed. From where is not stated.");
        (await ledger.PageAsync("sources/source-blog/reliance")).ShouldContain("Without this source: 5 August 2025.");
    }

    [Fact]
    public async Task What_a_correction_changed_that_rests_on_it_alone_is_shown_though_nothing_that_stands_cites_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-01", citations = TestLedger.Citations });
        await ledger.RecordAsync($"entries/{departed.Entries[0]}/corrections", new
        {
            instead = new { type = "RecordCargoTrainDeparture", data = new { date = "2025-08-20", citations = TestLedger.Citations } },
            reason = "The blog knows better.",
            citations = Blog,
        });

        var line = (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("dossiers").EnumerateArray().ShouldHaveSingleItem();
        line.GetProperty("retold")[0].GetProperty("saysWithout").GetString().ShouldStartWith("1 August 2025.");
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[1].GetProperty("date").GetProperty("edtf").GetString().ShouldBe("2025-08-01");
    }

    [Fact]
    public async Task What_it_alone_shows_to_be_wrong_is_told_to_count_again()
    {
        var ledger = await RestingAsync();
        var arrived = await ledger.RecordAsync("trains/train-pilot/arrivals", new { date = "2025-08-20", citations = TestLedger.Citations });
        await ledger.RecordAsync($"entries/{arrived.Entries[0]}/retractions", new { reason = "The blog saw it stranded.", citations = Blog });

        var line = (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("dossiers").EnumerateArray().Single(line => line.GetProperty("dossier").GetString() == "train-pilot");
        line.GetProperty("returning").EnumerateArray().Select(entry => entry.GetProperty("entry").GetGuid()).ShouldBe([arrived.Entries[0]]);
        (await ledger.PageAsync("sources/source-blog/reliance")).ShouldContain("would count again");

        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle").EnumerateArray().Select(entry => entry.GetProperty("entry").GetGuid()).ShouldContain(arrived.Entries[0]);
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("No longer counts: source retracted");
    }

    [Fact]
    public async Task What_is_recorded_while_it_is_retracted_either_comes_first_and_falls_or_is_refused()
    {
        var ledger = await RestingAsync();
        var answers = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(day => ledger.TryAsync("commitments/commitment-pilot/checks", new { lookedIn = $"Post {day}", date = $"2025-09-0{day}", citations = Blog }))
                .Append(ledger.TryAsync("sources/source-blog/retractions", Retract)));
        answers[^1].Status.ShouldBe(HttpStatusCode.Created, answers[^1].Body.ToString());

        (await ledger.TryAsync("sources/source-blog/retractions", Retract)).Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task It_is_one_entry_however_many_dossiers_cite_it_and_each_shows_it_as_its_own_amendment()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-court", kind = "primary", title = "Ruling of the court", accessed = "2026-01-17", noDigestBecause = "read there" });
        var before = (await ledger.RegisterAsync()).Entries.Count;
        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", new { reason = "It was made up.", citations = new[] { new { source = "source-court" } } });

        retracted.Entries.ShouldHaveSingleItem();
        (await ledger.RegisterAsync()).Entries.Count.ShouldBe(before + 1);
        foreach (var citing in new[] { "trains/train-pilot", "commitments/commitment-gossip" })
        {
            var amendment = (await ledger.GetAsync(citing)).GetProperty("amendments").EnumerateArray().ShouldHaveSingleItem();
            amendment.GetProperty("entry").GetGuid().ShouldBe(retracted.Entries[0]);
            (amendment.GetProperty("dossier").GetString(), amendment.GetProperty("type").GetString()).ShouldBe(("source-blog", "source_retracted"));
        }

        var page = await ledger.PageAsync("trains/train-pilot");
        page.ShouldContain("""<a href="/ledgers/""" + ledger.Id + """/sources/source-blog">""");
        page.ShouldContain("Ruling of the court");
        await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", citations = TestLedger.Citations });
        page = await ledger.PageAsync("trains/train-pilot");
        page.ShouldContain("No longer counts: source reinstated");
        page.ShouldContain("A source was reinstated");
    }

    [Fact]
    public async Task Of_two_dossiers_found_to_be_one_it_is_shown_once()
    {
        var ledger = await RestingAsync();
        await ledger.ScheduleAsync("train-twin", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-twin/arrivals", new { date = "2025-08-20", citations = Blog });
        await ledger.RecordAsync("trains/train-pilot/mergers", new { into = "train-twin", reason = "One and the same train.", clerical = true });
        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", Retract);

        var train = await ledger.GetAsync("trains/train-twin");
        train.GetProperty("amendments").EnumerateArray().Count(amendment => amendment.GetProperty("entry").GetGuid() == retracted.Entries[0]).ShouldBe(1);
        train.GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        (await ledger.GetAsync("trains")).GetProperty("items").EnumerateArray().Single().GetProperty("status").GetString().ShouldBe("scheduled");
    }

    /// <summary>Of what the clerk read, something counts no longer.</summary>
    [Fact]
    public async Task Whoever_read_a_dossier_before_and_records_in_it_after_reads_it_again_first()
    {
        var ledger = await RestingAsync();
        var read = (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).ETag;
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);

        var arrival = new { date = "2025-08-20", citations = TestLedger.Citations };
        (await ledger.TryAsync("trains/train-pilot/arrivals", arrival, ifMatch: read)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        var since = (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).ETag;
        var recorded = await ledger.TryAsync("trains/train-pilot/arrivals", arrival, ifMatch: since);
        recorded.Status.ShouldBe(HttpStatusCode.Created);
        recorded.ETag.ShouldBe((await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot")).ETag);
    }

    /// <summary>As another program may do it, that could not see the retraction.</summary>
    [Fact]
    public async Task What_was_decided_before_it_and_recorded_after_it_falls_at_once()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        await RecordUnseenAsync(ledger);

        var commitment = await ledger.GetAsync("commitments/commitment-pilot");
        commitment.GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(0);
        commitment.GetProperty("fallen").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync("timeline?source=source-blog")).GetProperty("items").GetArrayLength().ShouldBe(0);

        await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", citations = TestLedger.Citations });
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task At_an_instant_between_it_is_read_as_it_was_known_then()
    {
        var ledger = await RestingAsync();
        string Instant(JsonElement source) => Uri.EscapeDataString(source.GetProperty("amendments").EnumerateArray().Last().GetProperty("recordedAt").GetString()!);
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        var retracted = Instant(await ledger.GetAsync("sources/source-blog"));
        await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", citations = TestLedger.Citations });
        var reinstated = Instant(await ledger.GetAsync("sources/source-blog"));

        (await ledger.GetAsync($"commitments/commitment-gossip?knownAt={retracted}")).GetProperty("fallen").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync($"commitments/commitment-pilot?knownAt={retracted}")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("scheduled");
        (await ledger.GetAsync($"commitments/commitment-gossip?knownAt={reinstated}")).GetProperty("fallen").GetArrayLength().ShouldBe(0);
        (await ledger.GetAsync($"commitments/commitment-pilot?knownAt={reinstated}")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("met");
    }

    private async Task RecordUnseenAsync(TestLedger ledger)
    {
        var said = new CommitmentChecked("Post 9") { Date = new When.Dated(EdtfDate.Parse("2025-09-09"), DateBasis.Stated), Citations = [new("source-blog")] };
        await using var session = fixture.Host.Services.GetRequiredService<IDocumentStore>().LightweightSession(ledger.Id);
        var stored = session.Events.BuildEvent(said);
        EntryStore.Envelop(stored, new(Guid.CreateVersion7(), "commitment-pilot", 0, 0, DateTimeOffset.UtcNow, new("anonymous", "unauthenticated"), null, null, null, said));
        session.Events.Append("commitment-pilot", stored);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A train that the gazette announced and a blog saw leave, and a promise that only the blog tells of.</summary>
    private async Task<TestLedger> RestingAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03", new { dossier = "commitment-pilot", title = "To run the train", owedBy = ledger.Parties });
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-02", citations = Blog });
        var gossip = await ledger.RecordAsync("commitments", new { dossier = "commitment-gossip", title = "To build a tunnel", owedBy = ledger.Parties, testable = false, date = "2025-05", citations = Blog });
        await ledger.CaughtUpAsync(gossip.Sequence);
        return ledger;
    }
}
