using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.CargoTrains;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

public sealed class CargoTrainStepWordsTests
{
    [Theory]
    [InlineData(0, 0, "As expected at first"), InlineData(4, 4, "4 days later"), InlineData(-1, -1, "1 day earlier"), InlineData(0, 29, "0 to 29 days later")]
    [InlineData(-29, 0, "0 to 29 days earlier"), InlineData(-3, 5, "Between 3 days earlier and 5 days later"), InlineData(31, 91, "31 to 91 days later")]
    public void A_slip_is_said_as_surely_as_its_days_tell(int least, int most, string words) => CargoTrainStepWords.Slipped(new Slip(least, most)).ShouldBe(words);

    [Fact]
    public void Where_nothing_can_be_compared_nothing_is_said() => CargoTrainStepWords.Slipped(null).ShouldBeNull();

    [Fact]
    public void A_carrier_is_called_as_the_source_does_or_by_its_dossier()
    {
        var organisation = new Carrier(Organisation: "organisation-railways");

        CargoTrainStepWords.Way(new("A railway"), organisation, _ => "State Railways").ShouldBe(" from A railway to State Railways");
        CargoTrainStepWords.Way(organisation, null, nameOf: null).ShouldBe(" from an organisation");
        CargoTrainStepWords.Way(null, null, null).ShouldBe("");
    }
}
