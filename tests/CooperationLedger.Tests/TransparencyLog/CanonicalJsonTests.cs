using System.Text;
using System.Text.Json;
using CooperationLedger.TransparencyLog;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.TransparencyLog;

/// <summary>Examples of RFC 8785 that apply to data without fractions, and what has no canonical form here.</summary>
public sealed class CanonicalJsonTests
{
    [Fact]
    public void Members_are_sorted_by_utf16_code_units_as_in_section_3_2_3() => Canonical("""
        {
          "\u20ac": "Euro Sign",
          "\r": "Carriage Return",
          "\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\ud83d\ude00": "Emoji: Grinning Face",
          "\u0080": "Control",
          "\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """).ShouldBe(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
        + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Texts_are_escaped_as_in_section_3_2_2() =>
        Canonical("""{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""")
            .ShouldBe("""{"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Fact]
    public void Literals_are_as_in_section_3_2_2() => Canonical("""{"literals": [null, true, false], "a": {}}""").ShouldBe("""{"a":{},"literals":[null,true,false]}""");

    [Fact]
    public void Nothing_else_is_escaped_not_even_what_some_writers_do() =>
        Canonical("\"<>&'+\u2028\u2029\ufeff\ue000\u007f😀\"").ShouldBe("\"<>&'+\u2028\u2029\ufeff\ue000\u007f😀\"");

    [Fact]
    public void Names_are_written_as_texts_are() =>
        Canonical("{\"<\u2028\\\"\\\\\\u001f\":1}").ShouldBe("{\"<\u2028\\\"\\\\\\u001f\":1}");

    [Theory]
    [InlineData("0", "0"), InlineData("-0", "0"), InlineData("-7", "-7")]
    [InlineData("9007199254740991", "9007199254740991"), InlineData("-9007199254740991", "-9007199254740991")]
    public void Integers_are_written_as_they_are(string number, string canonical) => Canonical(number).ShouldBe(canonical);

    [Theory]
    [InlineData("1.0"), InlineData("1e2"), InlineData("0.1"), InlineData("1E400"), InlineData("-0.0")]
    [InlineData("9007199254740992"), InlineData("-9007199254740992"), InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808"), InlineData("-9223372036854775809")]
    [InlineData("\"\\u0000\""), InlineData("\"\\ud800\""), InlineData("\"\\udc00\""), InlineData("\"a\\ud800b\""), InlineData("\"\\udc00\\ud800\"")]
    [InlineData("{\"\\ud800\":1}"), InlineData("{\"\\u0000\":1}"), InlineData("[{\"a\":{\"\\udfff\":1}}]")]
    [InlineData("{\"a\":1,\"a\":1}"), InlineData("{\"a\":1,\"\\u0061\":2}")]
    public void What_readers_would_not_all_read_alike_is_refused(string json) =>
        Should.Throw<NotCanonicalException>(() => Canonical(json));

    [Fact]
    public void What_is_canonical_stays_as_it_is() => Gen.String.Array[0, 5].Sample(texts =>
    {
        var json = JsonSerializer.Serialize(texts.Distinct().ToDictionary(text => text, text => text));
        string once;
        try
        {
            once = Canonical(json);
        }
        catch (NotCanonicalException)
        {
            return;
        }

        Canonical(once).ShouldBe(once);
        JsonSerializer.Deserialize<Dictionary<string, string>>(once).ShouldBe(JsonSerializer.Deserialize<Dictionary<string, string>>(json), ignoreOrder: true);
    });

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(JsonDocument.Parse(json).RootElement));
}
