using CooperationLedger.Commitments;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class WithdrawCommitmentTests
{
    [Fact]
    public void Whoever_owed_it_takes_it_back() => Given(Promise, Promised("2025-06-03"))
        .When(Withdraw("2025-08-01"))
        .Then(TakenBack("2025-08-01"));

    [Fact]
    public void It_is_taken_back_once() => Given(Promise, Promised("2025-06-03"), TakenBack("2025-08-01"))
        .When(Withdraw("2025-08-02"))
        .ThenRefused("already-withdrawn");

    [Fact]
    public void What_was_never_promised_is_not_taken_back() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Withdraw("2025-08-01"))
        .ThenRefused("not-registered");

    private static WithdrawCommitment Withdraw(string on) => new() { Date = On(on), Citations = Cited };
}
