using CooperationLedger.Statements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

internal static class RecordStatementForm
{
    public static readonly FormWording Wording = new(typeof(RecordStatement), "statement", "Statements", "Somebody made a statement")
    {
        Lead = "For words that matter by themselves: quoted, told of another, addressed to somebody, or a judgement. A passing remark at a meeting is recorded with the meeting.",
        Fields = VoiceFields.With("/by", VoiceFields.With("/viewOf", new()
        {
            ["/kind"] = new("What kind of statement"),
            ["/gist"] = new("What was said", "One sentence in your own words. People will find the statement by it."),
            ["/by"] = new("Who spoke", "Fill in what the source gives: at least one of these."),
            ["/words"] = new("Exact words", "Needed for a quotation."),
            ["/words/text"] = new("The words", "As the source gives them, without the quotation marks around them.", ManyLines: true),
            ["/words/language"] = new("Language of these words", "Its code, such as en, ru or ur."),
            ["/viewOf"] = new("Whose view was told", "Only if the speaker told the view of another. Needed for a reported view."),
            ["/to"] = new("To which states", "Only if the source says to whom it was said."),
            ["/to/*"] = new("State"),
            ["/topics"] = new("Topics"),
            ["/topics/*"] = new("Topic"),
            ["/sectors"] = new("Sectors"),
            ["/sectors/*"] = new("Sector"),
            ["/meeting"] = new("Meeting where it was said", "Only if the source says so."),
            ["/date"] = new("Day on which it was said", "As exactly as the source says. For example 3 June 2025, June 2025 or summer 2025."),
        })),
        Options = new[] { "/by", "/viewOf" }.SelectMany(VoiceFields.Unnamed).Concat(Kinds).ToDictionary(),
        First = ["/kind", "/gist", "/by", "/words", "/meeting"],
        Apart = ["/viewOf", "/to", "/topics", "/sectors"],
    };

    private static IEnumerable<KeyValuePair<string, string>> Kinds =>
        FormOptions.Of<StatementKind>("/kind", kind => StatementWords.Explained(kind));
}

/// <summary>What a voice is asked of, wherever one is named.</summary>
internal static class VoiceFields
{
    /// <param name="at">Where the voice stands.</param>
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

internal static class FormOptions
{
    /// <summary>What each value of a choice is called, by the field and the value as it is sent.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of<TChoice>(string at, Func<TChoice, string> words)
        where TChoice : struct, Enum =>
        from choice in Enum.GetValues<TChoice>()
        select KeyValuePair.Create($"{at}={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{choice}")}", words(choice));
}
