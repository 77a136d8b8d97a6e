using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class WithdrawObjectionTests
{
    private static readonly DossierSpec Objecting = Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"), Objected(Pakistan, "2025-07-01"));

    [Fact]
    public void An_objection_is_taken_back() => Objecting.When(StopObjecting(Pakistan, "2025-08-01")).Then(NoLongerObjected(Pakistan, "2025-08-01"));

    [Fact]
    public void By_whom_it_was_made() => Objecting.When(StopObjecting(France, "2025-08-01")).ThenRefused("no-such-objection", "/party");

    [Fact]
    public void Once() => Objecting.With(NoLongerObjected(Pakistan, "2025-08-01"))
        .When(StopObjecting(Pakistan, "2025-08-02")).ThenRefused("objection-withdrawn", "/party");

    [Fact]
    public void Of_a_reservation_that_is_there() => Agreement(Reached("2025-06-01")).When(StopObjecting(Pakistan, "2025-08-01")).ThenRefused("no-such-reservation", "/reservation");
}
