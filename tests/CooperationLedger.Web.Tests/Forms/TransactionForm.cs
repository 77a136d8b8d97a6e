namespace CooperationLedger.Web.Tests.Forms;

/// <summary>The form of a project's transaction, all that it must say filled in but the amount.</summary>
internal static class TransactionForm
{
    public static async Task<(TestLedger Ledger, FormSession Clerk)> FilledInAsync(LedgerFixture fixture)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("projects", new { dossier = "project-mill", title = "The mill", states = ledger.Parties, citations = TestLedger.Citations });
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/project-transaction?dossier=project-mill");
        clerk["/type"] = "commitment";
        clerk["/money/currency"] = "USD";
        clerk["/date"] = "3 June 2025";
        clerk["/citations/0/source"] = "source-gazette";
        return (ledger, clerk);
    }
}
