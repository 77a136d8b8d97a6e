using CooperationLedger.Places;

namespace CooperationLedger.Web.Pages;

/// <summary>A script other than Latin that the languages of states are written in.</summary>
internal sealed class WritingSystem
{
    private readonly string unknown;
    private readonly HashSet<string> languages;
    private readonly Dictionary<string, string> ofStates;

    /// <param name="unknown">The tag of a text in it whose language is not known (BCP 47, ISO 15924).</param>
    /// <param name="direction"><c>rtl</c> or <c>ltr</c>.</param>
    /// <param name="languages">Those that are written in it, by their first subtag, with blanks between.</param>
    /// <param name="ofStates">The official language that each state writes in it, as <c>PK:ur</c>, with blanks between.</param>
    public WritingSystem(string unknown, string direction, string languages, string ofStates)
    {
        (this.unknown, Direction) = (unknown, direction);
        this.languages = [.. languages.Split(' ')];
        this.ofStates = ofStates.Split(' ').ToDictionary(pair => pair[..2], pair => pair[3..]);
    }

    public string Direction { get; }

    /// <param name="language">BCP 47, such as <c>ur</c> or <c>ur-PK</c>.</param>
    public bool Writes(string language) => languages.Contains(language.Split('-')[0].ToLowerInvariant());

    /// <returns>The language that one of the parties writes in it; of none, or of two that differ, that it is not known.</returns>
    public string LanguageFor(IEnumerable<CountryCode> parties) =>
        parties.Select(party => ofStates.GetValueOrDefault($"{party}")).OfType<string>().Distinct().ToList() is [var one] ? one : unknown;
}
