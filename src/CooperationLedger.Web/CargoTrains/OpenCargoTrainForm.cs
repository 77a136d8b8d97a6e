using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class OpenCargoTrainForm
{
    public static readonly FormWording Wording = new(typeof(OpenCargoTrain), "train-opening", "Cargo trains", "A train of which no time was announced")
    {
        Lead = "Opens the dossier of a train that is first heard of at its departure or on its way. If a time was announced, record the announcement instead.",
        Fields = CargoTrainFields.With(new() { ["/service"] = new("The train") }),
    };
}
