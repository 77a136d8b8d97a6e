using CooperationLedger.CargoServices;
using CooperationLedger.Places;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.CargoServices.CargoServiceExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoServices;

public sealed class AnnounceCargoServiceRouteTests
{
    [Fact]
    public void A_route_is_announced_and_announced_anew()
    {
        var told = Known.When(Announce("2025-06-03")).Then(RouteTold("2025-06-03")).When(Announce("2025-08-03", ByTashkent)).Then(RouteTold("2025-08-03", ByTashkent));

        var view = CargoServiceView.Of(told.Chronicle);
        view.Announced.Select(announced => announced.Route).ShouldBe([ByTermez, ByTashkent]);
        view.Route.ShouldBe(ByTashkent);
    }

    [Fact]
    public void The_route_is_the_one_announced_last_by_its_day() =>
        CargoServiceView.Of(Known.With(RouteTold("2025-08-03", ByTashkent)).With(RouteTold("2025-06-03")).Chronicle).Route.ShouldBe(ByTashkent);

    [Fact]
    public void Until_one_is_announced_it_is_as_it_was_described() =>
        CargoServiceView.Of(Given(Corridor, CargoServiceExamples.Opened with { Route = ByTermez }).Chronicle).Route.ShouldBe(ByTermez);

    [Fact]
    public void Told_twice_it_is_already_so() => Known.With(RouteTold("2025-06-03")).When(Announce("2025-06-03")).ThenExisting(Id(2));

    [Fact]
    public void Not_of_a_service_of_which_nothing_is_recorded() => Given(Corridor, Array.Empty<LedgerEvent>()).When(Announce("2025-06-03")).ThenRefused("not-opened");

    [Fact]
    public void It_names_places()
    {
        Known.When(Announce("2025-06-03", new())).ThenRefused("no-route", "/route");
        Known.When(Announce("2025-06-03", new(Karachi, Karachi))).ThenRefused("same-place", "/route/destination");
        Known.When(Announce("2025-06-03", new(Karachi, Karachi, [Termez]))).ThenRecorded();
        Known.When(Announce("2025-06-03", new(BorderPoints: [Termez, Place.Parse("UZ")]))).ThenRefused("not-a-border-point", "/route/borderPoints/1");
    }
}
