using CooperationLedger.Json;
using CooperationLedger.Statements;

namespace CooperationLedger.Web.Statements;

/// <summary>A statement in a list.</summary>
/// <param name="Names">The names of those who spoke, and of those whose view is reported, by the ids of their dossiers.</param>
public sealed record StatementLine([property: Spread] StatementView Statement, IReadOnlyDictionary<string, string> Names)
{
    /// <param name="titles">Of all whom the list names.</param>
    public static StatementLine Of(StatementView statement, IReadOnlyDictionary<string, string> titles) =>
        new(statement, StatementsNaming.NamedIn(statement).Distinct().ToDictionary(id => id, id => titles.GetValueOrDefault(id, id)));
}
