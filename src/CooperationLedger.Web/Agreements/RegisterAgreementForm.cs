using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class RegisterAgreementForm
{
    public static readonly FormWording Wording = new(typeof(RegisterAgreement), "registration", "Agreements", "An agreement was registered")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/register"] = new("In which register", "For example United Nations."),
            ["/number"] = new("Number in it", "As the register writes it, for example I-18232."),
            ["/date"] = new("Day of the registration"),
        },
    };
}
