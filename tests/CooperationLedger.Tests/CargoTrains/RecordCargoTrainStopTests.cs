using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainStopTests
{
    [Fact]
    public void A_train_comes_to_a_stop_on_its_way() => Of(Scheduled("2025-06-03"), Departed("2025-08-01")).When(Stop("2025-08-03")).Then(Reached("2025-08-03"));

    [Fact]
    public void Or_is_first_heard_of_there() => Of(Scheduled("2025-06-03")).When(Stop("2025-08-03")).Then(Reached("2025-08-03"))
        .When(Depart("2025-08-10")).ThenRefused("already-under-way");

    [Fact]
    public void Not_twice_at_one_place() => Of(Scheduled("2025-06-03"), Reached("2025-08-03")).When(Stop("2025-08-05")).ThenRefused("already-taken", "/at");

    [Fact]
    public void Nor_after_it_left_there() => Of(Scheduled("2025-06-03"), LeftStop("2025-08-03")).When(Stop("2025-08-05")).ThenRefused("already-taken", "/at");

    [Fact]
    public void Nor_after_it_arrived() => Of(Scheduled("2025-06-03"), Arrived("2025-08-03")).When(Stop("2025-08-05")).ThenRefused("already-arrived");

    [Fact]
    public void Told_twice_it_is_already_so() => Of(Scheduled("2025-06-03"), Reached("2025-08-03")).When(Stop("2025-08-03")).ThenExisting(Id(2));

    [Fact]
    public void Announced_again_after_it_was_called_off_it_may_come_there_again() =>
        Of(Scheduled("2025-06-03"), Reached("2025-08-03"), Cancelled("2025-08-04"), Rescheduled("2025-08-20")).When(Stop("2025-09-03")).Then(Reached("2025-09-03"));
}
