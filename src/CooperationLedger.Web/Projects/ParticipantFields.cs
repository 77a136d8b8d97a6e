using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

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
