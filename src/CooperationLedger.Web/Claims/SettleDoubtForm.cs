using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Claims;

internal static class SettleDoubtForm
{
    public static readonly FormWording Wording = new(typeof(SettleDoubt), "settlement", "Corrections", "Settle a doubt")
    {
        Lead = "If what the entry says was wrong, correct or retract it as well.",
        Fields = AmendmentFields.With(new()
        {
            ["/outcome"] = new("What was found"),
            ["/reason"] = new("How it was settled", ManyLines: true),
        }),
        Options = new Dictionary<string, string>
        {
            ["/outcome=founded"] = "What the entry says was wrong",
            ["/outcome=unfounded"] = "What the entry says is right after all",
        },
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
