using CooperationLedger.Sources;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Sources;

internal static class RetractSourceForm
{
    public static readonly FormWording Wording = new(typeof(RetractSource), "source-retraction", "Sources and links", "A source can no longer be relied on")
    {
        Lead = "Before you record, you see what rests on it alone. That no longer counts then; it stays in the register, marked.",
        Fields = AmendmentFields.With(new()
        {
            ["/dossier"] = new("Source"),
            ["/reason"] = new("Why it can no longer be relied on", ManyLines: true),
        }),
    };
}
