using CooperationLedger.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

public sealed class SeedingTests(LedgerFixture fixture)
{
    private readonly TestLedger ledger = new(fixture.Host, "PK-RU");

    [Fact]
    public async Task Every_seed_line_is_accepted()
    {
        var seeding = fixture.Host.Services.GetRequiredService<Seeding>();
        await seeding.FinishedAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        seeding.Report.Refused.ShouldBeEmpty();
        seeding.Report.Recorded.ShouldBe(seeding.Report.Lines);
        seeding.Report.Lines.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task The_pilot_train_is_announced_for_August_2025_and_nothing_shows_that_it_departed()
    {
        await fixture.Host.Services.GetRequiredService<Seeding>().FinishedAsync();

        var train = (await ledger.GetAsync("trains/train-pilot-2025")).GetProperty("view");
        train.GetProperty("windows")[0].GetProperty("window").GetString().ShouldBe("2025-08");
        train.GetProperty("windows")[0].GetProperty("basis").GetString().ShouldBe("stated");
        train.GetProperty("windows")[0].GetProperty("evidence").GetProperty("date").GetString().ShouldBe("not-stated");
        train.TryGetProperty("departure", out _).ShouldBeFalse();

        var commitment = await ledger.GetAsync("commitments/commitment-pilot-train-2025?trueAt=2025-09-01");
        commitment.GetProperty("standing").GetProperty("status").GetString().ShouldBe("scheduled");
        commitment.GetProperty("standing").GetProperty("overdue").GetString().ShouldBe("certainly");
        commitment.GetProperty("newestSource").GetProperty("id").GetString().ShouldBe("source-article");
    }
}
