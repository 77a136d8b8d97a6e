using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainArrivalForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainArrival), "arrival", "Cargo trains", "A train arrived")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/at"] = new("Where it arrived", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a country such as RU."),
            ["/date"] = new("Day of the arrival", "As exactly as the source says. For example 20 September 2025, or September 2025."),
        },
    };
}
