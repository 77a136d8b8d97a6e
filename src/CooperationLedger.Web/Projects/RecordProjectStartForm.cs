using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordProjectStartForm
{
    public static readonly FormWording Wording = new(typeof(RecordProjectStart), "project-start", "Projects", "Work on a project began")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/date"] = new("Day on which work began"),
        },
    };
}
