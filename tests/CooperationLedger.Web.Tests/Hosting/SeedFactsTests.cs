using System.Text.Json;
using CooperationLedger.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>The seed ledger says each of the document's 45 facts as the document says it, no more and no less.</summary>
public sealed class SeedFactsTests(LedgerFixture fixture) : IAsyncLifetime
{
    private readonly TestLedger ledger = new(fixture.Host, "PK-RU");

    public async ValueTask InitializeAsync() => await fixture.Host.Services.GetRequiredService<Seeding>().FinishedAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Which fact, in which dossier, by which event, on which line, on which day; a day not stated is empty, and so is that of what is no development.</summary>
    public static TheoryData<string, string, string, int, string> Facts => new()
    {
        { "D03", "statement-joint-resolve", "statement_made", 3, "2025-22, inferred" },
        { "D03, promised", "commitment-joint-cooperation", "commitment_registered", 3, "2025-22, inferred" },
        { "D04", "statement-author-thaw", "statement_made", 3, "2025-22, inferred" },
        { "D05", "meeting-lavrov-fatemi", "meeting_held", 4, "2025-06-03, inferred" },
        { "D06", "person-lavrov", "office_held", 4, "2025-06-03, inferred" },
        { "D07", "person-fatemi", "office_held", 4, "2025-06-03, inferred" },
        { "D08", "statement-lavrov-wider-cooperation", "statement_made", 4, "2025-06-03, inferred" },
        { "D08, promised", "commitment-russia-cooperation", "commitment_registered", 4, "2025-06-03, inferred" },
        { "D09", "statement-author-pivot", "statement_made", 4, "" },
        { "D10", "meeting-fatemi-visit-2025", "meeting_held", 5, "2025-06, inferred" },
        { "D11", "statement-lavrov-natural-ally", "statement_made", 5, "2025-06-03, inferred" },
        { "D12", "statement-lavrov-crucial-partner", "statement_made", 5, "2025-06-03, inferred" },
        { "D13", "meeting-moscow-overchuk", "meeting_held", 7, "" },
        { "D14", "person-overchuk", "office_held", 7, "" },
        { "D15", "person-khan", "office_held", 7, "" },
        { "D16", "statement-overchuk-natural-alliance", "statement_made", 7, "" },
        { "D17", "project-rail-corridor", "project_opened", 8, "" },
        { "D18", "train-pilot-2025", "cargo_train_scheduled", 9, "" },
        { "D18, promised", "commitment-pilot-train-2025", "commitment_registered", 9, "" },
        { "D19", "statement-putin-interest", "statement_made", 10, "" },
        { "D20", "person-putin", "office_held", 10, "" },
        { "D21", "statement-putin-important-partner", "statement_made", 11, "" },
        { "D22", "statement-fatemi-stabilising-factor", "statement_made", 12, "" },
        { "D23", "statement-fatemi-foreign-policy", "statement_made", 12, "" },
        { "D23, promised", "commitment-pakistan-priority", "commitment_registered", 12, "" },
        { "D24", "agreement-karachi-steel-mill", "agreement_recorded", 14, "2025-05-13, inferred" },
        { "D25", "project-karachi-steel-mill", "project_opened", 14, "" },
        { "D25, promised", "commitment-karachi-steel-mill", "commitment_registered", 14, "2025-05-13, inferred" },
        { "D25, linked", "agreement-karachi-steel-mill", "dossier_linked", 14, "" },
        { "D26", "statement-author-milestone", "statement_made", 14, "" },
        { "D27", "context-soviet-era-industry", "context_event_recorded", 14, "1947/1991, inferred" },
        { "D28", "project-karachi-steel-mill", "focal_person_named", 15, "" },
        { "D29", "statement-khan-leap-forward", "statement_made", 15, "" },
        { "D30", "statement-khan-revival", "statement_made", 15, "" },
        { "D31", "statement-author-defence-visible", "statement_made", 17, "" },
        { "D32", "exercise-russia-pakistan", "exercise_series_reported", 18, "/2025, inferred" },
        { "D33", "context-india-pakistan-2025", "context_event_recorded", 19, "2025-05" },
        { "D34", "offer-moscow-mediation-2025", "offer_made", 19, "2025-05" },
        { "D35", "statement-moscow-restraint", "statement_made", 19, "2025-05" },
        { "D36", "meeting-regional-crises", "meeting_held", 20, "" },
        { "D37", "statement-putin-looks-forward", "statement_made", 21, "" },
        { "D37, planned", "meeting-putin-sharif", "meeting_planned", 21, "" },
        { "D37, promised", "commitment-leaders-meeting-2025", "commitment_registered", 21, "" },
        { "D38", "person-sharif", "office_held", 21, "" },
        { "D39", "meeting-sco-summit-2025", "meeting_planned", 21, "" },
        { "D40", "meeting-overchuk-islamabad-2024", "meeting_held", 23, "2024-09" },
        { "D41", "agreement-mou-2024", "agreement_recorded", 23, "2024-09" },
        { "D41, signed", "agreement-mou-2024", "agreement_signed", 23, "2024-09" },
        { "D41, promised", "commitment-mou-2024", "commitment_registered", 23, "2024-09" },
        { "D42", "person-dar", "office_held", 23, "2024-09" },
        { "D43", "meeting-moscow-overchuk", "dossier_linked", 23, "" },
        { "D44", "statement-observers-diversify", "statement_made", 24, "" },
        { "D45", "statement-author-outlook", "statement_made", 25, "" },
    };

    [Theory, MemberData(nameof(Facts))]
    public async Task Each_fact_stands_in_its_dossier_citing_its_line_on_the_day_that_the_document_gives(string fact, string dossier, string type, int line, string day)
    {
        var read = await ReadAsync(dossier);

        read.GetProperty("contradictions").GetArrayLength().ShouldBe(0);
        read.GetProperty("chronicle").EnumerateArray().ShouldContain(
            entry => entry.GetProperty("type").GetString() == type
                && entry.GetProperty("data").GetProperty("citations").EnumerateArray().Any(citation =>
                    citation.GetProperty("source").GetString() == "source-article" && citation.GetProperty("place").GetString() == $"line {line}")
                && Day(entry) == day,
            fact);
    }

    [Fact]
    public async Task D01_the_document_itself_is_registered_by_its_digest_with_no_date_of_its_own()
    {
        var article = (await ReadAsync("source-article")).GetProperty("view").GetProperty("registration");

        article.GetProperty("sha256").GetString().ShouldBe("22d53edc1e174b0237a8457cee8d9343b060b79a340b2a1389467ec6559f21f1");
        article.GetProperty("kind").GetString().ShouldBe("secondary");
        article.GetProperty("issued").GetProperty("basis").GetString().ShouldBe("inferred");
    }

    [Fact]
    public async Task D02_the_ledger_is_of_Pakistan_and_Russia() =>
        (await ledger.SendAsync(HttpMethod.Get, ledger.Api)).Body.GetProperty("view").GetProperty("parties").EnumerateArray().Select(party => party.GetString()).ShouldBe(["PK", "RU"]);

    [Fact]
    public void All_45_facts_are_asked_for() => Facts.Select(row => row.Data.Item1[..3]).Concat(["D01", "D02"]).Distinct().Order(StringComparer.Ordinal)
        .ShouldBe(Enumerable.Range(1, 45).Select(number => $"D{number:d2}"));

    [Fact]
    public async Task The_counts_are_those_of_the_document()
    {
        (await ListAsync("persons")).Select(Id).ShouldBe(
            ["person-dar", "person-fatemi", "person-khan", "person-lavrov", "person-overchuk", "person-putin", "person-sharif"], ignoreOrder: true);
        (await ListAsync("agreements")).Count.ShouldBe(2);
        (await ListAsync("projects")).Select(Id).ShouldBe(["project-karachi-steel-mill", "project-rail-corridor"], ignoreOrder: true);
        (await ListAsync("trains")).Select(Id).ShouldBe(["train-pilot-2025"]);
        var commitments = await ListAsync("commitments");
        commitments.Count.ShouldBe(7);
        commitments.Where(commitment => commitment.GetProperty("terms").GetProperty("testable").GetBoolean()).Select(Id)
            .ShouldBe(["commitment-karachi-steel-mill", "commitment-leaders-meeting-2025", "commitment-pilot-train-2025"], ignoreOrder: true);
    }

    /// <summary>Exact, without the comma that the document has inside its marks.</summary>
    [Fact]
    public async Task The_five_quotations_are_exact_and_said_by_whom_the_document_says()
    {
        var quotations = (await ListAsync("statements")).Select(statement => statement.GetProperty("made")).Where(made => made.TryGetProperty("words", out _));

        quotations.Select(made => (made.GetProperty("words").GetProperty("text").GetString(), made.GetProperty("by").GetProperty("persons")[0].GetProperty("person").GetString())).ShouldBe(
            [
                ("natural ally", "person-lavrov"),
                ("natural alliance", "person-overchuk"),
                ("President Putin considers Pakistan an important partner in regional growth and development", "person-overchuk"),
                ("stabilising factor in the international arena", "person-fatemi"),
                ("leap forward in economic cooperation", "person-khan"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Traps_1_to_3_two_statements_are_not_one_an_occasion_lends_no_day_or_place_and_what_is_second_hand_says_so()
    {
        (await SaidAtAsync("meeting-lavrov-fatemi")).ShouldContain("statement-lavrov-natural-ally");
        (await SaidAtAsync("meeting-moscow-overchuk")).ShouldContain("statement-overchuk-natural-alliance");

        (await ReadAsync("meeting-lavrov-fatemi")).GetProperty("view").GetProperty("subject").TryGetProperty("place", out _).ShouldBeFalse();
        (await ReadAsync("meeting-moscow-overchuk")).GetProperty("view").GetProperty("subject").GetProperty("place").GetString().ShouldBe("RUMOW");

        foreach (var told in new[] { "statement-putin-interest", "statement-putin-important-partner", "statement-putin-looks-forward" })
        {
            var made = (await ReadAsync(told)).GetProperty("view").GetProperty("made");
            made.GetProperty("viewOf").GetProperty("persons")[0].GetProperty("person").GetString().ShouldBe("person-putin");
            made.GetProperty("by").GetProperty("persons")[0].GetProperty("person").GetString().ShouldBe("person-overchuk");
        }
    }

    [Fact]
    public async Task Traps_4_to_6_no_signature_no_outcome_and_no_single_exercise_is_made_up()
    {
        (await ReadAsync("agreement-karachi-steel-mill")).GetProperty("chronicle").EnumerateArray().ShouldNotContain(entry => entry.GetProperty("type").GetString() == "agreement_signed");
        (await ReadAsync("agreement-mou-2024")).GetProperty("chronicle").EnumerateArray().Count(entry => entry.GetProperty("type").GetString() == "agreement_signed").ShouldBe(2);

        foreach (var open in new[] { "commitment-pilot-train-2025", "commitment-leaders-meeting-2025", "commitment-karachi-steel-mill" })
        {
            (await ReadAsync(open)).GetProperty("standing").GetProperty("status").GetString().ShouldBe("scheduled");
            (await ledger.PageAsync($"commitments/{open}")).ShouldContain("no evidence", Case.Insensitive);
        }

        (await ListAsync("exercises")).Select(Id).ShouldBe(["exercise-russia-pakistan"]);
        (await ReadAsync("offer-moscow-mediation-2025")).GetProperty("chronicle").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Traps_7_to_9_judgements_are_assessments_the_season_is_summer_and_the_office_of_Ishaq_Dar_is_doubted()
    {
        (await ListAsync("statements")).Where(statement => statement.GetProperty("made").GetProperty("kind").GetString() == "assessment").Select(Id).ShouldBe(
            [
                "statement-author-defence-visible", "statement-author-milestone", "statement-author-outlook", "statement-author-pivot",
                "statement-author-thaw", "statement-observers-diversify",
            ],
            ignoreOrder: true);
        (await ledger.PageAsync("statements/statement-joint-resolve")).ShouldContain("summer 2025", Case.Insensitive);

        var dar = await ReadAsync("person-dar");
        dar.GetProperty("view").GetProperty("tenures")[0].GetProperty("office").GetProperty("title").GetString().ShouldBe("Finance Minister");
        var doubt = dar.GetProperty("marks").GetProperty("doubts").EnumerateArray().ShouldHaveSingleItem();
        doubt.TryGetProperty("outcome", out _).ShouldBeFalse();
        (await ledger.PageAsync("persons/person-dar")).ShouldContain("Doubted");
    }

    /// <summary>Our own transcription was corrected once: what was known before still says what it said.</summary>
    [Fact]
    public async Task The_second_axis_shows_the_transcription_as_it_was_and_as_it_was_corrected()
    {
        var now = await ReadAsync("meeting-moscow-overchuk");
        var held = now.GetProperty("chronicle").EnumerateArray().First(entry => entry.GetProperty("type").GetString() == "meeting_held");
        held.GetProperty("correctedBy").GetGuid().ShouldNotBe(Guid.Empty);
        held.GetProperty("data").GetProperty("said").GetArrayLength().ShouldBe(0);

        var before = await ReadAsync($"meeting-moscow-overchuk?knownAt=entry:{held.GetProperty("entry").GetString()}");
        before.GetProperty("view").GetProperty("said").GetArrayLength().ShouldBe(5);
    }

    private async Task<IEnumerable<string>> SaidAtAsync(string meeting) =>
        (await ListAsync("statements")).Where(statement => statement.GetProperty("made").TryGetProperty("meeting", out var at) && at.GetString() == meeting).Select(Id);

    private Task<JsonElement> ReadAsync(string dossier) => ledger.GetAsync($"{EventCatalogue.KindOf(dossier)!.Plural}/{dossier}");

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string kinds) => [.. (await ledger.GetAsync(kinds)).GetProperty("items").EnumerateArray()];

    private static string Id(JsonElement view) => view.GetProperty("id").GetString()!;

    private static string Day(JsonElement entry) =>
        !entry.TryGetProperty("date", out var date) || date.ValueKind != JsonValueKind.Object ? ""
        : date.GetProperty("edtf").GetString() + (date.GetProperty("basis").GetString() == "inferred" ? ", inferred" : "");
}
