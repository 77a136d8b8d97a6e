using CooperationLedger.Meetings;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

internal static class PlanMeetingForm
{
    public static readonly FormWording Wording = new(typeof(PlanMeeting), "meeting-plan", "Meetings", "A meeting was announced")
    {
        Fields = MeetingFields.With(new()
        {
            ["/dossier"] = new("Meeting"),
            ["/window"] = new("When it is to be held", "As exactly as the source says. Leave it empty if no time was announced."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day of the announcement", "Not the day of the meeting."),
            ["/commitment"] = new("The announcement is a promise", "Fill this in to have the promise followed up as a commitment of its own, with the times of the meeting."),
            ["/commitment/dossier"] = new("Id of the commitment", "It begins with commitment- and has a to z, 0 to 9 and hyphens."),
            ["/commitment/title"] = new("What is promised"),
            ["/commitment/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
            ["/commitment/owedBy/*"] = new("State"),
            ["/commitment/owedTo"] = new("To whom", "Only if the source says so."),
            ["/commitment/owedTo/*"] = new("State"),
        }),
        Options = MeetingFields.Kinds,
        First = ["/dossier", "/meeting"],
        Apart = ["/commitment"],
        NewOne = "A meeting that is not in the ledger yet",
    };
}
