namespace CooperationLedger.Web.Forms;

/// <summary>Where forms are.</summary>
public static class FormAddress
{
    public static string Forms(string ledger) => $"/ledgers/{ledger}/forms";

    public static string Form(string ledger, string noun, string? dossier = null) =>
        $"/ledgers/{ledger}/forms/{noun}{(dossier is null ? "" : $"?dossier={Uri.EscapeDataString(dossier)}")}";

    public static string Correction(string ledger, Guid entry) => $"/ledgers/{ledger}/entries/{entry}/correction";

    public static string Retraction(string ledger, Guid entry) => $"/ledgers/{ledger}/entries/{entry}/retraction";

    public static string Recorded(string ledger, Guid entry) => $"/ledgers/{ledger}/entries/{entry}/recorded";

    /// <summary>The id that the box of a field has on the page.</summary>
    public static string Id(string at) => "f" + at.Replace('/', '-');
}
