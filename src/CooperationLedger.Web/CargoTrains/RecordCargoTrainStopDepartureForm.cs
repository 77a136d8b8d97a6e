using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainStopDepartureForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainStopDeparture), "train-stop-departure", "Cargo trains", "A train left a stop on its way")
    {
        Lead = "For a place between its start and its end. Where it set out, record a departure.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/from"] = new("Where", "A UN/LOCODE such as UZTAS, or a country such as UZ."),
            ["/date"] = new("Day on which it left", "As exactly as the source says. For example 10 September 2025, or September 2025."),
        },
    };
}
