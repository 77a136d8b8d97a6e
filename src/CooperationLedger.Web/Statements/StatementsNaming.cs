using CooperationLedger.Actors;
using CooperationLedger.Dates;
using CooperationLedger.Statements;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Statements;

/// <summary>
/// The statements that a dossier has a part in, as they were known at the cut at which it is read, in order of happening.
/// </summary>
/// <param name="Made">Those that the person or organisation made, or that were made at the meeting.</param>
/// <param name="OfTheirView">Those in which another reports the view of the person or organisation.</param>
public sealed record StatementsNaming(IReadOnlyList<StatementView> Made, IReadOnlyList<StatementView> OfTheirView)
{
    /// <summary>The way from statements to the names of those who made them.</summary>
    public static readonly Step[] Steps =
    [
        Step.ToNamed(Statement.Kind, Person.Kind),
        Step.ToNamed(Statement.Kind, Organisation.Kind),
        Step.ToNamed(Person.Kind, Organisation.Kind),
    ];

    public static StatementsNaming Of(Reading reading)
    {
        var named = reading.Chronicle.Dossier;
        var naming = InOrder(reading.Naming(Statement.Kind).Select(StatementView.Of));
        return new(
            [.. naming.Where(statement => statement.Made is { } made && (made.Meeting == named || made.By.Has(named)))],
            [.. naming.Where(statement => statement.Made?.ViewOf?.Has(named) == true)]);
    }

    /// <summary>The dossiers to call by their titles where these are listed.</summary>
    public IEnumerable<string> Named => Made.Concat(OfTheirView).SelectMany(NamedIn);

    public static IEnumerable<string> NamedIn(StatementView statement) => new[] { statement.Made?.By, statement.Made?.ViewOf }
        .Concat(statement.Disavowals.Select(disavowal => disavowal.By)).OfType<Voice>()
        .SelectMany(voice => voice.Persons.Select(official => official.Person).Concat(voice.Organisations));

    /// <summary>As far as the days show it; what has no stated day comes last.</summary>
    public static IReadOnlyList<StatementView> InOrder(IEnumerable<StatementView> statements) =>
    [
        .. statements
            .OrderBy(statement => statement.Evidence?.Date is When.NotStated)
            .ThenBy(statement => statement.Evidence?.Date.Earliest)
            .ThenBy(statement => statement.Evidence?.Date.Latest)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal),
    ];
}
