using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

internal static class RecordClaimForm
{
    public static readonly FormWording Wording = new(typeof(RecordClaim), "claim", "Corrections", "Another source tells it too")
    {
        Lead = "The entry stays as it is. What the other source says is kept beside it, or in its place if you prefer it.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/says"] = new("What the other source says"),
            ["/preferred"] = new("Go by this source from now on"),
            ["/reason"] = new("Why this source is to be preferred, or why not", ManyLines: true),
            ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
        },
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
