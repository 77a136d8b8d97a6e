using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class PlanProjectForm
{
    public static readonly FormWording Wording = new(typeof(PlanProject), "project-plan", "Projects", "A beginning or end of a project was announced")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/start"] = new("When it is to begin"),
            ["/end"] = new("When it is to end"),
            ["/basis"] = new("Where these times come from"),
            ["/date"] = new("Day of the announcement"),
        },
    };
}
