using CooperationLedger.Sources;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Sources;

internal static class ReinstateSourceForm
{
    public static readonly FormWording Wording = new(typeof(ReinstateSource), "source-reinstatement", "Sources and links", "A retracted source can be relied on after all")
    {
        Lead = "What fell with it counts again.",
        Fields = AmendmentFields.With(new()
        {
            ["/dossier"] = new("Source"),
            ["/reason"] = new("Why it can be relied on", ManyLines: true),
        }),
    };
}
