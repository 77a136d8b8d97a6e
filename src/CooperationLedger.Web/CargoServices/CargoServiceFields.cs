using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoServices;

/// <summary>The questions about a route, whichever command asks them.</summary>
internal static class CargoServiceFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/route"] = new("Route"),
        ["/route/origin"] = new("Where it starts", "If the source says so, for example Karachi or Pakistan."),
        ["/route/destination"] = new("Where it ends", "If the source says so, for example Moscow or Russia."),
        ["/route/borderPoints"] = new("Border points on the way", "In order, as far as the source says."),
        ["/route/borderPoints/*"] = new("Border point", "A place, or its UN/LOCODE such as UZTMZ."),
    };
}
