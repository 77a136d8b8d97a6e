using CooperationLedger.Ledgers;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Ledgers;

public sealed class LedgerViewTests
{
    [Fact]
    public void A_ledger_is_called_after_its_parties() =>
        LedgerView.Of(Given("ledger-pk-ru", new LedgerOpened([Pakistan, Russia])).Chronicle).Title.ShouldBe("Pakistan and Russia");

    [Fact]
    public void One_that_is_not_opened_has_no_parties() =>
        LedgerView.Of(Given("ledger-pk-ru", Array.Empty<LedgerEvent>()).Chronicle).Parties.ShouldBeEmpty();
}
