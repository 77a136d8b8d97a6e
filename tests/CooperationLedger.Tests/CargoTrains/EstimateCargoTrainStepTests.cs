using CooperationLedger.CargoTrains;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class EstimateCargoTrainStepTests
{
    [Fact]
    public void An_arrival_is_expected_before_the_train_left_and_after() => Of(Scheduled("2025-06-03"))
        .When(Expect("2025-06-10")).Then(Expected("2025-06-10"))
        .When(Depart("2025-08-01")).Then(Departed("2025-08-01"))
        .When(Expect("2025-08-10", expected: "2025-09-25")).Then(Expected("2025-08-10", expected: "2025-09-25"));

    [Fact]
    public void And_so_is_a_step_on_its_way() => Of(Scheduled("2025-06-03"))
        .When(Expect("2025-06-10", CargoTrainStepKind.HandedOver, at: Tashkent))
        .Then(Expected("2025-06-10", CargoTrainStepKind.HandedOver, at: Tashkent));

    [Fact]
    public void Which_has_a_place() => Of(Scheduled("2025-06-03")).When(Expect("2025-06-10", CargoTrainStepKind.HandedOver)).ThenRefused("no-place", "/at");

    [Fact]
    public void Not_once_the_step_was_taken()
    {
        var left = Of(Scheduled("2025-06-03"), Departed("2025-08-01"), Reached("2025-08-03"), Crossed("2025-08-04"), HandedOver("2025-08-05"));

        left.When(Expect("2025-08-10", CargoTrainStepKind.Departed)).ThenRefused("already-departed");
        left.When(Expect("2025-08-10", CargoTrainStepKind.ReachedStop, at: Tashkent)).ThenRefused("already-taken", "/at");
        left.When(Expect("2025-08-10", CargoTrainStepKind.AtBorder, at: Tashkent)).ThenRefused("already-taken", "/at");
        left.When(Expect("2025-08-10", CargoTrainStepKind.HandedOver, at: Tashkent)).ThenRefused("already-taken", "/at");
        left.When(Expect("2025-08-10", CargoTrainStepKind.AtBorder, at: Karachi)).ThenRecorded();
        left.When(Expect("2025-08-10", CargoTrainStepKind.LeftStop, at: Tashkent)).ThenRecorded();
        left.With(LeftStop("2025-08-06")).When(Expect("2025-08-10", CargoTrainStepKind.LeftStop, at: Tashkent)).ThenRefused("already-taken", "/at");
        left.With(Arrived("2025-08-20")).When(Expect("2025-08-30")).ThenRefused("already-arrived");
    }

    [Fact]
    public void A_train_first_seen_on_its_way_had_departed() => Of(Scheduled("2025-06-03"), Crossed("2025-08-04"))
        .When(Expect("2025-08-10", CargoTrainStepKind.Departed)).ThenRefused("already-under-way");

    [Fact]
    public void What_was_expected_before_the_step_is_told_late_without_harm() => Of(Scheduled("2025-06-03"), Departed("2025-08-01"), Arrived("2025-08-20"))
        .When(Expect("2025-08-10")).Then(Expected("2025-08-10"));

    [Fact]
    public void But_a_step_told_late_is_not_put_before_what_was_expected_of_it() => Of(Scheduled("2025-06-03"), Departed("2025-08-01"), Expected("2025-08-10"))
        .When(Arrive("2025-08-05")).ThenContradicts(Id(3));

    [Fact]
    public void Told_twice_it_is_already_so_and_told_again_after_another_it_is_not()
    {
        Of(Scheduled("2025-06-03"), Expected("2025-06-10")).When(Expect("2025-06-10")).ThenExisting(Id(2));
        Of(Scheduled("2025-06-03"), Expected("2025-06-10"), Expected("2025-06-10", expected: "2025-10")).When(Expect("2025-06-10")).Then(Expected("2025-06-10"));
    }

    [Fact]
    public void Nothing_is_expected_of_a_train_that_was_called_off_until_it_is_announced_again()
    {
        var calledOff = Of(Scheduled("2025-06-03"), Departed("2025-08-01"), Cancelled("2025-08-03"));

        calledOff.When(Expect("2025-08-10")).ThenRefused("already-cancelled");
        calledOff.With(Rescheduled("2025-08-20")).When(Expect("2025-08-21", CargoTrainStepKind.Departed)).ThenRecorded();
    }

    [Fact]
    public void Nor_of_one_of_which_nothing_is_recorded() => Of().When(Expect("2025-06-10")).ThenRefused("not-opened");
}
