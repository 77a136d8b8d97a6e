using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

/// <summary>The examples of RFC 5646, appendix A, and what is none.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("de"), InlineData("ur"), InlineData("i-enochian"), InlineData("zh-Hant"), InlineData("zh-cmn-Hans-CN"), InlineData("yue-HK"), InlineData("zh-yue-HK"), InlineData("sr-Latn-RS"), InlineData("sl-rozaj-biske"), InlineData("de-CH-1901")]
    [InlineData("sl-IT-nedis"), InlineData("hy-Latn-IT-arevela"), InlineData("es-419"), InlineData("de-CH-x-phonebk"), InlineData("az-Arab-x-AZE-derbend"), InlineData("x-whatever"), InlineData("qaa-Qaaa-QM-x-southern"), InlineData("en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private"), InlineData("en-a-myext-b-another"), InlineData("EN-gb-OED"), InlineData("sgn-BE-FR"), InlineData("de-a-value")]
    public void What_is_well_formed_is_a_language(string tag) => LanguageTag.IsWellFormed(tag).ShouldBeTrue();

    [Theory]
    [InlineData(""), InlineData("a-DE"), InlineData("de-419-DE"), InlineData("e"), InlineData("en_GB"), InlineData("en-"), InlineData("-en"), InlineData("en--GB"), InlineData("en-u"), InlineData("x"), InlineData("i-nobody"), InlineData("en\n"), InlineData("Russian language")]
    [InlineData("\"><svg onload=1>"), InlineData("en\" onmouseover=\"x"), InlineData("еn"), InlineData("en-ſ"), InlineData("123"), InlineData("en-abcdefghi"), InlineData("en\u202e")]
    public void What_is_not_well_formed_is_none(string tag) => LanguageTag.IsWellFormed(tag).ShouldBeFalse();

    [Fact]
    public void A_tag_has_at_most_100_characters() => LanguageTag.IsWellFormed("en-x-" + string.Join('-', Enumerable.Repeat("abcdefgh", 12))).ShouldBeFalse();
}
