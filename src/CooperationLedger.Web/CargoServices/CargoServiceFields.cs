using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoServices;

/// <summary>The questions about a route, whichever command asks them.</summary>
internal static class CargoServiceFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/route"] = new("Route"),
        ["/route/origin"] = new("Where it starts", "Only if the source says so. A UN/LOCODE such as PKKHI for Karachi, or a country "
            + "such as PK."),
        ["/route/destination"] = new("Where it ends", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a "
            + "country such as RU."),
        ["/route/borderPoints"] = new("Border points on the way", "In order, as far as the source says."),
        ["/route/borderPoints/*"] = new("Border point", "A UN/LOCODE such as UZTMZ."),
    };
}
