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
        ["/service/origin"] = new("Where it starts", "Only if the source says so. A UN/LOCODE such as PKKHI for Karachi, or a "
            + "country such as PK."),
        ["/service/destination"] = new("Where it ends", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a "
            + "country such as RU."),
        ["/service/via"] = new("By way of", "Stations or countries on the way, in order, as far as the source says."),
        ["/service/via/*"] = new("Place"),
        ["/service/runOf"] = new("A run of this service", "Only if a source says so."),
    };
}
