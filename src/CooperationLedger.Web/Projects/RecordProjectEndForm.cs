using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordProjectEndForm
{
    public static readonly FormWording Wording = new(typeof(RecordProjectEnd), "project-end", "Projects", "Work on a project ended")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/date"] = new("Day on which work ended"),
        },
    };
}
