using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class RecordContextEventForm
{
    public static readonly FormWording Wording = new(typeof(RecordContextEvent), "context-event", "Security", "Something happened outside the relationship")
    {
        Lead = "For what is needed to understand what the two states did or said, and is not of their own doing.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/title"] = new("What happened", "A few words by which people will find it."),
            ["/states"] = new("States concerned", Rows: 2),
            ["/states/*"] = new("State"),
            ["/place"] = new("Place", "Only if the source says so. A UN/LOCODE such as INDEL for New Delhi, or a country such as IN."),
            ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
            ["/account"] = new("What it was", "In your own words.", ManyLines: true),
            ["/date"] = new("Day", "Its first day, if it lasted longer. As exactly as the source says, for example May 2025."),
        },
        First = ["/title", "/account"],
        Apart = ["/ends"],
    };
}
