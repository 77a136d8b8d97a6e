using CooperationLedger.Statements;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

/// <summary>What can be said of a statement. That somebody said a thing is never presented as if the thing were so.</summary>
public static class StatementWords
{
    public static string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Declaration => "Declaration",
        StatementKind.Quotation => "Quotation",
        StatementKind.ReportedView => "Reported view",
        StatementKind.Appeal => "Appeal",
        StatementKind.Assessment => "Assessment",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>For whoever has to choose one.</summary>
    public static string Explained(StatementKind kind) => kind switch
    {
        StatementKind.Declaration => "Declaration: somebody makes a position known",
        StatementKind.Quotation => "Quotation: the source gives the exact words",
        StatementKind.ReportedView => "Reported view: somebody reports the view of another",
        StatementKind.Appeal => "Appeal: somebody calls on others",
        StatementKind.Assessment => "Assessment: somebody judges",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Unnamed(UnnamedVoice voice) => voice switch
    {
        UnnamedVoice.Observers => "observers whom the source does not name",
        UnnamedVoice.AuthorOfTheSource => "the author of the source",
        UnnamedVoice.Officials => "officials whom the source does not name",
        _ => throw new ArgumentOutOfRangeException(nameof(voice)),
    };

    /// <returns>"taken back".</returns>
    public static string Manner(DisavowalManner? manner) => manner switch
    {
        null => "disowned",
        DisavowalManner.TakenBack => "taken back",
        DisavowalManner.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(manner)),
    };

    /// <returns>"Sergey Lavrov and Russia"; "officials of Russia whom the source does not name".</returns>
    public static string Voice(Voice voice, Func<string, string> nameOf) => Words.List(
    [
        .. voice.Persons.Select(official => nameOf(official.Person)),
        .. AreOfficials(voice)
            ? [$"officials of {Words.States(voice.States)} whom the source does not name"] : voice.States.Select(state => state.Name),
        .. voice.Organisations.Select(nameOf),
        .. voice.Unnamed is { } unnamed && !AreOfficials(voice) ? [Unnamed(unnamed)] : ValueList.Of<string>([]),
    ]);

    /// <summary>States beside unnamed officials do not speak themselves.</summary>
    public static bool AreOfficials(Voice voice) => voice is { Unnamed: UnnamedVoice.Officials, States.Count: > 0 };

    /// <returns>"Alexey Overchuk, on the view of Vladimir Putin".</returns>
    public static string Speaker(StatementMade made, Func<string, string> nameOf) =>
        Voice(made.By, nameOf) + (made.ViewOf is { } view ? $", on the view of {Voice(view, nameOf)}" : "");

    /// <summary>What an entry of a statement says; null for the entries of others.</summary>
    /// <param name="nameOf">What a dossier is called; without it nobody is named.</param>
    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf = null) => @event switch
    {
        StatementMade made when nameOf is null => $"{Kind(made.Kind)}: {Words.Stopped(made.Gist)}",
        StatementMade made =>
            $"{Kind(made.Kind)} {(made.Kind is StatementKind.Quotation ? "of" : "by")} {Speaker(made, nameOf)}{To(made)}: "
                + $"{Words.Stopped(made.Gist)}",
        StatementDisavowed disavowed =>
            $"The statement was {Manner(disavowed.Manner)}{By(disavowed.By, nameOf)}.{Words.Because(disavowed.Reason)}",
        _ => null,
    };

    public static IReadOnlyList<Sentence> Of(StatementView statement, Func<string, string> nameOf)
    {
        if (statement is not { Made: { } made, Evidence: { } evidence })
        {
            return [];
        }

        return
        [
            new($"It was {(evidence.Possibly ? "possibly " : "")}said {Words.At(evidence.Date)}.", evidence),
            .. made.ViewOf is { } view
                ? [new Sentence(
                    $"It is second-hand: {Voice(made.By, nameOf)} spoke of the view of {Voice(view, nameOf)}. That the view was "
                        + $"reported does not show that it was held.")]
                : ValueList.Of<Sentence>([]),
            .. made.Kind is StatementKind.Assessment
                ? [new Sentence("It is a judgement: it shows what was thought, and nothing that happened.")]
                : ValueList.Of<Sentence>([]),
            .. statement.Disavowals.Select(disavowal => new Sentence(
                $"It was {(disavowal.Evidence.Possibly ? "possibly " : "")}{Manner(disavowal.Manner)} {Words.At(disavowal.Evidence.Date)}"
                    + $" by {(disavowal.By is { } by ? Voice(by, nameOf) : Voice(made.By, nameOf))}.{Words.Because(disavowal.Reason)}",
                disavowal.Evidence)),
        ];
    }

    /// <summary>What has become of it since, in a word or two; null while nothing has.</summary>
    public static string? Disavowed(StatementView statement) => statement.Disavowals switch
    {
        [] => null,
        [.., var last] =>
            $"{(statement.Disavowals.All(disavowal => disavowal.Evidence.Possibly) ? "Possibly " : "")}{Manner(last.Manner)} since",
    };

    private static string To(StatementMade made) => made.To.Count == 0 ? "" : $" to {Words.States(made.To)}";

    private static string By(Voice? by, Func<string, string>? nameOf) => by is null || nameOf is null ? "" : $" by {Voice(by, nameOf)}";
}
