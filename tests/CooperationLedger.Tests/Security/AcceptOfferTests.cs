using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.OfferExamples;

namespace CooperationLedger.Tests.Security;

public sealed class AcceptOfferTests
{
    [Fact]
    public void Each_state_accepts_by_itself_and_once()
    {
        Offer(Made("2025-05-07")).When(Accept("2025-05-09")).Then(Accepted("2025-05-09")).When(Accept("2025-05-10", France)).Then(Accepted("2025-05-10", France));
        Offer(Made("2025-05-07"), Accepted("2025-05-09")).When(Accept("2025-05-10")).ThenRefused("already-accepted", "/by");
    }

    [Fact]
    public void Who_declined_may_accept_after_all() => Offer(Made("2025-05-07"), Declined("2025-05-09"))
        .When(Accept("2025-05-10", France))
        .Then(Accepted("2025-05-10", France));

    [Fact]
    public void Who_was_not_asked_does_not_answer_unless_no_source_says_who_was()
    {
        Offer(Made("2025-05-07")).When(Accept("2025-05-09", Germany)).ThenRefused("not-an-addressee", "/by");
        Offer(Made("2025-05-07") with { Offer = Terms with { To = [] } }).When(Accept("2025-05-09", Germany)).ThenRecorded();
    }

    [Fact]
    public void What_was_not_offered_by_then_is_not_accepted() => Given(Help, Made("2025-05-07")).When(Accept("2025-05-01")).ThenRefused("not-offered");

    [Fact]
    public void An_acceptance_shows_that_what_had_lapsed_was_renewed() => Offer(Made("2025-05-07"), Accepted("2025-05-09"), Lapsed("2025-06-01"))
        .When(Accept("2025-07-01"))
        .Then(Accepted("2025-07-01"));
}
