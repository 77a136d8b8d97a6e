using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A page that reads across dossiers asks the database no oftener for sixty of them than for three; less often when it remembers the commitments.</summary>
public sealed class NumberOfQueriesTests(LedgerFixture fixture)
{
    private static readonly (string Path, int Commands)[] Pages =
        [("", 7), ("/projects", 9), ("/commitments", 3), ("/commitments?project=project-none&overdue=certainly", 5), ("/timeline", 3)];

    [Fact]
    public async Task It_has_the_same_bound_for_three_dossiers_and_for_sixty()
    {
        var (few, many) = (await RecordedAsync(3), await RecordedAsync(60));
        using var database = new DatabaseCommands();
        using var client = fixture.Host.Server.CreateClient();

        foreach (var (path, commands) in Pages)
        {
            (await database.CountAsync(client, $"/ledgers/{few.Id}{path}")).ShouldBeInRange(1, commands, path);
            (await database.CountAsync(client, $"/ledgers/{many.Id}{path}")).ShouldBeInRange(1, commands, path);
        }
    }

    [Fact]
    public async Task A_dossier_is_read_with_all_its_sources_at_once_and_what_it_is_about_once_more()
    {
        var ledger = await RecordedAsync(3);
        using var database = new DatabaseCommands();
        using var client = fixture.Host.Server.CreateClient();

        (await database.CountAsync(client, $"{ledger.Api}/trains/train-0")).ShouldBe(1);
        (await database.CountAsync(client, $"{ledger.Api}/projects/project-0")).ShouldBe(3);
        (await database.CountAsync(client, $"{ledger.Api}/commitments/commitment-0")).ShouldBe(2);
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
