using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Ledgers;

public sealed class OpenLedgerTests
{
    [Fact]
    public void A_ledger_is_kept_between_two_states_in_alphabetical_order() => New
        .When(new OpenLedger([Russia, Pakistan]))
        .Then(new LedgerOpened([Pakistan, Russia]));

    [Fact]
    public void They_are_two() => New
        .When(new OpenLedger([Russia]))
        .ThenRefused("not-two-states", "/parties");

    [Fact]
    public void They_are_different() => New
        .When(new OpenLedger([Russia, Russia]))
        .ThenRefused("not-two-states", "/parties");

    [Fact]
    public void It_keeps_its_own_two_states() => Given("ledger-pk-ru", new LedgerOpened([Pakistan, Russia]))
        .When(new OpenLedger([Russia, France]))
        .ThenRefused("another-ledger", "/parties");

    [Fact]
    public void Once_opened_it_stays()
    {
        var opened = Given("ledger-pk-ru", new LedgerOpened([Pakistan, Russia]));

        opened.When(new RetractEntry(opened.Stream.Entries[0].Id, "Opened by mistake.", Clerical: true)).ThenRefused("ledger-stays", "/entry");
    }

    [Fact]
    public void One_pair_has_one_ledger() => OpenLedger.IdOf([Russia, Pakistan]).ShouldBe(OpenLedger.IdOf([Pakistan, Russia]));

    [Fact]
    public void The_dossier_it_keeps_of_itself_is_named_after_it() => OpenLedger.DossierOf("PK-RU").ShouldBe("ledger-pk-ru");

    private static DossierSpec New => Given("ledger-pk-ru", Array.Empty<LedgerEvent>());
}
