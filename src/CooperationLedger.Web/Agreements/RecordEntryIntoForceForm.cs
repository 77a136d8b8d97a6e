using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class RecordEntryIntoForceForm
{
    public static readonly FormWording Wording = new(typeof(RecordEntryIntoForce), "entry-into-force", "Agreements", "An agreement entered into force")
    {
        Lead = "Only if a source reports it: it is never concluded from signatures.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("For which party", "Only if it is one that consented later. Leave it empty if the agreement itself entered into force."),
            ["/date"] = new("Day on which it entered into force"),
        },
    };
}
