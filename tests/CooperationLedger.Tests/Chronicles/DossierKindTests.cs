using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

public sealed class DossierKindTests
{
    [Theory, InlineData("agreement", "an agreement"), InlineData("organisation", "an organisation"), InlineData("train", "a train")]
    public void A_sentence_speaks_of_one_of_a_kind_with_its_article(string kind, string spoken) => DossierKind.One(kind).ShouldBe(spoken);
}
