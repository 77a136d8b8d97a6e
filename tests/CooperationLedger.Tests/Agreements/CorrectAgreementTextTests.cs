using CooperationLedger.Agreements;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;

namespace CooperationLedger.Tests.Agreements;

public sealed class CorrectAgreementTextTests
{
    [Fact]
    public void An_error_in_the_text_is_put_right_and_that_is_no_amendment()
    {
        var corrected = Agreement(Reached("2025-06-01")).When(CorrectText("2025-07-01")).Then(TextCorrected("2025-07-01"));

        var view = AgreementView.Of(corrected.Chronicle);
        view.Amendments.ShouldBeEmpty();
        view.Acts.ShouldHaveSingleItem().Note.ShouldBe("Article 9 says gas.");
    }

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(CorrectText("2025-05-01")).ThenRefused("not-reached");
}
