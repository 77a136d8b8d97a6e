using CooperationLedger.Tests.Chronicles;
using Xunit;
using static CooperationLedger.Tests.Security.OfferExamples;

namespace CooperationLedger.Tests.Security;

public sealed class RecordOfferLapseTests
{
    [Fact]
    public void An_offer_lapses_whatever_was_answered()
    {
        Offer(Made("2025-05-07")).When(Lapse("2025-06-01")).Then(Lapsed("2025-06-01"));
        Offer(Made("2025-05-07"), Accepted("2025-05-09")).When(Lapse("2025-06-01")).Then(Lapsed("2025-06-01"));
    }

    [Fact]
    public void Once() => Offer(Made("2025-05-07"), Lapsed("2025-06-01")).When(Lapse("2025-06-02")).ThenRefused("already-lapsed");

    [Fact]
    public void A_lapse_that_is_heard_of_late_stands_before_the_answer() => Offer(Made("2025-05-07"), Accepted("2025-07-09"))
        .When(Lapse("2025-06-01"))
        .Then(Lapsed("2025-06-01"))
        .ShouldStand(1, 3, 2);
}
