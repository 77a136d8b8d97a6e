using CooperationLedger.Sectors;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Sectors;

public sealed class SectorTests
{
    [Theory]
    [InlineData("230", "Energy")]
    [InlineData("200", "Economic infrastructure and services")]
    [InlineData("700", "Humanitarian aid")]
    [InlineData("998", "Unallocated or unspecified")]
    public void A_code_has_a_name(string code, string name) => Sector.Parse(code).Name.ShouldBe(name);

    [Theory]
    [InlineData("23")]
    [InlineData("23010")]
    [InlineData("999")]
    [InlineData("energy")]
    public void What_is_no_code_is_told_so(string text) =>
        Should.Throw<FormatException>(() => Sector.Parse(text)).Message.ShouldBe($"'{text}' is not a sector's OECD DAC code of three digits, such as 230 for energy.");

    [Fact]
    public void Every_sector_has_its_broad_group_unless_it_belongs_to_none() => Sector.All.Select(sector => sector.ToString())
        .Where(code => !Sector.TryParse(code[..1] + "00", null, out _))
        .ShouldBe(["910", "930", "998"]);

    [Fact]
    public void All_of_them_are_in_order_and_none_is_there_twice()
    {
        Sector.All.Select(sector => sector.ToString()).ShouldBeInOrder();
        Sector.All.ShouldBeUnique();
    }
}
