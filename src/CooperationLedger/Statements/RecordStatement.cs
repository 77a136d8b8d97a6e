using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Statements;

/// <summary>A clerk records what somebody said: in the clerk's own words, and word for word where a source gives the words.</summary>
/// <param name="Gist">In the clerk's own words, in one sentence.</param>
/// <param name="By">Who speaks.</param>
/// <param name="Words">Given with every quotation, and with any other statement that has them.</param>
/// <param name="ViewOf">Whose view the speaker reports: given with a reported view, and with a quotation at second hand.</param>
/// <param name="To">The states that it is addressed to.</param>
/// <param name="Meeting">The meeting where it was made.</param>
[RefusedWith("named-twice", "no-exact-words", "no-view-reported", "nobody-speaks", "not-a-language", "own-view", "view-of-another")]
public sealed record RecordStatement(
    StatementKind Kind,
    [ManyLines] string Gist,
    Voice By,
    ExactWords? Words = null,
    Voice? ViewOf = null,
    ValueList<CountryCode> To = default,
    ValueList<string> Topics = default,
    ValueList<Sector> Sectors = default,
    [Names("meeting")] string? Meeting = null) : DevelopmentCommand
{
    public override string? OpensAs => Gist;

    public static Decision Decide(RecordStatement command, DecisionContext context) => Decision.Of(
        [
            .. command.By.Objections("/by"),
            .. ObjectionsToWords(command),
            .. ObjectionsToView(command),
            .. Refusal.Twice(command.To.Select(state => $"{state}"), "/to"),
        ],
        new Draft(context.Dossier, new StatementMade(
            command.Kind, command.Gist, command.By, command.Words, command.ViewOf,
            command.To, command.Topics, command.Sectors, command.Meeting).AsToldIn(command)));

    private static IEnumerable<Refusal> ObjectionsToWords(RecordStatement command) =>
    [
        .. Refusal.If(command is { Kind: StatementKind.Quotation, Words: null }, "no-exact-words",
            "A quotation has the exact words; what is said in other words is a declaration.", "/words"),
        .. LanguageTag.Objections(command.Words?.Language, "/words/language"),
    ];

    private static IEnumerable<Refusal> ObjectionsToView(RecordStatement command) =>
    [
        .. command.ViewOf?.Objections("/viewOf") ?? [],
        .. Refusal.If(command is { Kind: StatementKind.ReportedView, ViewOf: null }, "no-view-reported",
            "Name whose view is reported.", "/viewOf"),
        .. Refusal.If(command is { ViewOf: not null, Kind: not (StatementKind.ReportedView or StatementKind.Quotation) }, "view-of-another",
            "The view of another belongs in a reported view, or in a quotation.", "/viewOf"),
        .. command.ViewOf is { } view
            ? from official in view.Persons.Index()
              where command.By.Has(official.Item.Person)
              select new Refusal(
                  "own-view", $"'{official.Item.Person}' speaks: only the view of another is second-hand.",
                      $"/viewOf/persons/{official.Index}/person")
            : [],
    ];
}

/// <summary>A statement was made. The date of the entry is the day on which it was.</summary>
/// <param name="Gist">In the clerk's own words; what the statement is called.</param>
/// <param name="By">Who speaks.</param>
/// <param name="Words">The exact words, where a source gives them.</param>
/// <param name="ViewOf">Whose view the speaker reports; null when it is the speaker's own.</param>
/// <param name="To">The states that it is addressed to, if a source says.</param>
/// <param name="Meeting">The meeting where it was made, if a source says.</param>
public sealed record StatementMade(
    StatementKind Kind,
    string Gist,
    Voice By,
    ExactWords? Words,
    Voice? ViewOf,
    ValueList<CountryCode> To,
    ValueList<string> Topics,
    ValueList<Sector> Sectors,
    [Names("meeting")] string? Meeting) : Development;
