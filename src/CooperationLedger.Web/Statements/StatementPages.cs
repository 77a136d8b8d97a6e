using CooperationLedger.Actors;
using CooperationLedger.Statements;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

/// <summary>How statements are read.</summary>
internal static class StatementPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<StatementView>(Statement.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListJson = ListJsonAsync,
        Line = typeof(StatementLine),
        Near = new([], Step.ToNamed(Person.Kind, Organisation.Kind)),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists, ViewLoader loader) =>
        Page.Of<StatementsPage>(http, new { Ledger = ledger, Statements = await LinesAsync(ledger, lists, loader, http.RequestAborted) });

    private static Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, ViewLoader loader) =>
        lists.AnswerAsync(http, () => LinesAsync(ledger, lists, loader, http.RequestAborted));

    private static async Task<DossierList<StatementLine>> LinesAsync(
        string ledger, ListReader lists, ViewLoader loader, CancellationToken ct)
    {
        var statements = await lists.ReadAsync<StatementView>(ledger, ct);
        var titles = await loader.TitlesAsync(ledger, statements.Items.SelectMany(StatementsNaming.NamedIn), ct);
        return statements.Select(statement => StatementLine.Of(statement, titles));
    }

    private static Task<IResult> GetAsync(string ledger, string statement, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Statement.Kind.Name, statement, reader, reading =>
        {
            var view = StatementView.Of(reading.Chronicle);
            var joined = Joined.Sourced(reading);
            var named = StatementsNaming.NamedIn(view).Concat(view.Made?.Meeting is { } meeting ? [meeting] : []);
            return Page.Of<StatementPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Statement = view,
                Titles = Titles.Of(reading, named),
            });
        });
}
