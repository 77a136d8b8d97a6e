using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class RecordCargoTrainManifestForm
{
    public static readonly FormWording Wording = new(typeof(RecordCargoTrainManifest), "train-manifest", "Cargo trains", "A source says what a train carries")
    {
        Lead = "Everything that the source names, at once: a later manifest replaces the earlier one, which stays in the history of the train.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/consignments"] = new("Consignments"),
            ["/consignments/*"] = new("Consignment"),
            ["/consignments/*/goods"] = new("Goods", "In words, as the source calls them."),
            ["/consignments/*/hsCode"] = new("HS code", "2, 4 or 6 digits, if the source gives one. For example 1006 for rice."),
            ["/consignments/*/quantity"] = new("How much"),
            ["/consignments/*/quantity/number"] = new("Number", "For example 1200, 1,200 or 1200.5."),
            ["/consignments/*/quantity/unit"] = new("Unit", "TNE for tonnes, KGM for kilograms, MTQ for cubic metres, LTR for litres, H87 for pieces, 20 and 21 for containers of twenty and forty foot, TEU."),
            ["/consignments/*/consignor"] = new("Who sends them"),
            ["/consignments/*/consignee"] = new("Who is to receive them"),
            ["/date"] = new("Day of which the source says so"),
        },
    };
}
