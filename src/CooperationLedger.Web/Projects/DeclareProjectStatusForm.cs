using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class DeclareProjectStatusForm
{
    public static readonly FormWording Wording = new(typeof(DeclareProjectStatus), "project-status", "Projects", "A source says what status a project has")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/status"] = new("Status"),
            ["/date"] = new("Day of which the source says so"),
        },
    };
}
