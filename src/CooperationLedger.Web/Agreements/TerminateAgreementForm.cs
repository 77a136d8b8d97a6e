using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class TerminateAgreementForm
{
    public static readonly FormWording Wording = new(typeof(TerminateAgreement), "termination", "Agreements", "An agreement was terminated")
    {
        Lead = "For all parties. That one party left is recorded by itself.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/effect"] = new("Day on which it takes effect", "Only if the source tells another day than that of the act. It may be still to come."),
            ["/date"] = new("Day of the act"),
        },
    };
}
