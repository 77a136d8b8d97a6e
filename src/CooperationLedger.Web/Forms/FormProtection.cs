using CooperationLedger.Web.Storage;
using Marten;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace CooperationLedger.Web.Forms;

/// <summary>How a form proves that it comes from a page of ours: by a token in it that fits a cookie of the browser.</summary>
internal static class FormProtection
{
    public static void AddFormProtection(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "ledger-forms";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "token";
            options.HeaderName = null;
        });
        services.AddDataProtection().SetApplicationName("cooperation-ledger");
        services.AddOptions<KeyManagementOptions>()
            .Configure<IDocumentStore>((keys, store) => keys.XmlRepository = new ProtectionKeys(store));
    }
}
