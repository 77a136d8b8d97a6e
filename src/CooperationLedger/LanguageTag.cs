using System.Text.RegularExpressions;

namespace CooperationLedger;

/// <summary>The name of a language (BCP 47), such as <c>ru</c> or <c>sr-Latn</c>: pages mark text with it, for reading aloud.</summary>
/// <remarks>Whether it is well-formed (RFC 5646, section 2.1), not whether anybody registered its parts.</remarks>
public static partial class LanguageTag
{
    private const int MostCharacters = 100;

    /// <param name="field">Where in the command it is (JSON Pointer).</param>
    public static ValueList<Refusal> Objections(string? tag, string field) => Refusal.If(
        tag is not null && !IsWellFormed(tag), "not-a-language",
        $"'{Refusal.Shortened(tag ?? "")}' is not a language tag such as ru or ur.", field);

    public static bool IsWellFormed(string tag) => tag.Length <= MostCharacters && Tag().IsMatch(tag);

    /// <remarks>The last line has the tags that were registered before there was a grammar and do not follow it.</remarks>
    [GeneratedRegex(
        """
        ^(?:
          (?: [a-z]{2,3} (?:-[a-z]{3}){0,3} | [a-z]{4,8} )   # language
          (?: -[a-z]{4} )?                                   # script
          (?: -(?:[a-z]{2}|[0-9]{3}) )?                      # region
          (?: -(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}) )*         # variants
          (?: -[a-wyz0-9](?:-[a-z0-9]{2,8})+ )*              # extensions
          (?: -x(?:-[a-z0-9]{1,8})+ )?                       # private use
        | x(?:-[a-z0-9]{1,8})+
        | en-gb-oed | i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu) | sgn-(?:be-fr|be-nl|ch-de)
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();
}
