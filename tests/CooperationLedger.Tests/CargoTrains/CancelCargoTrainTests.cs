using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class CancelCargoTrainTests
{
    [Fact]
    public void A_train_that_waits_is_cancelled() => Given(Train, Scheduled("2025-06-03"))
        .When(Cancel("2025-07-01") with { Reason = "no wagons" })
        .Then(Cancelled("2025-07-01") with { Reason = "no wagons" });

    [Fact]
    public void A_train_that_is_under_way_may_be_cancelled() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Cancel("2025-08-02"))
        .Then(Cancelled("2025-08-02"));

    [Fact]
    public void It_is_cancelled_once() => Given(Train, Opened, Cancelled("2025-08-01"))
        .When(Cancel("2025-08-02"))
        .ThenRefused("already-cancelled");

    [Fact]
    public void What_arrived_is_not_cancelled() => Given(Train, Opened, Arrived("2025-08-01"))
        .When(Cancel("2025-08-02"))
        .ThenRefused("already-arrived");

    [Fact]
    public void Announced_anew_it_may_be_called_off_once_more_in_the_same_words() =>
        Given(Train, Scheduled("2025-06-03"), Cancelled("2025-07"), Rescheduled("2025-07"))
            .When(Cancel("2025-07"))
            .Then(Cancelled("2025-07"));

    [Fact]
    public void Told_twice_it_is_one_cancellation() => Given(Train, Scheduled("2025-06-03"), Cancelled("2025-07"))
        .When(Cancel("2025-07"))
        .ThenExisting(Id(2));
}
