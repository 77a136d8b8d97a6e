using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class RecordOfferLapseForm
{
    public static readonly FormWording Wording = new(typeof(RecordOfferLapse), "offer-lapse", "Security", "An offer of help came to nothing")
    {
        Lead = "Only where a source says so. That no answer is known needs no entry.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/date"] = new("Day on which it lapsed"),
        },
    };
}
