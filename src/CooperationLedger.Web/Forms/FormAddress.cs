namespace CooperationLedger.Web.Forms;

/// <summary>Where forms are.</summary>
public static class FormAddress
{
    public static string Forms(string ledger) => $"/ledgers/{ledger}/forms";

    public static string Form(string ledger, string noun, string? dossier = null) =>
        $"/ledgers/{ledger}/forms/{noun}{(dossier is null ? "" : $"?dossier={Uri.EscapeDataString(dossier)}")}";

    /// <param name="noun">Of the form, such as <c>correction</c>.</param>
    public static string Of(string ledger, Guid entry, string noun) => $"/ledgers/{ledger}/entries/{entry}/{noun}";

    public static string Recorded(string ledger, Guid entry) => $"/ledgers/{ledger}/entries/{entry}/recorded";

    /// <summary>The id that the box of a field has on the page.</summary>
    public static string Id(string at) => "f" + at.Replace('/', '-');
}
