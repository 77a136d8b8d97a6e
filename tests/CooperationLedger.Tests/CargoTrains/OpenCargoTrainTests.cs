using CooperationLedger.CargoTrains;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class OpenCargoTrainTests
{
    [Fact]
    public void A_train_may_be_opened_before_any_window_is_known() => Given(Train, Array.Empty<LedgerEvent>())
        .When(new OpenCargoTrain(Service))
        .Then(Opened);

    [Fact]
    public void It_runs_between_two_different_states() => Given(Train, Array.Empty<LedgerEvent>())
        .When(new OpenCargoTrain(Service with { Between = [Russia, Russia] }))
        .ThenRefused("not-two-states", "/service/between");

    [Fact]
    public void It_does_not_run_from_a_place_to_the_same_place() => Given(Train, Array.Empty<LedgerEvent>())
        .When(new OpenCargoTrain(Service with { Origin = Karachi, Destination = Karachi }))
        .ThenRefused("same-place", "/service/destination");

    [Fact]
    public void Unless_it_goes_round_by_another() => Given(Train, Array.Empty<LedgerEvent>())
        .When(new OpenCargoTrain(Service with { Origin = Karachi, Destination = Karachi, Via = [Tashkent] }))
        .ThenRecorded();

    [Fact]
    public void A_train_that_is_in_the_ledger_is_not_opened_otherwise() => Given(Train, Scheduled("2025-06-03"))
        .When(new OpenCargoTrain(Service))
        .ThenRefused("already-opened");
}
