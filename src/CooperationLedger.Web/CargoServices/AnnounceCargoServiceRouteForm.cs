using CooperationLedger.CargoServices;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoServices;

internal static class AnnounceCargoServiceRouteForm
{
    public static readonly FormWording Wording = new(typeof(AnnounceCargoServiceRoute), "service-route", "Cargo trains", "A route was announced for a service of cargo trains")
    {
        Lead = "The whole route as this source tells it: it replaces the one before, which stays in the history of the service.",
        Fields = CargoServiceFields.With(new()
        {
            ["/reason"] = new("Reason given", "As the source tells it.", ManyLines: true),
            ["/date"] = new("Day of the announcement"),
        }),
    };
}
