using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A page that reads across dossiers asks the database as often for sixty of them as for three.</summary>
public sealed class NumberOfQueriesTests(LedgerFixture fixture)
{
    private static readonly (string Path, int Commands)[] Pages =
        [("", 6), ("/commitments", 3), ("/commitments?project=project-none&overdue=certainly", 5), ("/timeline", 3)];

    [Fact]
    public async Task It_is_the_same_for_three_dossiers_and_for_sixty()
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

    /// <summary>Each train with its commitment: two dossiers at a time.</summary>
    private async Task<TestLedger> RecordedAsync(int dossiers)
    {
        var ledger = await fixture.OpenAsync();
        RecordedAnswer? last = null;
        for (var train = 0; train < (dossiers + 1) / 2; train++)
        {
            last = await ledger.ScheduleAsync($"train-{train}", "2025-08", "2025-06-03", new { dossier = $"commitment-{train}", title = $"Train {train}", owedBy = ledger.Parties });
        }

        // The last of them is in the lists, and the ledger is known to be there.
        await ledger.PageAsync("", after: last);
        return ledger;
    }
}
