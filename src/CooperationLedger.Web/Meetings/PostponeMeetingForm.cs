using CooperationLedger.Meetings;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

internal static class PostponeMeetingForm
{
    public static readonly FormWording Wording = new(typeof(PostponeMeeting), "postponement", "Meetings", "A planned meeting was put off")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/window"] = new("New time", "Leave it empty if none was announced."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day on which that was announced"),
        },
    };
}
