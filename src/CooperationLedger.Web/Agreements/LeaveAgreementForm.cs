using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class LeaveAgreementForm
{
    public static readonly FormWording Wording = new(typeof(LeaveAgreement), "withdrawal", "Agreements", "A party left an agreement")
    {
        Lead = "It denounced the agreement or withdrew from it. If it comes back later, record that as a new consent.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party"),
            ["/how"] = new("By which act"),
            ["/effect"] = new("Day on which it takes effect", "Only if the source tells another day than that of the act. It may be still to come."),
            ["/date"] = new("Day of the act", "Of the notice, as the source tells."),
        },
        First = ["/dossier", "/party"],
    };
}
