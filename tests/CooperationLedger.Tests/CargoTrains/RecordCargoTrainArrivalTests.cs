using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainArrivalTests
{
    [Fact]
    public void It_arrives_after_it_departed() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Arrive("2025-08-09"))
        .Then(Arrived("2025-08-09"));

    [Fact]
    public void A_train_of_whose_way_nobody_told_may_arrive() => Given(Train, Scheduled("2025-06-03"))
        .When(Arrive("2025-08-09"))
        .Then(Arrived("2025-08-09"));

    [Fact]
    public void It_arrives_once() => Given(Train, Opened, Arrived("2025-08-09"))
        .When(Arrive("2025-08-10"))
        .ThenRefused("already-arrived");
}
