using System.Globalization;
using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Amounts;

public sealed class SignedNumberTests
{
    private static readonly Gen<decimal> Any =
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 999_999], (whole, fraction) => whole + (Math.Sign(whole) * fraction / 1_000_000m));

    [Theory]
    [InlineData("-2400000000", "-2400000000", "−2,400,000,000"), InlineData("-003.50", "-3.5", "−3.5"), InlineData("3", "3", "3")]
    [InlineData("-0", "0", "0"), InlineData("-0.000", "0", "0"), InlineData("-999999999999999.999999", "-999999999999999.999999", "−999,999,999,999,999.999999")]
    public void One_number_has_one_text_and_zero_has_no_sign(string said, string text, string words)
    {
        var number = SignedNumber.Parse(said);

        (number.ToString(), number.ToWords()).ShouldBe((text, words));
        number.ShouldBe(SignedNumber.Parse(text));
    }

    [Theory]
    [InlineData(""), InlineData("-"), InlineData("--1"), InlineData("+1"), InlineData("- 1"), InlineData("1-"), InlineData("−1"), InlineData("-1e6"), InlineData("-.5"), InlineData("(3)")]
    [InlineData("-1000000000000000"), InlineData("-1.0000001"), InlineData(null)]
    public void Nothing_else_is_a_number(string? text) => SignedNumber.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void It_is_written_as_text_and_without_a_sign_as_every_other_number_is()
    {
        JsonSerializer.Serialize(SignedNumber.Parse("-1.50"), LedgerJson.Options).ShouldBe("\"-1.5\"");
        JsonSerializer.Serialize(SignedNumber.Parse("1.50"), LedgerJson.Options).ShouldBe(JsonSerializer.Serialize(ExactNumber.Parse("1.50"), LedgerJson.Options));
        JsonSerializer.Deserialize<SignedNumber>("\"-1.50\"", LedgerJson.Options).ShouldBe(SignedNumber.Parse("-1.5"));
        foreach (var wrong in new[] { "-1.5", "1", "true", "\"-1e3\"" })
        {
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SignedNumber>(wrong, LedgerJson.Options), wrong);
        }
    }

    [Fact]
    public void Numbers_are_compared_as_numbers_are() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        var (left, right) = (Of(one), Of(other));
        Math.Sign(left.CompareTo(right)).ShouldBe(one.CompareTo(other));
        (left < right, left <= right, left > right, left >= right).ShouldBe((one < other, one <= other, one > other, one >= other));
        left.ShouldBe(SignedNumber.Parse(left.ToString()));
    });

    [Fact]
    public void What_is_no_number_is_refused_in_words() => Should.Throw<FormatException>(() => SignedNumber.Parse("minus 3")).Message
        .ShouldBe("'minus 3' is not a number such as 1500000.50 or -3: at most 15 digits, then at most 6 decimals after a point; a hyphen before it if it is below zero, and nothing else.");

    private static SignedNumber Of(decimal number) => SignedNumber.Parse(number.ToString(CultureInfo.InvariantCulture));
}
