using CooperationLedger.Statements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

/// <summary>What a voice is asked of, wherever one is named.</summary>
internal static class VoiceFields
{
    /// <param name="at">Where the voice is.</param>
    public static Dictionary<string, FieldWords> With(string at, Dictionary<string, FieldWords> own) => new(own)
    {
        [$"{at}/persons"] = new("Persons"),
        [$"{at}/persons/*"] = new("Person"),
        [$"{at}/persons/*/person"] = new("Person"),
        [$"{at}/persons/*/office"] = new("Office on that day", "As this source calls it, for example Foreign Minister."),
        [$"{at}/states"] = new("States"),
        [$"{at}/states/*"] = new("State"),
        [$"{at}/organisations"] = new("Organisations"),
        [$"{at}/organisations/*"] = new("Organisation"),
        [$"{at}/unnamed"] = new("Somebody whom the source does not name"),
    };

    public static IEnumerable<KeyValuePair<string, string>> Unnamed(string at) =>
        FormOptions.Of<UnnamedVoice>($"{at}/unnamed", voice => Words.Upper(StatementWords.Unnamed(voice)));
}
