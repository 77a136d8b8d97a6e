using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Amounts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("1200.5", "TNE", "1,200.5 tonnes"), InlineData("40", "TEU", "40 twenty-foot equivalent units"), InlineData("16", "21", "16 forty foot containers")]
    public void It_is_said_with_its_unit(string number, string unit, string words) =>
        new Quantity(ExactNumber.Parse(number), Unit.Parse(unit)).ToWords().ShouldBe(words);

    [Theory]
    [InlineData("tne"), InlineData("KG"), InlineData(""), InlineData("22"), InlineData(null)]
    public void Only_the_codes_of_the_list_are_units(string? code) => Unit.TryParse(code, null, out _).ShouldBeFalse();

    [Fact]
    public void What_is_no_unit_is_refused_with_those_that_are() =>
        Should.Throw<FormatException>(() => Unit.Parse("tons")).Message.ShouldStartWith("'tons' is not one of 20 (twenty foot containers), 21 (forty foot containers), H87 (pieces), KGM (kilograms)");

    [Fact]
    public void It_is_written_as_text_and_code() => JsonSerializer.Serialize(new Quantity(ExactNumber.Parse("40"), Unit.Parse("TEU")), LedgerJson.Options)
        .ShouldBe("""{"number":"40","unit":"TEU"}""");
}
