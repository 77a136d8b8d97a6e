using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.CargoServices;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>How cargo trains are read.</summary>
internal static class CargoTrainPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<CargoTrainView>(CargoTrain.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListJson = ListJsonAsync,
        Line = typeof(CargoTrainLine),
        Near = new([Commitment.Kind]),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock) =>
        Page.Of<CargoTrainsPage>(http, new
        {
            Ledger = ledger,
            Trains = await LinesAsync(ledger, lists, Today(clock), http.RequestAborted),
            Today = Today(clock),
        });

    private static Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock) =>
        lists.AnswerAsync(http, () => LinesAsync(ledger, lists, Today(clock), http.RequestAborted));

    private static async Task<DossierList<CargoTrainLine>> LinesAsync(
        string ledger, ListReader lists, DateOnly today, CancellationToken ct) =>
        (await lists.ReadAsync<CargoTrainView>(ledger, ct)).Select(train => CargoTrainLine.Of(train, today));

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static Task<IResult> GetAsync(
        string ledger, string train, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, CargoTrain.Kind.Name, train, reader, reading =>
        {
            var joined = Joined.Sourced(reading);
            var train = CargoTrainView.Of(reading.Chronicle);
            return Page.Of<CargoTrainPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Train = train,
                Known = CargoTrainView.Of(reading.Chronicle.Whole),
                RouteOfService = CargoServiceReader.RouteOf(reading, train),
                joined.Newest,
                Commitments = CommitmentReader.On(reading),
            });
        });
}
