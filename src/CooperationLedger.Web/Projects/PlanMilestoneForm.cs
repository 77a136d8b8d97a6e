using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class PlanMilestoneForm
{
    public static readonly FormWording Wording = new(typeof(PlanMilestone), "milestone-plan", "Projects", "A milestone was announced")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/milestone"] = new("Key of the milestone", "1 to 40 of a to z, 0 to 9 and hyphen, such as first-steel. Use the same key to announce it anew and to record that it was reached."),
            ["/title"] = new("Name of the milestone"),
            ["/window"] = new("By when", "Leave it empty if no time was announced."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day of the announcement"),
        },
    };
}
