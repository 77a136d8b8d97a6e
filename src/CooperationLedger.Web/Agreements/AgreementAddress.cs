using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>Addresses of an agreement's page with another question about the same day.</summary>
public static class AgreementAddress
{
    /// <summary>What else the page was asked for, but for which parties.</summary>
    public static IReadOnlyList<(string Name, string Value)> Kept(DossierPage dossier, TypedFilters typed) =>
    [
        .. new[] { ("knownAt", dossier.Typed.KnownAt), ("trueAt", dossier.Typed.TrueAt), ("on", typed.Value("on")) }
            .Where(pair => pair.Item2.Length > 0),
    ];

    /// <param name="section">The anchor of the section that is meant.</param>
    public static string Asking(DossierPage dossier, TypedFilters typed, string name, string value, string section) =>
        Address.Dossier(dossier.Ledger, dossier.Id)
        + QueryString.Create(
            Kept(dossier, typed).Append((name, value)).Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2)))
        + $"#{section}";
}
