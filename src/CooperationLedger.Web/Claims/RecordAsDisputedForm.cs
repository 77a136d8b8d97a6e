using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

internal static class RecordAsDisputedForm
{
    public static readonly FormWording Wording = new(typeof(RecordAsDisputed), "disputed-entry", "Corrections", "Keep what cannot follow as disputed")
    {
        Lead = "It is kept beside the chronicle, and nothing rests on it.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Why it is kept all the same", ManyLines: true),
            ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
        },
        LeftOut = ["/dossier", "/says"],
        IsListed = false,
    };
}
