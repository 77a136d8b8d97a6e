using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainBorderCrossingForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainBorderCrossing), "border-crossing", "Cargo trains", "A train was at a border")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/at"] = new("Where", "The border point by its UN/LOCODE such as UZTMZ, or the country that it entered such as UZ."),
            ["/date"] = new("Day", "As exactly as the source says. For example 9 September 2025, or September 2025."),
        },
    };
}
