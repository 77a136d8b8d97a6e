using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class CancelCargoTrainForm
{
    public static readonly FormWording Wording = new(typeof(CancelCargoTrain), "train-cancellation", "Cargo trains", "A train was called off")
    {
        Lead = "Only if a source says that it was called off. That nothing was heard of a train is no cancellation.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Reason given", "As the source tells it.", ManyLines: true),
            ["/date"] = new("Day on which it was called off"),
        },
    };
}
