using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class BeginProvisionalApplicationForm
{
    public static readonly FormWording Wording = new(typeof(BeginProvisionalApplication), "provisional-application", "Agreements", "An agreement began to be applied provisionally")
    {
        Lead = "Before it is in force, because the parties agreed so.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("By which party", "Leave it empty if it was by all parties."),
            ["/date"] = new("First day"),
        },
    };
}
