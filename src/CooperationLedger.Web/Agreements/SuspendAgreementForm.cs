using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class SuspendAgreementForm
{
    public static readonly FormWording Wording = new(typeof(SuspendAgreement), "suspension", "Agreements", "An agreement was suspended")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("For which party", "Leave it empty if it was for all parties."),
            ["/effect"] = new("First day of the suspension", "Only if the source tells another day than that of the act. It may be still to come."),
            ["/date"] = new("Day of the act"),
        },
        First = ["/dossier", "/party"],
    };
}
