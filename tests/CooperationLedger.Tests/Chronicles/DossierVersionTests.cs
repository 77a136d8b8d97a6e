using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

public sealed class DossierVersionTests
{
    [Theory]
    [InlineData("train-pilot-2025", 3), InlineData("ledger-pk-ru", 0), InlineData("a-1", 999_999_999_999_999_999)]
    public void It_is_read_as_it_is_written(string leading, long number) =>
        DossierVersion.TryParse(new DossierVersion(leading, number).ToString()).ShouldBe(new(leading, number));

    [Theory]
    [InlineData(""), InlineData("3"), InlineData(":3"), InlineData("train-pilot"), InlineData("train-pilot:"), InlineData("train-pilot:03"), InlineData("train-pilot:-1"), InlineData("train-pilot:+1")]
    [InlineData("train-pilot:3 "), InlineData(" train-pilot:3"), InlineData("train-pilot:3\n"), InlineData("Train-pilot:3"), InlineData("train:pilot:3"), InlineData("train-pilot:\u0663"), InlineData("train-pilot:9223372036854775807"), InlineData("te:3")]
    public void What_is_written_otherwise_is_none(string text) => DossierVersion.TryParse(text).ShouldBeNull();
}
