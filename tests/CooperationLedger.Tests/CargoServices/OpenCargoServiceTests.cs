using CooperationLedger.Places;
using Xunit;
using static CooperationLedger.Tests.CargoServices.CargoServiceExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoServices;

public sealed class OpenCargoServiceTests
{
    private static readonly DossierSpec New = Given(Corridor, Array.Empty<LedgerEvent>());

    [Fact]
    public void A_service_is_told_of() => New.When(Open).Then(CargoServiceExamples.Opened);

    [Fact]
    public void With_a_route_if_a_source_tells_it() => New.When(Open with { Route = ByTermez }).Then(CargoServiceExamples.Opened with { Route = ByTermez });

    [Fact]
    public void A_state_on_the_way_may_be_among_those_that_it_runs_between() => New
        .When(Open with { Between = [Pakistan, CountryCode.Parse("UZ"), Russia] }).ThenRecorded();

    [Fact]
    public void It_is_told_of_once()
    {
        Known.When(Open).ThenExisting(Id(1));
        Known.When(Open with { Title = "Another" }).ThenRefused("already-opened");
    }

    [Fact]
    public void It_runs_between_two_states_one_of_them_a_party()
    {
        New.When(Open with { Between = [Pakistan] }).ThenRefused("not-two-states", "/between");
        New.When(Open with { Between = [France, CountryCode.Parse("UZ")] }).ThenRefused("no-party", "/between");
        New.When(Open with { Between = [Pakistan, Russia, Russia] }).ThenRefused("named-twice", "/between");
    }

    [Fact]
    public void Its_route_is_one() => New.When(Open with { Route = new() }).ThenRefused("no-route", "/route");
}
