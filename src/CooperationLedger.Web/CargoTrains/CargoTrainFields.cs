using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>What the train itself is asked of, whichever command opens it.</summary>
internal static class CargoTrainFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/service/title"] = new("Name of the train", "A few words by which people will find it."),
        ["/service/between"] = new("Between which two states", Rows: 2),
        ["/service/between/*"] = new("State"),
        ["/service/origin"] = new("Where it starts", "If the source says so, for example Karachi or Pakistan."),
        ["/service/destination"] = new("Where it ends", "If the source says so, for example Moscow or Russia."),
        ["/service/via"] = new("By way of", "Stations or countries on the way, in order, as far as the source says."),
        ["/service/via/*"] = new("Place"),
        ["/service/runOf"] = new("A run of this service", "Only if a source says so."),
    };
}
