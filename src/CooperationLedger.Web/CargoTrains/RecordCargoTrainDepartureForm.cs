using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainDepartureForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainDeparture), "departure", "Cargo trains", "A train departed")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/from"] = new("Where it departed", "Only if the source says so. A UN/LOCODE such as PKKHI for Karachi, or a country such as PK."),
            ["/date"] = new("Day of the departure", "As exactly as the source says. For example 2 September 2025, or September 2025."),
        },
    };
}
