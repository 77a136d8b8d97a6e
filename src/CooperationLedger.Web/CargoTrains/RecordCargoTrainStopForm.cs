using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainStopForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainStop), "train-stop", "Cargo trains", "A train came to a stop on its way")
    {
        Lead = "For a place between its start and its end. Where it came to its end, record an arrival.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/at"] = new("Where", "A UN/LOCODE such as UZTAS, or a country such as UZ."),
            ["/date"] = new("Day on which it came there", "As exactly as the source says. For example 9 September 2025, or September 2025."),
        },
    };
}
