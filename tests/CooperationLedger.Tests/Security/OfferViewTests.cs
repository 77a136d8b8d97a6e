using CooperationLedger.Security;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.OfferExamples;

namespace CooperationLedger.Tests.Security;

public sealed class OfferViewTests
{
    [Fact]
    public void The_outcome_is_unknown_while_no_answer_is_recorded() => View(Made("2025-05")).Outcome.ShouldBe(OfferOutcome.Unknown);

    [Fact]
    public void It_is_what_all_answered()
    {
        View(Made("2025-05-07"), Accepted("2025-05-09")).Outcome.ShouldBe(OfferOutcome.PartlyAnswered);
        View(Made("2025-05-07"), Accepted("2025-05-09")).NotAnsweredBy.ShouldBe([France]);
        View(Made("2025-05-07"), Accepted("2025-05-09"), Accepted("2025-05-10", France)).Outcome.ShouldBe(OfferOutcome.Accepted);
        View(Made("2025-05-07"), Declined("2025-05-09"), Declined("2025-05-10", Pakistan)).Outcome.ShouldBe(OfferOutcome.Declined);
        View(Made("2025-05-07"), Declined("2025-05-09"), Accepted("2025-05-10")).Outcome.ShouldBe(OfferOutcome.Divided);
        View(Made("2025-05-07"), Declined("2025-05-09"), Lapsed("2025-05-10")).Outcome.ShouldBe(OfferOutcome.Lapsed);
    }

    [Fact]
    public void Of_each_state_the_last_answer_stands() =>
        View(Made("2025-05-07"), Declined("2025-05-09"), Accepted("2025-05-10", France)).Answers.ShouldHaveSingleItem().Accepted.ShouldBeTrue();

    [Fact]
    public void What_was_answered_before_it_lapsed_is_no_answer_to_what_was_renewed() =>
        View(Made("2025-05-07"), Accepted("2025-05-09"), Lapsed("2025-06-01"), Declined("2025-07-01")).Answers.ShouldHaveSingleItem().By.ShouldBe(France);

    private static OfferView View(params LedgerEvent[] events) => OfferView.Of(Given(Help, events).Chronicle);
}
