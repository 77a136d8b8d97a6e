using CooperationLedger.Places;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Places;

public sealed class CountryCodeTests
{
    [Fact]
    public void All_249_assigned_codes_are_known() => AllPairs().Count(pair => CountryCode.TryParse(pair, null, out _)).ShouldBe(249);

    [Fact]
    public void Each_has_a_name() => AllPairs()
        .Where(pair => CountryCode.TryParse(pair, null, out _))
        .Select(pair => CountryCode.Parse(pair).Name)
        .ShouldAllBe(name => name.Length > 2 && name.Trim() == name);

    [Theory, InlineData("XX"), InlineData("SU"), InlineData("UK"), InlineData("EU"), InlineData("XK"), InlineData("pk"), InlineData(" PK"), InlineData(""), InlineData(null)]
    public void What_is_not_assigned_is_no_state(string? text) => CountryCode.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void What_is_no_state_is_refused_in_words() =>
        Should.Throw<FormatException>(() => CountryCode.Parse("XX")).Message.ShouldBe("'XX' is not an ISO 3166-1 alpha-2 code such as PK.");

    private static IEnumerable<string> AllPairs() =>
        from first in Enumerable.Range('A', 26) from second in Enumerable.Range('A', 26) select $"{(char)first}{(char)second}";
}
