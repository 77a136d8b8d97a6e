using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Places;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Places;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("PKKHI", "Karachi, Pakistan (PKKHI)"), InlineData("RUMOW", "Moscow, Russia (RUMOW)"), InlineData("UZ", "Uzbekistan"), InlineData("PK2A9", "PK2A9 (Pakistan)")]
    public void A_place_is_a_location_code_or_a_country(string text, string words)
    {
        Place.Parse(text).ToString().ShouldBe(text);
        Place.Parse(text).ToWords().ShouldBe(words);
        Place.Parse(text).Country.ShouldBe(CountryCode.Parse(text[..2]));
    }

    [Theory, InlineData("PKKHI", "Karachi, Pakistan"), InlineData("UZ", "Uzbekistan"), InlineData("PK2A9", "PK2A9 (Pakistan)")]
    public void On_a_page_it_is_called_by_its_name_and_by_its_code_only_where_no_name_is_known(string text, string name) =>
        Place.Parse(text).Name.ShouldBe(name);

    [Theory]
    [InlineData(""), InlineData("P"), InlineData("PKK"), InlineData("PKKHII"), InlineData("pkkhi"), InlineData("PKkhi"), InlineData("PKKH1")]
    [InlineData("PKKH0"), InlineData("XXKHI"), InlineData("Karachi"), InlineData("PK KHI"), InlineData("PKÄHI"), InlineData(null)]
    public void Nothing_else_is_a_place(string? text) => Place.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void What_is_no_place_is_refused_in_words() =>
        Should.Throw<FormatException>(() => Place.Parse("Karachi")).Message.ShouldBe("'Karachi' is neither a UN/LOCODE such as PKKHI nor a country such as PK.");

    [Fact]
    public void It_is_written_and_read_as_its_code()
    {
        JsonSerializer.Serialize(Examples.Karachi, LedgerJson.Options).ShouldBe("\"PKKHI\"");
        JsonSerializer.Deserialize<Place>("\"PKKHI\"", LedgerJson.Options).ShouldBe(Examples.Karachi);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Place>("\"Karachi\"", LedgerJson.Options));
    }
}
