using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Amounts;

public sealed class MoneyTests
{
    /// <summary>Codes are only added to it.</summary>
    private const string Stored =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF " +
        "CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF " +
        "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT " +
        "MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
        "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS " +
        "VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG";

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

    /// <summary>What is in this list may be in an event, which could then not be read any more.</summary>
    [Fact]
    public void No_code_is_ever_taken_out() => Stored.Split(' ').Where(code => !Currency.TryParse(code, null, out _)).ShouldBeEmpty();

    [Fact]
    public void It_is_written_as_text_and_code() => JsonSerializer.Serialize(new Money(ExactNumber.Parse("10.50"), Currency.Parse("USD")), LedgerJson.Options)
        .ShouldBe("""{"amount":"10.5","currency":"USD"}""");

    [Fact]
    public void What_is_no_currency_is_refused_in_words() =>
        Should.Throw<FormatException>(() => Currency.Parse("dollar")).Message.ShouldBe("'dollar' is not an active ISO 4217 code such as PKR, RUB or USD.");
}
