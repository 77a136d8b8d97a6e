using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

/// <summary>In the order in which they are listed.</summary>
internal static class MeetingForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordMeetingForm.Wording,
        PlanMeetingForm.Wording,
        PostponeMeetingForm.Wording,
        CancelMeetingForm.Wording,
    ];
}
