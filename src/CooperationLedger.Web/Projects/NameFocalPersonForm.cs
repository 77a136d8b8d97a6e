using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class NameFocalPersonForm
{
    public static readonly FormWording Wording = new(typeof(NameFocalPerson), "focal-person", "Projects", "Somebody is responsible for a project")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/official"] = new("Focal person"),
            ["/official/person"] = new("Person"),
            ["/official/office"] = new("Office", "As this source calls it."),
            ["/date"] = new("Day", "Since when, or of which day the source says so."),
        },
    };
}
