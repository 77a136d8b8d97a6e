using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordProjectParticipantForm
{
    public static readonly FormWording Wording = new(typeof(RecordProjectParticipant), "project-participant", "Projects", "Somebody takes part in a project")
    {
        Lead = "An organisation or a state, in one role. For another role, record it again; whoever left may join again.",
        Fields = ParticipantFields.With("/participant", "Who takes part", new()
        {
            ["/role"] = new("Role"),
            ["/date"] = new("Day", "Since when, or of which day the source says so."),
        }),
        Options = ParticipantFields.Roles,
    };
}

/// <summary>How whoever takes part, gives or receives is asked for.</summary>
internal static class ParticipantFields
{
    public static readonly IReadOnlyDictionary<string, string> Roles = Enum.GetValues<ParticipantRole>().ToDictionary(
        role => $"/role={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString())}", ParticipantWords.Role);

    public static Dictionary<string, FieldWords> With(string at, string label, Dictionary<string, FieldWords> own) => new(own)
    {
        [at] = new(label, "A state or an organisation, one of the two."),
        [$"{at}/state"] = new("State"),
        [$"{at}/organisation"] = new("Organisation"),
    };
}
