using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainDepartureTests
{
    [Fact]
    public void A_scheduled_train_departs() => Given(Train, Scheduled("2025-06-03"))
        .When(Depart("2025-08-01"))
        .Then(Departed("2025-08-01"));

    [Fact]
    public void A_train_may_first_be_heard_of_at_its_departure() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { From = Karachi })
        .Then(Departed("2025-08-01") with { From = Karachi });

    [Fact]
    public void It_departs_once() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Depart("2025-08-02"))
        .ThenRefused("already-departed");

    [Fact]
    public void It_does_not_depart_after_it_was_seen_at_a_border() => Given(Train, Opened, Crossed("2025-08-01"))
        .When(Depart("2025-08-02"))
        .ThenRefused("already-under-way");

    [Fact]
    public void It_does_not_depart_after_it_arrived() => Given(Train, Opened, Arrived("2025-08-01"))
        .When(Depart("2025-08-02"))
        .ThenRefused("already-arrived");

    [Fact]
    public void It_does_not_depart_after_it_was_cancelled() => Given(Train, Opened, Cancelled("2025-08-01"))
        .When(Depart("2025-08-02"))
        .ThenRefused("already-cancelled");
}
