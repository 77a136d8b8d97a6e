using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A page that reads across dossiers asks the database no oftener for sixty of them than for three.</summary>
public sealed class NumberOfQueriesTests(LedgerFixture fixture)
{
    private static readonly (string Path, int Commands)[] Pages =
        [("", 13), ("/projects", 8), ("/commitments", 3), ("/commitments?project=project-none&overdue=certainly", 5), ("/timeline", 4)];

    [Fact]
    public async Task It_asks_as_often_for_three_dossiers_as_for_sixty()
    {
        var (few, many) = (await RecordedAsync(3), await RecordedAsync(60));
        using var database = new DatabaseCommands();
        using var client = fixture.Host.Server.CreateClient();

        foreach (var (path, commands) in Pages)
        {
            (await database.CountAsync(client, $"/ledgers/{few.Id}{path}")).ShouldBe(commands, path);
            (await database.CountAsync(client, $"/ledgers/{many.Id}{path}")).ShouldBe(commands, path);
        }
    }

    [Fact]
    public async Task A_dossier_of_any_kind_is_read_with_its_neighbourhood_in_one_round_trip()
    {
        var ledger = await RecordedAsync(6);
        await ledger.RecordAsync("organisations", new { dossier = "organisation-sco", name = "Shanghai Cooperation Organisation" });
        await ledger.RecordAsync("persons", new { dossier = "person-lavrov", name = "Sergei Lavrov" });
        await ledger.RecordAsync("meetings", new
        {
            dossier = "meeting-talks",
            meeting = new { title = "Talks in Moscow", host = "organisation-sco", participants = new[] { new { person = "person-lavrov" } } },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("statements", new
        {
            dossier = "statement-trade",
            kind = "assessment",
            gist = "Trade should grow",
            by = new { persons = new[] { new { person = "person-lavrov" } } },
            meeting = "meeting-talks",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("agreements", new { dossier = "agreement-trade", terms = new { title = "On trade", parties = ledger.Parties }, date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("projects/project-0/links", new { relation = "partOf", to = "project-1", citations = TestLedger.Citations });
        using var database = new DatabaseCommands();
        using var client = fixture.Host.Server.CreateClient();

        foreach (var dossier in new[]
        {
            "projects/project-0", "trains/train-0", "commitments/commitment-0", "meetings/meeting-talks", "statements/statement-trade",
            "agreements/agreement-trade", "persons/person-lavrov", "organisations/organisation-sco", "sources/source-gazette",
        })
        {
            (await database.CountAsync(client, $"/ledgers/{ledger.Id}/{dossier}")).ShouldBe(1, dossier);
            (await database.CountAsync(client, $"{ledger.Api}/{dossier}")).ShouldBe(1, dossier);
        }
    }

    /// <summary>Projects, each with a train that is part of it and the commitment that is about the train: three dossiers at a time.</summary>
    private async Task<TestLedger> RecordedAsync(int dossiers)
    {
        var ledger = await fixture.OpenAsync();
        RecordedAnswer? last = null;
        for (var number = 0; number < dossiers / 3; number++)
        {
            await ledger.RecordAsync("projects", new { dossier = $"project-{number}", title = $"Project {number}", states = ledger.Parties, citations = TestLedger.Citations });
            await ledger.ScheduleAsync($"train-{number}", "2025-08", "2025-06-03", new { dossier = $"commitment-{number}", title = $"Train {number}", owedBy = ledger.Parties });
            last = await ledger.RecordAsync($"trains/train-{number}/links", new { relation = "partOf", to = $"project-{number}", citations = TestLedger.Citations });
        }

        // The last of them is in the lists, and the ledger is known to be there.
        await ledger.PageAsync("", after: last);
        return ledger;
    }
}
