using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

internal static class RecordAppointmentForm
{
    public static readonly FormWording Wording = new(typeof(RecordAppointment), "appointment", "People and organisations", "A person took up an office")
    {
        Fields = OfficeFields.With(new()
        {
            ["/date"] = new("Day on which it was taken up"),
        }),
    };
}
