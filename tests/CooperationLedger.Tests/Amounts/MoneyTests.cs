using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1500000", "USD", "1,500,000 USD"), InlineData("1500000.5", "USD", "1,500,000.50 USD"), InlineData("7", "JPY", "7 JPY"), InlineData("0.5", "KWD", "0.500 KWD")]
    public void It_is_said_with_the_decimals_of_its_currency(string amount, string currency, string words) =>
        new Money(ExactNumber.Parse(amount), Currency.Parse(currency)).ToWords().ShouldBe(words);

    [Theory]
    [InlineData("PKR", "Pakistan Rupee", 2), InlineData("RUB", "Russian Ruble", 2), InlineData("UZS", "Uzbekistan Sum", 2), InlineData("JPY", "Yen", 0)]
    [InlineData("BHD", "Bahraini Dinar", 3), InlineData("CLF", "Unidad de Fomento", 4), InlineData("XDR", "Special Drawing Right", 4)]
    public void A_currency_has_a_name_and_the_decimals_of_its_minor_unit(string code, string name, int decimals) =>
        (Currency.Parse(code).Name, Currency.Parse(code).Decimals).ShouldBe((name, decimals));

    [Theory]
    [InlineData("pkr"), InlineData(""), InlineData("US"), InlineData("SUR"), InlineData("HRK"), InlineData("BGN"), InlineData("XXX"), InlineData("XTS"), InlineData("€"), InlineData(null)]
    public void Only_codes_that_are_active_are_currencies(string? code) => Currency.TryParse(code, null, out _).ShouldBeFalse();

    [Fact]
    public void There_are_as_many_as_the_list_has()
    {
        Currency.All.Count().ShouldBe(176);
        Currency.All.ShouldAllBe(currency => currency.Name.Length > 0 && currency.Decimals >= 0 && currency.Decimals <= 4);
        Currency.All.ShouldBeUnique();
    }

    [Fact]
    public void It_is_written_as_text_and_code() => JsonSerializer.Serialize(new Money(ExactNumber.Parse("10.50"), Currency.Parse("USD")), LedgerJson.Options)
        .ShouldBe("""{"amount":"10.5","currency":"USD"}""");

    [Fact]
    public void What_is_no_currency_is_refused_in_words() =>
        Should.Throw<FormatException>(() => Currency.Parse("dollar")).Message.ShouldBe("'dollar' is not an active ISO 4217 code such as PKR, RUB or USD.");
}
