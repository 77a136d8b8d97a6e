using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class AdoptAgreementForm
{
    public static readonly FormWording Wording = new(typeof(AdoptAgreement), "adoption", "Agreements", "The text of an agreement was adopted")
    {
        Lead = "Adopting the text binds nobody: signatures and consents are recorded by themselves.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/place"] = new("Where", "Only if the source says so. A UN/LOCODE such as PKISB for Islamabad, or a country such as PK."),
            ["/organisation"] = new("Organisation that adopted it", "For example the one at whose conference it was."),
            ["/date"] = new("Day of the adoption"),
        },
    };
}
