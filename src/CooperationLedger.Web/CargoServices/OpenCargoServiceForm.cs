using CooperationLedger.CargoServices;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoServices;

internal static class OpenCargoServiceForm
{
    public static readonly FormWording Wording = new(typeof(OpenCargoService), "service", "Cargo trains", "A service of cargo trains is told of")
    {
        Lead = "What runs more than once. Each run is a train of its own, which names its service.",
        Fields = CargoServiceFields.With(new()
        {
            ["/title"] = new("Name of the service", "A few words by which people will find it."),
            ["/between"] = new("Between which states", "At least two, one of them a party; states on the way may be named too.", Rows: 2),
            ["/between/*"] = new("State"),
        }),
    };
}

/// <summary>How a route is asked for, whichever command tells it.</summary>
internal static class CargoServiceFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/route"] = new("Route"),
        ["/route/origin"] = new("Where it starts", "Only if the source says so. A UN/LOCODE such as PKKHI for Karachi, or a country such as PK."),
        ["/route/destination"] = new("Where it ends", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a country such as RU."),
        ["/route/borderPoints"] = new("Border points on the way", "In order, as far as the source says."),
        ["/route/borderPoints/*"] = new("Border point", "A UN/LOCODE such as UZTMZ."),
    };
}
