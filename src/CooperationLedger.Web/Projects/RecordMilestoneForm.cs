using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordMilestoneForm
{
    public static readonly FormWording Wording = new(typeof(RecordMilestone), "milestone", "Projects", "A milestone was reached")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/milestone"] = new("Key of the milestone", "As it was announced."),
            ["/date"] = new("Day on which it was reached"),
        },
    };
}
