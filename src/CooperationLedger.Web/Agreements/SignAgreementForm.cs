using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class SignAgreementForm
{
    public static readonly FormWording Wording = new(typeof(SignAgreement), "signature", "Agreements", "A party signed an agreement")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party signed", "Each party’s signature is recorded by itself."),
            ["/signatories"] = new("Who signed for it", "Only if the source says so."),
            ["/signatories/*"] = new("Signatory"),
            ["/signatories/*/person"] = new("Person"),
            ["/signatories/*/office"] = new("Office on that day", "As this source calls it, for example Finance Minister."),
            ["/place"] = new("Where", "Only if the source says so. A UN/LOCODE such as PKISB for Islamabad, or a country such as PK."),
            ["/date"] = new("Day of the signature"),
        },
        First = ["/dossier", "/party"],
    };
}
