using CooperationLedger.Web.Tests.Faults;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>What whoever watches over the server learns from its exit code: whether to start it again.</summary>
public sealed class ExitCodeTests(LedgerFixture fixture)
{
    [Theory]
    [InlineData("TERM"), InlineData("INT"), InlineData("QUIT")]
    public async Task Told_to_stop_it_ends_with_0(string signal)
    {
        // A shell that runs in the background lets its children ignore Ctrl-C.
        using ServerProcess server = new(("ConnectionStrings__Ledger", await fixture.CreateDatabaseAsync())) { Through = ["env", "--default-signal"] };
        await server.StartAsync();

        (await server.StopAsync(signal)).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_fault_it_ends_with_1()
    {
        using ServerProcess server = new(
            ("ConnectionStrings__Ledger", await fixture.CreateDatabaseAsync()), ("DOTNET_STARTUP_HOOKS", typeof(FaultInTheBackground).Assembly.Location));
        await server.StartAsync("health/live");

        (await server.EndedAsync()).ShouldBe(1);
        server.Said.ShouldContain(FaultInTheBackground.Words);
    }
}
