using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

/// <summary>What people read uses words that a colleague would say: pages, forms, errors and the description of the API.</summary>
public sealed partial class PlainEnglishTests
{
    [Fact]
    public void No_sentence_uses_a_word_that_nobody_would_say() => Said().Where(said => Banned().IsMatch(said.Text))
        .Select(said => $"{said.Place}: {said.Text.Trim()}").ShouldBeEmpty("Say record, report, say, status, whose or already.");

    [Fact]
    public void Nor_does_what_a_newcomer_reads_first() => ArchitectureTests.Sources(".", "README.md").Single(file => file.Name == "README.md")
        .Lines.Where(line => Banned().IsMatch(line)).ShouldBeEmpty();

    [Theory]
    [InlineData("        Choose what a source tells.", true)]
    [InlineData("    <p>Nothing <Told Citations=\"told.Citations\" /> @told.Words</p>", false)]
    [InlineData("            <caption>How it stands</caption>", true)]
    [InlineData("        @if (disputed.Event is CitedEvent told)", false)]
    public void On_a_page_the_words_are_read_and_not_the_code(string line, bool isFound) => Banned().IsMatch(WordsOfMarkup(line)).ShouldBe(isFound);

    [Theory]
    [InlineData("""    new("no-such", $"It was called off {told.Day} by then: plan it anew.")""", true)]
    [InlineData("""    // Nothing stands here "by then or told".""", false)]
    [InlineData("""    told["stands"] = $"{told.Words} are recorded";""", false)]
    public void In_code_the_sentences_are_read_and_not_the_names(string line, bool isFound) =>
        SentencesOfCode(line).Any(Banned().IsMatch).ShouldBe(isFound);

    private static IEnumerable<(string Place, string Text)> Said() =>
        from files in new[] { "*.razor", "*.cs" }
        from file in ArchitectureTests.Sources("src", files)
        let code = Array.FindIndex(file.Lines, line => line.StartsWith("@code", StringComparison.Ordinal)) is var at and >= 0 ? at : file.Lines.Length
        let raw = LinesInRawText(file.Lines)
        from line in file.Lines.Index()
        from text in raw.Contains(line.Index) ? [line.Item]
            : files == "*.razor" && line.Index < code ? [WordsOfMarkup(line.Item)]
            : SentencesOfCode(line.Item)
        select ($"{file.Name}:{line.Index + 1}", text);

    private static HashSet<int> LinesInRawText(string[] lines)
    {
        HashSet<int> inside = [];
        var isOpen = false;
        foreach (var (index, line) in lines.Index())
        {
            isOpen ^= line.Split("\"\"\"").Length % 2 == 0;
            if (isOpen)
            {
                inside.Add(index);
            }
        }

        return inside;
    }

    private static string WordsOfMarkup(string line) => line.TrimStart() is ['@', >= 'a' and <= 'z', ..] or ['@', '*', ..]
        ? ""
        : Tag().Replace(Expression().Replace(line, " "), tag => string.Join(' ', Shown().Matches(tag.Value).Select(shown => shown.Groups["words"].Value)));

    private static IEnumerable<string> SentencesOfCode(string line) => Comment().Match(line) is { Success: true } comment
        ? SentencesOfCode(line[..comment.Index])
        : Literal().Matches(line).Select(literal => Hole().Replace(literal.Groups["words"].Value, " ")).Where(words => words.Trim().Contains(' '));

    [GeneratedRegex(@"\b(tell|tells|told|telling|untold|stand|stands|stood|of which|by then)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Banned();

    [GeneratedRegex(@"@\((?:[^()]|\([^()]*\))*\)|@[\w.!]+(\([^()]*\))?")]
    private static partial Regex Expression();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(Caption|Label|Title|Hint|aria-label)=\"(?<words>[^\"]*)\"")]
    private static partial Regex Shown();

    [GeneratedRegex(@"(^|\s)//")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?<words>(?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
