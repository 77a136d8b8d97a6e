using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class EndProvisionalApplicationForm
{
    public static readonly FormWording Wording = new(typeof(EndProvisionalApplication), "end-of-provisional-application", "Agreements", "Provisional application ended")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("By which party", "Leave it empty if it was by all parties."),
            ["/date"] = new("Day on which it ended"),
        },
    };
}
