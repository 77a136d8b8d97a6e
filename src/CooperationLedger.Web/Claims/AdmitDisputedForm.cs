using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

internal static class AdmitDisputedForm
{
    public static readonly FormWording Wording = new(typeof(AdmitDisputed), "admission", "Corrections", "Admit a disputed entry")
    {
        Lead = "It stands from now on at the place that its day gives it; where no day is stated, after all that is recorded. If its source says what it came before, retract it instead and record it anew with that.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Why it can stand now", ManyLines: true),
            ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
        },
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
