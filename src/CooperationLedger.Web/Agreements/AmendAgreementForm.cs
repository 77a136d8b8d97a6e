using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class AmendAgreementForm
{
    public static readonly FormWording Wording = new(typeof(AmendAgreement), "amendment", "Agreements", "An agreement was amended")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/by"] = new("By which agreement", "If it is in the ledger. Else say below what was changed."),
            ["/text"] = new("What was changed", "In your own words.", ManyLines: true),
            ["/date"] = new("Day of the amendment"),
        },
    };
}
