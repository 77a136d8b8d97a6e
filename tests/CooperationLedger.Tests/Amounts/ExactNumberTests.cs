using System.Numerics;
using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Amounts;

public sealed class ExactNumberTests
{
    private static readonly Gen<ExactNumber> Any = Gen.Select(Gen.Long[0, 999_999_999_999_999], Gen.Int[0, 999_999], (whole, fraction) => ExactNumber.Parse($"{whole}.{fraction:d6}"));

    [Theory]
    [InlineData("0", "0", "0"), InlineData("007.50", "7.5", "7.5"), InlineData("1500000.5", "1500000.5", "1,500,000.5"), InlineData("0.000001", "0.000001", "0.000001")]
    [InlineData("999999999999999.999999", "999999999999999.999999", "999,999,999,999,999.999999"), InlineData("12.000", "12", "12"), InlineData("000", "0", "0")]
    public void One_number_has_one_text(string told, string text, string words)
    {
        ExactNumber.Parse(told).ToString().ShouldBe(text);
        ExactNumber.Parse(told).ToWords().ShouldBe(words);
        ExactNumber.Parse(told).ShouldBe(ExactNumber.Parse(text));
    }

    [Theory]
    [InlineData(""), InlineData("."), InlineData("1."), InlineData(".5"), InlineData("-1"), InlineData("+1"), InlineData("1e6"), InlineData("1,000"), InlineData("1 000"), InlineData(" 1")]
    [InlineData("1000000000000000"), InlineData("1.0000001"), InlineData("1.2.3"), InlineData("٣"), InlineData("NaN"), InlineData("0x10"), InlineData(null)]
    public void Nothing_else_is_a_number(string? text) => ExactNumber.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void Written_as_a_number_of_json_it_is_refused()
    {
        JsonSerializer.Serialize(ExactNumber.Parse("1.50"), LedgerJson.Options).ShouldBe("\"1.5\"");
        JsonSerializer.Deserialize<ExactNumber>("\"1.50\"", LedgerJson.Options).ShouldBe(ExactNumber.Parse("1.5"));
        foreach (var wrong in new[] { "1.5", "1", "true", "\"1e3\"" })
        {
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ExactNumber>(wrong, LedgerJson.Options), wrong);
        }
    }

    [Fact]
    public void A_sum_is_what_whole_millionths_come_to() => Any.Array[0, 40].Sample(numbers =>
    {
        var expected = numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + Millionths(number));
        Millionths(ExactNumber.Sum(numbers)).ShouldBe(expected);
        ExactNumber.Sum(numbers.Reverse()).ShouldBe(ExactNumber.Sum(numbers));
    });

    [Fact]
    public void Numbers_are_compared_and_taken_from_each_other_exactly() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        one.CompareTo(other).ShouldBe(Millionths(one).CompareTo(Millionths(other)));
        (one < other).ShouldBe(one.CompareTo(other) < 0);
        (one > other).ShouldBe(one.CompareTo(other) > 0);
        (one <= other).ShouldBe(!(one > other));
        (one >= other).ShouldBe(!(one < other));
        Millionths(one.Beyond(other)).ShouldBe(BigInteger.Max(0, Millionths(one) - Millionths(other)));
        ExactNumber.Parse(one.ToString()).ShouldBe(one);
    });

    [Fact]
    public void What_is_no_number_is_refused_in_words() => Should.Throw<FormatException>(() => ExactNumber.Parse("1e6")).Message
        .ShouldBe("'1e6' is not a number such as 1500000 or 1500000.50: at most 15 digits, then at most 6 decimals after a point, and nothing else.");

    private static BigInteger Millionths(ExactNumber number)
    {
        var parts = number.ToString().Split('.');
        return BigInteger.Parse(parts[0] + (parts.Length == 1 ? "" : parts[1]).PadRight(6, '0'), System.Globalization.CultureInfo.InvariantCulture);
    }
}
