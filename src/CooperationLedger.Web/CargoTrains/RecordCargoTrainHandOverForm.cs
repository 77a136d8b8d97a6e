using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainHandOverForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainHandOver), "train-hand-over", "Cargo trains", "A train was handed over to another carrier")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/at"] = new("Where", "The border point by its UN/LOCODE such as UZTMZ, or the country that it entered such as UZ."),
            ["/from"] = new("From which carrier", "Only if the source says so: in words, or an organisation of the ledger."),
            ["/from/name"] = new("In words"),
            ["/from/organisation"] = new("Organisation"),
            ["/to"] = new("To which carrier", "Only if the source says so: in words, or an organisation of the ledger."),
            ["/to/name"] = new("In words"),
            ["/to/organisation"] = new("Organisation"),
            ["/date"] = new("Day of the hand-over", "As exactly as the source says. For example 11 September 2025, or September 2025."),
        },
    };
}
