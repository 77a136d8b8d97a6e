using System.Diagnostics;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>A server alone, far from its PostgreSQL, dies with its connections open: as its machine loses power.</summary>
public sealed class LoneNodeTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Started_again_it_does_not_wait_for_its_own_ghost()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var work = await AloneAtWork.BeginAsync(database);
        using Wire wire = new(database);
        using ServerProcess before = new(("ConnectionStrings__Ledger", wire.ConnectionString)), after = new(("ConnectionStrings__Ledger", database));
        await before.StartAsync();
        await work.IsBegunAsync();
        var dead = await work.LeaderAsync();

        wire.Cut();
        await before.KillAsync();
        await work.LetGoAsync();
        var since = Stopwatch.StartNew();
        await after.StartAsync();
        var ready = since.Elapsed;
        await work.IsDoneWithoutAsync(dead);

        TestContext.Current.TestOutputHelper!.WriteLine($"ready after {ready.TotalSeconds:N1} s, all done after {since.Elapsed.TotalSeconds:N1} s");
        ready.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (since.Elapsed - ready).ShouldBeLessThan(TimeSpan.FromSeconds(10));
        await work.IsDoneOnceAsync();
        await after.StopAsync();
    }
}
