using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class CargoTrainPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/trains")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, TimeProvider clock) =>
        Page.Of<CargoTrainsPage>(http, new
        {
            Ledger = ledger,
            Trains = await lists.ReadAsync<CargoTrainView>(ledger, http.RequestAborted),
            Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        });

    [WolverineGet("/ledgers/{ledger}/trains/{train}")]
    public static Task<IResult> Get(string ledger, string train, HttpContext http, DossierReader reader, DossierLists lists) =>
        Page.OfDossierAsync(http, ledger, CargoTrain.Kind.Name, train, reader, async reading =>
        {
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            return Page.Of<CargoTrainPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Train = CargoTrainView.Of(reading.Chronicle),
                joined.Newest,
                Commitments = await CommitmentsOnAsync(reading, reader, lists, http.RequestAborted),
            });
        });

    /// <summary>Who promised this train: found in the list, read at the same cut.</summary>
    private static async Task<IReadOnlyList<CommitmentView>> CommitmentsOnAsync(
        Reading reading, DossierReader reader, DossierLists lists, CancellationToken ct)
    {
        var known = await lists.ReadAsync<CommitmentView>(reading.Ledger, ct, commitment => commitment.Terms!.Train == reading.Chronicle.Dossier);
        var named = known.Items.Select(commitment => commitment.Id).ToList();
        return named.Count == 0 ? [] : [.. (await reader.AlsoAsync(reading, named, ct)).Select(CommitmentView.Of).Where(view => view.Terms is not null)];
    }
}
