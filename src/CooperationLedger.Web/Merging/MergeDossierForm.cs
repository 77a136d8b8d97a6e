using CooperationLedger.Merging;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Merging;

internal static class MergeDossierForm
{
    public static readonly FormWording Wording = new(typeof(MergeDossier), "merger", "Corrections", "Two subjects are one and the same")
    {
        Lead = "Both ids keep working. From now on they lead to one page, with what is recorded under either.",
        Fields = AmendmentFields.With(new()
        {
            ["/dossier"] = new("The one whose id becomes another name"),
            ["/into"] = new("The one that goes on"),
            ["/reason"] = new("How it is known", ManyLines: true),
        }),
    };
}
