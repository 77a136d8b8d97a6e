using System.Text.RegularExpressions;
using CooperationLedger.Places;

namespace CooperationLedger.Web.Pages;

/// <summary>
/// Marks what a page says in Arabic or Cyrillic script with its language and direction, so that it is read aloud, set and ordered as what
/// it is. It works on the whole page, after <see cref="ShownText"/>, so that no text of any page can be forgotten.
/// </summary>
/// <remarks>
/// The language is the one that the entry records, where it does: an element with a <c>lang</c>, or the words in a
/// <see cref="Written"/>. Else it is the one that the parties to the ledger write in that script. Where an element can have no other
/// within it, and has nothing but such text, it is marked itself. Attributes have no language of their own and stay as they are.
/// </remarks>
internal sealed partial class ScriptMarks
{
    private static readonly WritingSystem Arabic = new(
        "und-Arab", "rtl", "ur ar fa prs ps sd ug ks pa ckb",
        "PK:ur IR:fa AF:fa AE:ar BH:ar DZ:ar EG:ar IQ:ar JO:ar KW:ar LB:ar LY:ar MA:ar OM:ar PS:ar QA:ar SA:ar SD:ar SY:ar TN:ar YE:ar");

    private static readonly WritingSystem Cyrillic = new(
        "und-Cyrl", "ltr", "ru be uk bg mk sr mn kk ky tg tt ba ce cv os ab az uz",
        "RU:ru BY:be UA:uk BG:bg MK:mk RS:sr MN:mn KZ:kk KG:ky TJ:tg");

    private readonly string page;
    private readonly IReadOnlyList<CountryCode> parties;

    /// <summary>The element whose language is recorded and that is not closed yet; how often its name was opened within it.</summary>
    private (string Name, int Depth, string? Language) within;

    /// <summary>The element that is not closed yet and in which nothing can be marked.</summary>
    private string? plain;

    /// <summary>How many drawings are not closed yet, one in the other.</summary>
    private int drawings;

    private ScriptMarks(string page, string? ledger) =>
        (this.page, parties) = (page, [.. PartiesTo(ledger ?? "")]);

    /// <param name="page">HTML as components render it: every element closed, no <c>&lt;</c> or <c>&gt;</c> but those of tags.</param>
    /// <param name="ledger">Whose parties say in which language they write; null for a page of no ledger.</param>
    public static string In(string page, string? ledger) =>
        IsIn(page) ? TagOrRun().Replace(page, new ScriptMarks(page, ledger).Mark) : page;

    /// <summary>Whether there is anything to mark: most pages have nothing, and are only looked through.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0400', '\u08FF') || text.ContainsAnyInRange('\uFB50', '\uFEFC');

    private string Mark(Match match) =>
        match.Groups["name"] is { Success: true, Value: var name } ? Tag(match, name) : Run(match);

    private string Tag(Match tag, string name)
    {
        var closes = tag.Value[1] == '/';
        if (name == "svg")
        {
            drawings += closes ? -1 : 1;
        }

        if (name is "title" or "textarea" or "option" or "style")
        {
            plain = closes ? null : name;
            return closes || name is "title" or "style" ? tag.Value : Alone(tag);
        }

        if (within.Depth > 0 && within.Name == name)
        {
            within.Depth += closes ? -1 : 1;
        }
        else if (within.Depth == 0 && !closes && name != "html" && Language().Match(tag.Value) is { Success: true } language)
        {
            within = (name, 1, language.Groups[1].Value);
        }

        return tag.Value;
    }

    /// <summary>An option or a box: marked as a whole when all of its letters are of one script.</summary>
    private string Alone(Match tag)
    {
        var text = page[(tag.Index + tag.Length)..page.IndexOf('<', tag.Index + tag.Length)];
        return TagOrRun().Match(text) is { Success: true } run && !OtherLetter().IsMatch(TagOrRun().Replace(text, ""))
            ? $"{tag.Value[..^1]} lang=\"{Of(run).LanguageFor(parties)}\" dir=\"{Of(run).Direction}\">"
            : tag.Value;
    }

    private string Run(Match run)
    {
        var script = Of(run);
        if (plain is not null || IsInWord(run) || (within.Depth > 0 && within.Name != Written.Element && script.Writes(within.Language!)))
        {
            return run.Value;
        }

        var language = within.Depth > 0 && script.Writes(within.Language!) ? within.Language : script.LanguageFor(parties);
        return drawings > 0
            ? $"<tspan lang=\"{language}\" direction=\"{script.Direction}\" unicode-bidi=\"isolate\">{run.Value}</tspan>"
            : $"<span lang=\"{language}\" dir=\"{script.Direction}\">{run.Value}</span>";
    }

    /// <summary>Letters within a word of another alphabet stay in it, and its page warns of them (<see cref="LookAlike"/>).</summary>
    private bool IsInWord(Match run) =>
        (run.Index > 0 && char.IsAsciiLetter(page[run.Index - 1]))
        || (run.Index + run.Length < page.Length && char.IsAsciiLetter(page[run.Index + run.Length]));

    /// <remarks>A page that says that there is no such ledger is marked too.</remarks>
    private static IEnumerable<CountryCode> PartiesTo(string ledger) =>
        from code in ledger.Split('-') where CountryCode.TryParse(code, null, out _) select CountryCode.Parse(code);

    private static WritingSystem Of(Match run) => run.Groups["arabic"].Success ? Arabic : Cyrillic;

    /// <remarks>
    /// What is between two words of a script belongs to them: blanks, marks, digits and what HTML writes for them. A letter of
    /// another script does not.
    /// </remarks>
    [GeneratedRegex(
        """
        </?(?<name>[a-z][a-z0-9]*)[^>]*>
        |(?<arabic>[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]+
            (?:(?:[^\p{L}<&]|&(?:[a-z]+|\#x(?:27|2B|A0|AB|BB|20[0-9A-F]{2}));)+
                [\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]+)*)
        |(?<cyrillic>[\u0400-\u052F]+(?:(?:[^\p{L}<&]|&(?:[a-z]+|\#x(?:27|2B|A0|AB|BB|20[0-9A-F]{2}));)+[\u0400-\u052F]+)*)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex TagOrRun();

    [GeneratedRegex(" (?:data-)?lang(?:uage)?=\"([^\"]+)\"")]
    private static partial Regex Language();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex OtherLetter();
}
