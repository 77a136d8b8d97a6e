using System.Security.Cryptography;

namespace CooperationLedger.Web.Pages;

/// <summary>The one stylesheet, addressed by what is in it: a browser that kept an older one asks for the new one.</summary>
internal static class Stylesheet
{
    public static readonly string Address = $"/assets/ledger.css?sha256={Digest()}";

    private static string Digest()
    {
        using var css = typeof(Stylesheet).Assembly.GetManifestResourceStream("CooperationLedger.Web.Assets.ledger.css")!;
        return Convert.ToHexStringLower(SHA256.HashData(css))[..16];
    }
}
