using CooperationLedger.Actors;
using CooperationLedger.Places;

namespace CooperationLedger.Statements;

/// <summary>Who speaks where a source gives no name.</summary>
public enum UnnamedVoice
{
    Observers,
    AuthorOfTheSource,

    /// <summary>Of the states named beside it, if any are.</summary>
    Officials,
}

/// <summary>Who speaks, or whose view is reported: at least one of these; several speak together.</summary>
public sealed record Voice(
    ValueList<Official> Persons = default,
    ValueList<CountryCode> States = default,
    [Names("organisation")] ValueList<string> Organisations = default,
    UnnamedVoice? Unnamed = null)
{
    /// <summary>Whether a person or an organisation speaks.</summary>
    public bool Has(string dossier) => Organisations.Contains(dossier) || Persons.Any(official => official.Person == dossier);

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(this == new Voice(), "nobody-speaks",
            "Name a person, a state or an organisation, or say who of the unnamed it is.", at),
        .. Refusal.Twice(Persons.Select(official => official.Person), at + "/persons", "/person"),
        .. Refusal.Twice(States.Select(state => $"{state}"), at + "/states"),
        .. Refusal.Twice(Organisations, at + "/organisations"),
    ];
}

/// <summary>What was said, word for word, as a source gives it.</summary>
/// <param name="Language">
/// The language of the words as given here, by its BCP 47 tag, such as <c>en</c>: a source may give them in translation.
/// </param>
public sealed record ExactWords([ManyLines] string Text, string Language);
