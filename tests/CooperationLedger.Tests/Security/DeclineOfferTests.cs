using Xunit;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.OfferExamples;

namespace CooperationLedger.Tests.Security;

public sealed class DeclineOfferTests
{
    [Fact]
    public void Each_state_declines_by_itself_and_once()
    {
        Offer(Made("2025-05-07")).When(Decline("2025-05-09")).Then(Declined("2025-05-09")).When(Decline("2025-05-10", Pakistan)).Then(Declined("2025-05-10", Pakistan));
        Offer(Made("2025-05-07"), Declined("2025-05-09")).When(Decline("2025-05-10")).ThenRefused("already-declined", "/by");
    }

    [Fact]
    public void Who_accepted_may_decline_after_all() => Offer(Made("2025-05-07"), Accepted("2025-05-09"))
        .When(Decline("2025-05-10", Pakistan))
        .Then(Declined("2025-05-10", Pakistan));

    [Fact]
    public void Who_was_not_asked_does_not_answer() => Offer(Made("2025-05-07")).When(Decline("2025-05-09", Germany)).ThenRefused("not-an-addressee", "/by");
}
