using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class AcceptOfferForm
{
    public static readonly FormWording Wording = new(typeof(AcceptOffer), "acceptance", "Security", "A state accepted an offer of help")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/by"] = new("Which state", "One to which it was offered. Each is recorded by itself."),
            ["/date"] = new("Day on which it accepted"),
        },
    };
}
