using CooperationLedger.Chronicles;

namespace CooperationLedger.Statements;

public enum StatementKind
{
    /// <summary>Somebody makes a position known, in the clerk's words or in the speaker's own.</summary>
    Declaration,

    /// <summary>A source gives the speaker's exact words.</summary>
    Quotation,

    /// <summary>Somebody reports the view of another.</summary>
    ReportedView,

    /// <summary>Somebody calls on others to do something or to leave it.</summary>
    Appeal,

    /// <summary>Somebody judges: it is an opinion, and shows nothing that happened.</summary>
    Assessment,
}

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

        (Unknown, _) => new Refusal("not-made", "This statement had not been made on that day."),
        (_, StatementMade) => new Refusal(
            "already-made", "This statement is recorded already: correct its entry; another statement is a dossier of its own."),
        (_, StatementDisavowed) => new Refusal("already-disavowed", "They had disowned it before."),
        _ => Evolution.Unforeseen(@event, statement),
    };
}
