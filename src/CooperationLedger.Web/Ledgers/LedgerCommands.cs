using CooperationLedger.Ledgers;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Ledgers;

internal static class LedgerCommands
{
    /// <summary>The one command whose address names no ledger: it is about to be one. It has no form.</summary>
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(OpenLedger), "", "ledger", "Ledgers", "Open ledger") { IsListed = false },
    ];
}
