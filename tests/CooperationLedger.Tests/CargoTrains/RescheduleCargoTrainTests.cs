using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RescheduleCargoTrainTests
{
    [Fact]
    public void Another_window_is_recorded_beside_the_first() => Given(Train, Scheduled("2025-06-03"))
        .When(Reschedule("2025-08-10"))
        .Then(Rescheduled("2025-08-10"));

    [Fact]
    public void A_train_whose_first_window_nobody_recorded_may_be_rescheduled() => Given(Train, Opened)
        .When(Reschedule("2025-08-10"))
        .Then(Rescheduled("2025-08-10"));

    [Fact]
    public void A_cancelled_train_runs_again_by_being_rescheduled() => Given(Train, Scheduled("2025-06-03"), Cancelled("2025-07-03"))
        .When(Reschedule("2025-08-10"))
        .Then(Rescheduled("2025-08-10"));

    [Fact]
    public void A_train_that_is_under_way_is_not_rescheduled() => Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"))
        .When(Reschedule("2025-08-10"))
        .ThenRefused("already-under-way");

    [Fact]
    public void A_train_that_arrived_is_not_rescheduled() => Given(Train, Scheduled("2025-06-03"), Arrived("2025-08-01"))
        .When(Reschedule("2025-08-10"))
        .ThenRefused("already-arrived");

    [Fact]
    public void A_train_of_which_nothing_is_recorded_is_not_rescheduled() => Given(Train, Array.Empty<LedgerEvent>())
        .When(Reschedule("2025-08-10"))
        .ThenRefused("not-opened");
}
