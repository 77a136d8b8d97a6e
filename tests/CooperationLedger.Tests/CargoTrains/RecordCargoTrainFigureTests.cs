using CooperationLedger.CargoTrains;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainFigureTests
{
    [Fact]
    public void What_sources_say_otherwise_is_kept_side_by_side() => CargoTrainView.Of(Given(Train, Scheduled("2025-06-03"))
            .When(Count("2025-06-12", CargoTrainFigure.DaysOfTransit, "14", "19")).ThenRecorded()
            .When(Count("2025-06-14", CargoTrainFigure.DaysOfTransit, "20", "25")).ThenRecorded().Chronicle)
        .Figures.Select(figure => $"{figure.AtLeast}-{figure.AtMost}").ShouldBe(["14-19", "20-25"]);

    [Fact]
    public void One_number_is_both_the_least_and_the_most() => CargoTrainView.Of(Given(Train, Scheduled("2025-06-03"))
            .When(Count("2025-06-12", CargoTrainFigure.Wagons, "16")).ThenRecorded().Chronicle)
        .Figures.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            figure => figure.AtLeast.ToString().ShouldBe("16"), figure => figure.AtMost.ToString().ShouldBe("16"));

    [Fact]
    public void A_range_the_wrong_way_round_is_refused() => Given(Train, Scheduled("2025-06-03"))
        .When(Count("2025-06-12", CargoTrainFigure.DaysOfTransit, "19", "14"))
        .ThenRefused("least-above-most", "/atMost");

    [Fact]
    public void Nothing_is_no_number() => Given(Train, Scheduled("2025-06-03"))
        .When(Count("2025-06-12", CargoTrainFigure.Wagons, "0"))
        .ThenRefused("no-quantity", "/atLeast");

    [Fact]
    public void Of_a_train_that_was_called_off_it_may_still_be_said() => Given(Train, Scheduled("2025-06-03"), Cancelled("2025-07-01"))
        .When(Count("2025-07-12", CargoTrainFigure.Wagons, "16"))
        .ThenRecorded();
}
