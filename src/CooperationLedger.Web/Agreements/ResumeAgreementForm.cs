using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class ResumeAgreementForm
{
    public static readonly FormWording Wording = new(typeof(ResumeAgreement), "resumption", "Agreements", "A suspended agreement operates again")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("For which party", "Leave it empty if it was for all parties."),
            ["/date"] = new("First day on which it operates again"),
        },
    };
}
