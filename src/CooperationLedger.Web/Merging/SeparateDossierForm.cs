using CooperationLedger.Merging;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Merging;

internal static class SeparateDossierForm
{
    public static readonly FormWording Wording = new(typeof(SeparateDossier), "separation", "Corrections", "Separate two subjects again")
    {
        Lead = "Each goes on by itself. What was recorded meanwhile stays where it was recorded.",
        Fields = AmendmentFields.With(new()
        {
            ["/reason"] = new("Why they are two after all", ManyLines: true),
        }),
        LeftOut = ["/dossier", "/from"],
        IsListed = false,
    };
}
