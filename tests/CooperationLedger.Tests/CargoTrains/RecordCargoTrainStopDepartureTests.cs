using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainStopDepartureTests
{
    [Fact]
    public void A_train_leaves_a_stop() => Of(Scheduled("2025-06-03"), Reached("2025-08-03")).When(Leave("2025-08-05")).Then(LeftStop("2025-08-05"));

    [Fact]
    public void At_which_nobody_told_that_it_came() => Of(Scheduled("2025-06-03"), Departed("2025-08-01")).When(Leave("2025-08-05")).Then(LeftStop("2025-08-05"));

    [Fact]
    public void Not_twice() => Of(Scheduled("2025-06-03"), LeftStop("2025-08-03")).When(Leave("2025-08-05")).ThenRefused("already-taken", "/from");

    [Fact]
    public void Nor_before_it_is_told_to_have_come_there() => Of(Scheduled("2025-06-03"), Reached("2025-08-03")).When(Leave("2025-08-01")).ThenContradicts(Id(2));
}
