using System.Net;
using System.Text.RegularExpressions;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>A text of a page, with the tags of the elements that it is in, from the outermost.</summary>
internal sealed partial record ReadElement(string Text, IReadOnlyList<string> In)
{
    private static readonly HashSet<string> Void = ["meta", "link", "input", "br", "hr", "img", "wbr", "!doctype"];

    /// <summary>Every text and every empty element of a page, in its order; with an empty text for those.</summary>
    public static IEnumerable<ReadElement> Of(string page)
    {
        List<string> open = [];
        foreach (var part in TagOrText().Matches(page).Select(match => match.Value))
        {
            if (!part.StartsWith('<'))
            {
                yield return new(WebUtility.HtmlDecode(part), [.. open]);
            }
            else if (part.StartsWith("</", StringComparison.Ordinal))
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (!Void.Contains(NameOf(part)) && !part.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Add(part);
                yield return new("", [.. open]);
            }
        }
    }

    /// <summary>The value that the innermost element with an attribute gives to it; null when none has it.</summary>
    public string? Nearest(string attribute) =>
        In.Reverse().Select(tag => Regex.Match(tag, $" {attribute}=\"([^\"]*)\"")).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    public bool IsIn(string name) => In.Any(tag => NameOf(tag) == name);

    public static string NameOf(string tag) => Name().Match(tag).Groups[1].Value.ToLowerInvariant();

    [GeneratedRegex("<!--.*?-->|<[^>]*>|[^<]+", RegexOptions.Singleline)]
    private static partial Regex TagOrText();

    [GeneratedRegex("^</?([!a-zA-Z0-9]+)")]
    private static partial Regex Name();
}
