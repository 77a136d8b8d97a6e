using CooperationLedger.CargoServices;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.CargoServices;

/// <summary>What may be recorded of cargo services, in the order in which it is listed.</summary>
internal static class CargoServiceCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(OpenCargoService), "services", "service", "Cargo trains", "New cargo train service")
        {
            Lead = "What runs more than once. Each run is a train of its own, which names its service.",
            Fields = CargoServiceFields.With(new()
            {
                ["/title"] = new("Name of the service", "A few words by which people will find it."),
                ["/between"] = new("Between which states", "At least two, one of them a party; states on the way may be named "
                    + "too.", Rows: 2),
                ["/between/*"] = new("State"),
            }),
        },
        new(
            typeof(AnnounceCargoServiceRoute), "services/{service}/routes",
            "service-route", "Cargo trains", "A route was announced for a service of cargo trains")
        {
            Lead = "The whole route as this source gives it: it replaces the one before, which stays in the history of the service.",
            Fields = CargoServiceFields.With(new()
            {
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day of the announcement"),
            }),
        },
    ];
}
