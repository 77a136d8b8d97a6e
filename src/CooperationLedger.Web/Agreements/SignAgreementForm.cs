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
            ["/effect"] = new("What the signature does"),
            ["/date"] = new("Day of the signature"),
        },
        Options = new Dictionary<string, string>
        {
            ["/effect=definitive"] = "It binds",
            ["/effect=subjectToRatification"] = "It binds once it is ratified",
            ["/effect=adReferendum"] = "It binds once the state confirms it (ad referendum)",
        },
        First = ["/dossier", "/party"],
    };
}
