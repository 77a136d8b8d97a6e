using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Meetings;

/// <summary>The questions about the meeting itself, whichever command asks them.</summary>
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
        ["/meeting/place"] = new("Place", "If the source says so, for example Moscow or Russia."),
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
