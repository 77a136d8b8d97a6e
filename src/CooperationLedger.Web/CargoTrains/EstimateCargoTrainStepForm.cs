using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class EstimateCargoTrainStepForm
{
    public static readonly FormWording Wording = new(typeof(EstimateCargoTrainStep), "train-estimate", "Cargo trains", "A step of a train is expected")
    {
        Lead = "When somebody expects the train at a place. The earlier estimates stay, and the page of the train tells how far the step slipped. A time promised for the whole run is recorded as an announcement instead.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/step"] = new("Step"),
            ["/at"] = new("Where", "May be left empty for the departure and the arrival of the train. A UN/LOCODE such as UZTAS, or a country such as UZ."),
            ["/expected"] = new("When it is expected", "As exactly as the source says. For example 12 September 2025, or September 2025."),
            ["/expectedBasis"] = new("Where this time comes from"),
            ["/reason"] = new("Reason given", "As the source tells it.", ManyLines: true),
            ["/date"] = new("Day on which that was told", "Not the day that is expected. For example 20 August 2025, or August 2025."),
        },
        First = ["/dossier", "/step", "/at", "/expected", "/expectedBasis"],
        Options = Enum.GetValues<CargoTrainStepKind>().ToDictionary(
            step => $"/step={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(step.ToString())}", CargoTrainStepWords.Step),
    };
}
