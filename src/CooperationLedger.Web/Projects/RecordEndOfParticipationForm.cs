using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordEndOfParticipationForm
{
    public static readonly FormWording Wording = new(typeof(RecordEndOfParticipation), "project-participation-end", "Projects", "Somebody takes part in a project no more")
    {
        Fields = ParticipantFields.With("/participant", "Who left", new()
        {
            ["/role"] = new("Role that ended"),
            ["/date"] = new("Day on which it left"),
        }),
        Options = ParticipantFields.Roles,
    };
}
