using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

internal static class RecordEndOfOfficeForm
{
    public static readonly FormWording Wording = new(typeof(RecordEndOfOffice), "end-of-office", "People and organisations", "A person left an office")
    {
        Fields = OfficeFields.With(new()
        {
            ["/date"] = new("Day on which it was left"),
        }),
    };
}
