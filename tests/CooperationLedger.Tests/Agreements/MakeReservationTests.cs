using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class MakeReservationTests
{
    [Fact]
    public void A_party_makes_a_reservation() => Agreement(Reached("2025-06-01")).When(Reserve(Russia, "2025-06-10")).Then(Reserved(Russia, "2025-06-10"));

    [Fact]
    public void Each_has_a_key_of_its_own() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"))
        .When(Reserve(Pakistan, "2025-06-11")).ThenRefused("already-reserved", "/reservation");

    [Theory]
    [InlineData("Article 9")]
    [InlineData("a-key-that-has-many-more-characters-than-forty")]
    public void A_key_is_short_and_plain(string key) => Agreement(Reached("2025-06-01")).When(Reserve(Russia, "2025-06-10", key)).ThenRefused("not-a-key", "/reservation");

    [Fact]
    public void Whoever_joined_may_make_one_before_that_is_told() => Agreement(Reached("2025-06-01"))
        .When(Reserve(France, "2025-06-10", "fr-article-2")).Then(Reserved(France, "2025-06-10", "fr-article-2"));
}
