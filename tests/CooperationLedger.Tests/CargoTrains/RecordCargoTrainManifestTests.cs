using CooperationLedger.Amounts;
using CooperationLedger.CargoTrains;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainManifestTests
{
    [Fact]
    public void A_later_manifest_replaces_the_earlier_and_both_stay_in_the_chronicle()
    {
        var told = Of(Scheduled("2025-06-03")).When(Carry("2025-06-10")).Then(Carried("2025-06-10"))
            .When(Carry("2025-07-10", new Consignment("Textiles"))).Then(Carried("2025-07-10", new Consignment("Textiles")));

        CargoTrainView.Of(told.Chronicle).Manifest!.Consignments.ShouldBe([new Consignment("Textiles")]);
        told.ShouldStand(1, 2, 3);
    }

    [Fact]
    public void Told_late_of_an_earlier_day_it_replaces_nothing() =>
        CargoTrainView.Of(Of(Scheduled("2025-06-03"), Carried("2025-07-10")).When(Carry("2025-06-10", new Consignment("Textiles"))).ThenRecorded().Chronicle)
            .Manifest!.Consignments.ShouldBe([Rice]);

    [Fact]
    public void It_may_be_told_after_the_train_arrived() => Of(Scheduled("2025-06-03"), Arrived("2025-08-03")).When(Carry("2025-09-01")).Then(Carried("2025-09-01"));

    [Fact]
    public void Not_after_it_was_called_off() => Of(Scheduled("2025-06-03"), Cancelled("2025-08-03")).When(Carry("2025-09-01")).ThenRefused("already-cancelled");

    [Fact]
    public void Told_twice_it_is_already_so() => Of(Scheduled("2025-06-03"), Carried("2025-06-10")).When(Carry("2025-06-10")).ThenExisting(Id(2));

    [Fact]
    public void It_names_something() => Of(Scheduled("2025-06-03")).When(Carry("2025-06-10") with { Consignments = [] }).ThenRefused("no-consignment", "/consignments");

    [Theory]
    [InlineData("10", true), InlineData("1006", true), InlineData("100630", true), InlineData("97", true), InlineData("01", true)]
    [InlineData("", false), InlineData("1", false), InlineData("100", false), InlineData("10063", false), InlineData("10063090", false)]
    [InlineData("00", false), InlineData("98", false), InlineData("rice", false), InlineData("١٠", false), InlineData("10.06", false)]
    public void A_code_has_two_four_or_six_digits(string code, bool isCode)
    {
        var outcome = Of(Scheduled("2025-06-03")).When(Carry("2025-06-10", Rice, Rice with { HsCode = code }));

        if (isCode)
        {
            outcome.ThenRecorded();
        }
        else
        {
            outcome.ThenRefused("not-an-hs-code", "/consignments/1/hsCode");
        }
    }

    [Fact]
    public void A_quantity_is_something() => Of(Scheduled("2025-06-03"))
        .When(Carry("2025-06-10", Rice with { Quantity = new(ExactNumber.Zero, Unit.Parse("TEU")) }))
        .ThenRefused("no-quantity", "/consignments/0/quantity/number");
}
