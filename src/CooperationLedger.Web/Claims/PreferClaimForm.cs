using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

internal static class PreferClaimForm
{
    public static readonly FormWording Wording = new(typeof(PreferClaim), "preference", "Corrections", "Prefer one account")
    {
        Lead = "All accounts stay. From now on the ledger goes by this one.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Why it is to be preferred", ManyLines: true),
            ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
        },
        LeftOut = ["/dossier", "/entry", "/claim"],
        IsListed = false,
    };
}
