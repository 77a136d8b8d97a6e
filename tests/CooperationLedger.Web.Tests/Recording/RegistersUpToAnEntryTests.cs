using CooperationLedger.Web.Recording;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

public sealed class RegistersUpToAnEntryTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Registers_read_up_to_an_entry_have_nothing_that_was_recorded_after_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync("commitment-gas");
        var last = await ledger.RecordAsync("commitments/commitment-gas/checks", TestLedger.Check(0));
        await ledger.PromiseAsync("commitment-grain");
        await ledger.RecordAsync("commitments/commitment-gas/checks", TestLedger.Check(1));

        (await VersionsAsync(ledger, ceiling: last.Sequence)).ShouldBe([2, 0]);
        (await VersionsAsync(ledger, ceiling: null)).ShouldBe([3, 1]);
    }

    private async Task<IEnumerable<long>> VersionsAsync(TestLedger ledger, long? ceiling)
    {
        await using var session = fixture.Host.Services.GetRequiredService<IDocumentStore>().QuerySession(ledger.Id);
        var batch = session.CreateBatchQuery();
        var registers = batch.FetchStreams(["commitment-gas", "commitment-grain"], ceiling);
        await batch.Execute(TestContext.Current.CancellationToken);
        return [(await registers)["commitment-gas"].Version, (await registers)["commitment-grain"].Version];
    }
}
