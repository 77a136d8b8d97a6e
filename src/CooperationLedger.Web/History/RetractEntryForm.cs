using CooperationLedger.Chronicles;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

internal static class RetractEntryForm
{
    public static readonly FormWording Wording = new(typeof(RetractEntry), "retraction", "Corrections", "Retract an entry")
    {
        Lead = "The entry stays in the register as it was recorded, and no longer counts.",
        Fields = AmendmentFields.With(new()
        {
            ["/reason"] = new("Why it has to be retracted", ManyLines: true),
            ["/withWholeDossier"] = new("Retract everything that is recorded here", "This entry opened the dossier. With it, all other entries go, and the id is not used again."),
        }),
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
