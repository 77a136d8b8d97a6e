using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class TerminateAgreementTests
{
    [Fact]
    public void It_ends_for_all() => Agreement(Reached("2025-06-01")).When(Terminate("2025-08-01")).Then(Terminated("2025-08-01"));

    [Fact]
    public void Once() => Agreement(Reached("2025-06-01"), Terminated("2025-08-01")).When(Terminate("2025-09-01")).ThenRefused("already-terminated");

    [Fact]
    public void Nothing_follows_but_its_registration()
    {
        var over = Agreement(Reached("2025-06-01"), Terminated("2025-08-01"));

        over.When(Consent(Russia, "2025-08-02")).ThenRefused("already-terminated", "/date");
        over.When(Register("2025-08-02")).Then(Registered("2025-08-02"));
        over.When(Consent(Russia, "2025-07-31")).Then(Consented(Russia, "2025-07-31"));
    }

    [Fact]
    public void Until_the_day_on_which_it_takes_effect_parties_may_still_act()
    {
        var announced = Agreement(Reached("2025-06-01"), Terminated("2025-08-01", from: "2025-10"));

        announced.When(Leave(Russia, "2025-09-01")).Then(Left(Russia, "2025-09-01"));
        announced.When(Leave(Russia, "2025-10-31")).Then(Left(Russia, "2025-10-31"));
        announced.When(Leave(Russia, "2025-11-01")).ThenRefused("already-terminated", "/date");
    }

    [Fact]
    public void It_cannot_have_been_over_before_what_is_recorded() => Agreement(Reached("2025-06-01"), Consented(Russia, "2025-08-01"))
        .When(Terminate("2025-07-01")).ThenContradicts(Id(2));

    [Fact]
    public void All_may_agree_that_it_was_over_before() => Agreement(Reached("2025-06-01"))
        .When(Terminate("2025-08-01", from: "2025-07-01")).Then(Terminated("2025-08-01", from: "2025-07-01"));

    [Theory]
    [InlineData("2025-08-15")]
    [InlineData("2025-08")]
    [InlineData("not stated")]
    public void What_was_done_between_its_effect_and_the_act_stands_in_whatever_order_they_are_recorded(string act)
    {
        Agreement(Reached("2025-06-01"), Consented(Russia, "2025-08-15"))
            .When(Terminate(act, from: "2025-07-01")).Then(Terminated(act, from: "2025-07-01"));
        Agreement(Reached("2025-06-01"), Terminated(act, from: "2025-07-01"))
            .When(Consent(Russia, "2025-08-15")).Then(Consented(Russia, "2025-08-15"));
    }
}
