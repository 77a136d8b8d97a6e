using System.Net;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Tests.Forms;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Wolverine;
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
        clerk.Page.ShouldContain("Nothing of it would stand.");
        await clerk.PressAsync("forms/source-retraction", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.PageAsync("sources/source-blog/reliance")).ShouldContain("Nothing that stands cites this source.");
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
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("No longer stands: source retracted");
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

    /// <summary>As two servers may do it, of which neither could see what the other was about to record.</summary>
    [Fact]
    public async Task What_was_decided_before_and_recorded_after_is_marked_by_the_message_that_was_sent_with_the_retraction()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        await RecordUnseenAsync(ledger);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(1);

        (await WaitingAsync(ledger)).ShouldBe(1);
        await ReadMessageAsync(ledger);

        var commitment = await ledger.GetAsync("commitments/commitment-pilot");
        commitment.GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(0);
        commitment.GetProperty("fallen").GetArrayLength().ShouldBe(1);
        await ReadMessageAsync(ledger);
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("version").GetInt64().ShouldBe(commitment.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task Once_the_source_is_reinstated_the_message_marks_nothing()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", citations = TestLedger.Citations });
        await RecordUnseenAsync(ledger);
        await ReadMessageAsync(ledger);

        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(1);
        (await ledger.GetAsync("sources/source-blog")).GetProperty("version").GetInt64().ShouldBe(3);
    }

    /// <summary>Whether the source is still retracted then is known only once nobody else can change it.</summary>
    [Fact]
    public async Task The_message_waits_for_whoever_is_changing_the_source()
    {
        var ledger = await RestingAsync();
        await ledger.RecordAsync("sources/source-blog/retractions", Retract);
        await RecordUnseenAsync(ledger);
        await using var database = NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var changing = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var holding = new NpgsqlCommand("select from ledger.mt_streams where tenant_id = $1 and id = 'source-blog' for update", connection, changing);
        holding.Parameters.Add(new() { Value = ledger.Id });
        await holding.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var reading = ReadMessageAsync(ledger);
        (await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken))).ShouldNotBe(reading);
        await changing.RollbackAsync(TestContext.Current.CancellationToken);
        await reading;

        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(0);
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

    private async Task<long> WaitingAsync(TestLedger ledger)
    {
        await using var database = NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var command = database.CreateCommand(
            "select count(*) from ledger.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%MarkLateCitations' and position(convert_to($1, 'UTF8') in body) > 0");
        command.Parameters.Add(new() { Value = $"\"{ledger.Id}\"" });
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task ReadMessageAsync(TestLedger ledger)
    {
        await using var scope = fixture.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new MarkLateCitations(ledger.Id, "source-blog"), TestContext.Current.CancellationToken);
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
