using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RescheduleCargoTrainForm
{
    public static readonly FormWording Wording = new(typeof(RescheduleCargoTrain), "rescheduling", "Cargo trains", "Another time was announced for a train")
    {
        Lead = "The earlier times stay in the ledger, and the page of the train tells how far it slipped.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/window"] = new("When it is to run now", "As exactly as the source says. For example October 2025, about October 2025 or autumn 2025."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/reason"] = new("Reason given", "As the source tells it.", ManyLines: true),
            ["/date"] = new("Day of the announcement", "Not the day of the train. For example 20 August 2025, or August 2025."),
        },
    };
}
