using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

internal static class RaiseDoubtForm
{
    public static readonly FormWording Wording = new(typeof(RaiseDoubt), "doubt", "Corrections", "Doubt an entry")
    {
        Lead = "The entry stands, and is marked as doubted until the doubt is settled.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Why you doubt it", ManyLines: true),
            ["/citations"] = new("Sources that give reason to doubt", "If there are any."),
        },
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
