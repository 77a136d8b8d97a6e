using CooperationLedger.Meetings;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

internal static class RecordMeetingForm
{
    public static readonly FormWording Wording = new(typeof(RecordMeeting), "meeting", "Meetings", "A meeting was held")
    {
        Lead = "For a meeting, visit, summit or call that took place. What the source does not say stays empty: it is shown as not stated.",
        Fields = MeetingFields.With(new()
        {
            ["/dossier"] = new("Meeting", "Choose a meeting that was planned, or record one that nobody had announced."),
            ["/date"] = new("Day of the meeting", "Its first day, if it lasted longer. As exactly as the source says, for example 3 June 2025 or September 2024."),
            ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
            ["/said"] = new("What was said", "With the exact words where the source quotes them, or their gist in your own words."),
            ["/said/*"] = new("Remark"),
            ["/said/*/speaker"] = new("Who said it"),
            ["/said/*/gist"] = new("Gist", "In your own words.", ManyLines: true),
            ["/said/*/citation"] = new("Where it is told"),
            ["/said/*/citation/source"] = new("Source"),
            ["/said/*/citation/place"] = new("Place in it", "For example page 3, or line 9."),
            ["/said/*/citation/quotation"] = new("Exact words", "In the language of the source.", ManyLines: true),
        }),
        Options = MeetingFields.Kinds,
        First = ["/dossier", "/meeting"],
        Apart = ["/ends", "/said"],
        NewOne = "A meeting that is not in the ledger yet",
    };
}

/// <summary>What the meeting itself is asked of, whichever command tells of it.</summary>
internal static class MeetingFields
{
    public static readonly Dictionary<string, string> Kinds = new()
    {
        ["/meeting/kind=visit"] = "Visit",
        ["/meeting/kind=officialMeeting"] = "Official meeting",
        ["/meeting/kind=talks"] = "Talks",
        ["/meeting/kind=consultation"] = "Consultation",
        ["/meeting/kind=summit"] = "Summit",
        ["/meeting/kind=telephoneCall"] = "Telephone call",
    };

    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/meeting"] = new("The meeting"),
        ["/meeting/title"] = new("Name of the meeting", "A few words by which people will find it."),
        ["/meeting/kind"] = new("Kind"),
        ["/meeting/place"] = new("Place", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a country such as RU."),
        ["/meeting/participants"] = new("Who takes part", Rows: 2),
        ["/meeting/participants/*"] = new("Participant"),
        ["/meeting/participants/*/person"] = new("Person"),
        ["/meeting/participants/*/office"] = new("Office on that day", "As this source calls it, for example Foreign Minister."),
        ["/meeting/participants/*/part"] = new("Which part of it", "Only if the person was not there throughout, for example the opening."),
        ["/meeting/participants/*/from"] = new("First day there", "Only if the person came later than the others."),
        ["/meeting/participants/*/until"] = new("Last day there", "Only if the person left earlier than the others."),
        ["/meeting/states"] = new("States that take part", "Where the source names states, and not only persons."),
        ["/meeting/states/*"] = new("State"),
        ["/meeting/organisations"] = new("Organisations that take part"),
        ["/meeting/organisations/*"] = new("Organisation"),
        ["/meeting/about"] = new("Third states that are talked about", "Regions and all else are topics."),
        ["/meeting/about/*"] = new("State"),
        ["/meeting/topics"] = new("Topics"),
        ["/meeting/topics/*"] = new("Topic"),
        ["/meeting/host"] = new("Organisation whose meeting it is", "For example of a summit."),
        ["/meeting/hostState"] = new("State that receives the others", "Only if the source says so."),
    };
}
