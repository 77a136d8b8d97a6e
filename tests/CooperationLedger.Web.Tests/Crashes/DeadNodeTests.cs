using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>Of two servers the one that does alone what one does at a time dies: the other goes on with all of it within ten seconds.</summary>
public abstract class DeadNodeTests(LedgerFixture fixture)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Lets the first server die.</summary>
    private protected abstract Task DieAsync(ServerProcess server, Wire wire);

    /// <summary>It may come back.</summary>
    private protected virtual Task ComeBackAsync(ServerProcess server, AloneAtWork work) => Task.CompletedTask;

    [Fact]
    public async Task What_it_did_alone_the_other_does_within_ten_seconds_and_once()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var work = await AloneAtWork.BeginAsync(database);
        using Wire wire = new(database), other = new(database);
        using ServerProcess first = new(("ConnectionStrings__Ledger", wire.ConnectionString)), second = new(("ConnectionStrings__Ledger", other.ConnectionString));
        try
        {
            await first.StartAsync();
            await work.IsBegunAsync();
            var dead = await work.LeaderAsync();
            await second.StartAsync();

            await DieAsync(first, wire);
            await work.LetGoAsync();
            var (led, built) = await work.IsDoneWithoutAsync(dead);

            TestContext.Current.TestOutputHelper!.WriteLine($"led after {led.TotalSeconds:N1} s, lists built after {built.TotalSeconds:N1} s");
            led.ShouldBeLessThan(Longest);
            built.ShouldBeLessThan(Longest);
            await work.IsDoneOnceAsync();
            await ComeBackAsync(first, work);
            await work.IsDoneOnceAsync();
            await second.StopAsync();
        }
        catch
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"The first said:\n{first.Said}\nThe second said:\n{second.Said}");
            throw;
        }
    }
}

public sealed class KilledNodeTests(LedgerFixture fixture) : DeadNodeTests(fixture)
{
    private protected override Task DieAsync(ServerProcess server, Wire wire) => server.KillAsync();
}

public sealed class FrozenNodeTests(LedgerFixture fixture) : DeadNodeTests(fixture)
{
    private protected override Task DieAsync(ServerProcess server, Wire wire)
    {
        server.Freeze();
        return Task.CompletedTask;
    }

    private protected override async Task ComeBackAsync(ServerProcess server, AloneAtWork work)
    {
        server.Thaw();
        await server.AnswersAsync("health/ready");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        server.Said.ShouldContain("This server was paused for");
    }
}

public sealed class CutOffNodeTests(LedgerFixture fixture) : DeadNodeTests(fixture)
{
    private protected override Task DieAsync(ServerProcess server, Wire wire)
    {
        wire.Cut();
        return Task.CompletedTask;
    }
}
