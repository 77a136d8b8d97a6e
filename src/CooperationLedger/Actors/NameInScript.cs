using System.Text.RegularExpressions;

namespace CooperationLedger.Actors;

/// <summary>A name as it is written at home.</summary>
/// <param name="Text">In its own script.</param>
/// <param name="Language">BCP 47, such as <c>ru</c> or <c>ur</c>: pages tell it to whoever reads the name aloud.</param>
public sealed partial record NameInScript(string Text, string Language)
{
    internal static IEnumerable<Refusal> Objections(NameInScript? name) => Refusal.If(
        name is not null && !IsLanguage(name.Language), "not-a-language",
        $"'{name?.Language}' is not a language tag such as ru or ur.", "/inScript/language");

    internal static bool IsLanguage(string tag) => LanguageTag().IsMatch(tag);

    /// <remarks>Whether it is well-formed in the common case (RFC 5646, section 2.1), not whether anybody registered its parts.</remarks>
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
