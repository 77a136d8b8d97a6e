using CooperationLedger.Meetings;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Meetings;

/// <summary>What may be recorded of meetings, in the order in which it is listed.</summary>
internal static class MeetingCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordMeeting), "meetings", "meeting", "Meetings", "A meeting was held")
        {
            Lead = "A meeting, visit, summit or call that took place. Leave empty what the source does not say.",
            Fields = MeetingFields.With(new()
            {
                ["/dossier"] = new("Meeting", "Choose one that was planned, or a new one."),
                ["/date"] = new("Day of the meeting", "Its first day, if it lasted longer. As exactly as the source says, for "
                    + "example 3 June 2025 or September 2024."),
                ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
                ["/said"] = new("What was said", "With the exact words where the source quotes them, or their gist in your own words."),
                ["/said/*"] = new("Remark"),
                ["/said/*/speaker"] = new("Who said it"),
                ["/said/*/gist"] = new("Gist", "In your own words."),
                ["/said/*/citation"] = new("Where it is reported"),
                ["/said/*/citation/source"] = new("Source"),
                ["/said/*/citation/place"] = new("Place in it", "For example page 3, or line 9."),
                ["/said/*/citation/quotation"] = new("Exact words", "In the language of the source."),
            }),
            Options = MeetingFields.Kinds,
            NewOne = "New meeting",
        },
        new(typeof(PlanMeeting), "meetings/plans", "meeting-plan", "Meetings", "A meeting was announced")
        {
            Fields = MeetingFields.With(new()
            {
                ["/dossier"] = new("Meeting"),
                ["/window"] = new("When it is to be held", "As exactly as the source says. Leave it empty if no time was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the announcement", "Not the day of the meeting."),
                ["/commitment"] = new("The announcement is a promise", "Fill this in to have the promise followed up as a "
                    + "commitment of its own, with the times of the meeting."),
                ["/commitment/dossier"] = new("Id of the commitment", "It begins with commitment- and has a to z, 0 to 9 and hyphens."),
                ["/commitment/title"] = new("What is promised"),
                ["/commitment/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
                ["/commitment/owedBy/*"] = new("State"),
                ["/commitment/owedTo"] = new("To whom", "Only if the source says so."),
                ["/commitment/owedTo/*"] = new("State"),
            }),
            Options = MeetingFields.Kinds,
            NewOne = "New meeting",
        },
        new(typeof(PostponeMeeting), "meetings/{meeting}/postponements", "postponement", "Meetings", "A planned meeting was put off")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/window"] = new("New time", "Leave it empty if none was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day on which that was announced"),
            },
        },
        new(typeof(CancelMeeting), "meetings/{meeting}/cancellations", "calling-off", "Meetings", "A planned meeting was called off")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/date"] = new("Day on which that was announced"),
            },
        },
    ];
}
