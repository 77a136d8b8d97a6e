using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class OpenProjectForm
{
    public static readonly FormWording Wording = new(typeof(OpenProject), "project", "Projects", "A project is told of")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/title"] = new("Name of the project", "A few words by which people will find it."),
            ["/states"] = new("Which states take part", "At least one party; third states may be named too.", Rows: 2),
            ["/states/*"] = new("State"),
            ["/sectors"] = new("Sectors"),
            ["/sectors/*"] = new("Sector"),
            ["/places"] = new("Places", "Where it is, or between which places."),
            ["/places/*"] = new("Place"),
            ["/description"] = new("Description", "In your own words.", ManyLines: true),
        },
    };
}
