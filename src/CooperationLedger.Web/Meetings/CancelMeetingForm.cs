using CooperationLedger.Meetings;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

internal static class CancelMeetingForm
{
    public static readonly FormWording Wording = new(typeof(CancelMeeting), "calling-off", "Meetings", "A planned meeting was called off")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/date"] = new("Day on which that was announced"),
        },
    };
}
