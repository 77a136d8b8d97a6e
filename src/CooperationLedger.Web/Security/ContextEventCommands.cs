using CooperationLedger.Security;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Security;

/// <summary>What may be recorded of events of the time, in the order in which it is listed.</summary>
internal static class ContextEventCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordContextEvent), "contexts", "context-event", "Security", "Something happened outside the relationship")
        {
            Lead = "For what is needed to understand what the two states did or said, and is not of their own doing.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/title"] = new("What happened", "A few words by which people will find it."),
                ["/states"] = new("States concerned", Rows: 2),
                ["/states/*"] = new("State"),
                ["/place"] = new("Place", "If the source says so, for example New Delhi or India."),
                ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
                ["/account"] = new("What it was", "In your own words."),
                ["/date"] = new("Day", "Its first day, if it lasted longer. As exactly as the source says, for example May 2025."),
            },
        },
    ];
}
