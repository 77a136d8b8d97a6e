using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainBorderCrossingTests
{
    [Fact]
    public void It_crosses_after_it_departed() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Cross("2025-08-02"))
        .Then(Crossed("2025-08-02"));

    [Fact]
    public void It_may_cross_more_than_once() => Given(Train, Opened, Crossed("2025-08-01"))
        .When(Cross("2025-08-02"))
        .Then(Crossed("2025-08-02"));

    [Fact]
    public void A_train_whose_departure_nobody_told_may_be_at_a_border() => Given(Train, Scheduled("2025-06-03"))
        .When(Cross("2025-08-02"))
        .Then(Crossed("2025-08-02"));

    [Fact]
    public void It_crosses_no_border_after_it_arrived() => Given(Train, Opened, Arrived("2025-08-01"))
        .When(Cross("2025-08-02"))
        .ThenRefused("already-arrived");
}
