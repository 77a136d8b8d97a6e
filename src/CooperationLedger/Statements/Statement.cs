using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Statements;

public enum StatementKind
{
    /// <summary>Somebody makes a position known, in the clerk's words or in the speaker's own.</summary>
    Declaration,

    /// <summary>A source gives the speaker's exact words.</summary>
    Quotation,

    /// <summary>Somebody tells the view of another.</summary>
    ReportedView,

    /// <summary>Somebody calls on others to do something or to leave it.</summary>
    Appeal,

    /// <summary>Somebody judges: it is an opinion, and shows nothing that happened.</summary>
    Assessment,
}

/// <summary>A statement was made. The date of the entry is the day on which it was.</summary>
/// <param name="Gist">In the clerk's own words; what the statement is called.</param>
/// <param name="By">Who speaks.</param>
/// <param name="Words">The exact words, where a source gives them.</param>
/// <param name="ViewOf">Whose view the speaker tells; null when it is the speaker's own.</param>
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

public enum DisavowalManner
{
    /// <summary>It was said, and is not meant any more.</summary>
    TakenBack,

    /// <summary>It was never said so, or never meant so.</summary>
    Denied,
}

/// <summary>A statement that was made is disowned.</summary>
/// <param name="Manner">Null when no source says which of the two.</param>
/// <param name="By">Who disowns it, such as the one whose view was told; null when it is whoever spoke.</param>
public sealed record StatementDisavowed(DisavowalManner? Manner, Voice? By, string? Reason) : Development;

/// <summary>Who spoke, and who has disowned it since.</summary>
public abstract record Statement
{
    private Statement() { }

    public sealed record Unknown : Statement;

    public sealed record Made(Voice By, ValueList<Voice> DisavowedBy) : Statement;

    public static readonly DossierKind Kind = new DossierKind<Statement, StatementView>(
        "statement", new Unknown(), Evolve, StatementView.Of,
        events:
        [
            EventName.Of<StatementMade>("statement_made"),
            EventName.Of<StatementDisavowed>("statement_disavowed"),
        ],
        commands:
        [
            CommandName.Of<RecordStatement, StatementMade>(RecordStatement.Decide),
            CommandName.Of<DisavowStatement, StatementDisavowed>(DisavowStatement.Decide),
        ],
        refusals: ["already-disavowed", "already-made", "not-made"]);

    /// <remarks>Of several who spoke together each may disown it, once.</remarks>
    public static Evolution<Statement> Evolve(Statement statement, LedgerEvent @event) => (statement, @event) switch
    {
        (Unknown, StatementMade { By: var by }) => new Made(by, []),
        (Made made, StatementDisavowed { By: var by }) when !made.DisavowedBy.Contains(by ?? made.By) =>
            made with { DisavowedBy = made.DisavowedBy.With(by ?? made.By) },

        (Unknown, _) => new Refusal("not-made", "This statement had not been made by then."),
        (_, StatementMade) => new Refusal(
            "already-made", "This statement is recorded already: correct its entry; another statement is a dossier of its own."),
        (_, StatementDisavowed) => new Refusal("already-disavowed", "They had disowned it before."),
        _ => Evolution.Unforeseen(@event, statement),
    };
}
