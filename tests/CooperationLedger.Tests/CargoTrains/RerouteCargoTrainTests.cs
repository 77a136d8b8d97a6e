using CooperationLedger.CargoTrains;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RerouteCargoTrainTests
{
    [Fact]
    public void The_other_direction_is_recorded_beside_the_first()
    {
        var view = CargoTrainView.Of(Given(Train, Scheduled("2025-06-03"))
            .When(Reroute("2025-06-12")).ThenRecorded()
            .When(Reroute("2025-06-14", Moscow, Karachi)).ThenRecorded().Chronicle);

        view.Routes.Select(announced => (announced.Route.Origin, announced.Route.Destination)).ShouldBe([(Karachi, Moscow), (Moscow, Karachi)]);
        view.Routes.Select(announced => announced.Evidence!.Entry).ShouldBe([Id(2), Id(3)]);
        (view.Service!.Origin, view.Service.Destination).ShouldBe((Moscow, Karachi));
    }

    [Fact]
    public void A_route_announced_before_the_train_was_stays_where_that_announcement_says_nothing_of_one() => CargoTrainView.Of(
        Given(Train, Opened).When(Reroute("2025-06-01")).ThenRecorded().With(Scheduled("2025-06-03")).Chronicle).Service!.Origin.ShouldBe(Karachi);

    [Fact]
    public void A_route_of_nothing_is_refused() => Given(Train, Scheduled("2025-06-03"))
        .When(new RerouteCargoTrain() { Date = On("2025-06-12"), Citations = Cited })
        .ThenRefused("no-route");

    [Fact]
    public void From_a_place_to_itself_it_is_refused() => Given(Train, Scheduled("2025-06-03"))
        .When(new RerouteCargoTrain(Karachi, Karachi) { Date = On("2025-06-12"), Citations = Cited })
        .ThenRefused("same-place", "/destination");

    [Fact]
    public void What_arrived_has_no_other_route() => Given(Train, Scheduled("2025-06-03"), Arrived("2025-08-01"))
        .When(Reroute("2025-08-12"))
        .ThenRefused("already-arrived");
}
