using System.Text.Json;
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

    /// <summary>What it is easy to get wrong in this document: two occasions, a signature that nobody states, plans that nobody reports as done.</summary>
    [Fact]
    public async Task What_the_document_does_not_say_is_not_in_the_ledger()
    {
        await fixture.Host.Services.GetRequiredService<Seeding>().FinishedAsync();

        var june = (await ledger.GetAsync("meetings/meeting-lavrov-fatemi")).GetProperty("view");
        var moscow = (await ledger.GetAsync("meetings/meeting-moscow-overchuk")).GetProperty("view");
        Date(june.GetProperty("held")).ShouldBe("2025-06-03, inferred");
        june.GetProperty("subject").TryGetProperty("place", out _).ShouldBeFalse();
        Date(moscow.GetProperty("held")).ShouldBe("not-stated");
        moscow.GetProperty("subject").GetProperty("place").GetString().ShouldBe("RUMOW");

        Task<JsonElement> AgreementAsync(string id) => ledger.GetAsync($"agreements/{id}");
        string? Stage(JsonElement agreement) => agreement.GetProperty("standing").GetProperty("stage").GetString();
        var steel = await AgreementAsync("agreement-karachi-steel-mill");
        var mill = steel.GetProperty("view");
        (Stage(steel), Date(mill.GetProperty("reached"))).ShouldBe(("reached", "2025-05-13, inferred"));
        mill.GetProperty("terms").TryGetProperty("kind", out _).ShouldBeFalse();
        var memorandum = await AgreementAsync("agreement-mou-2024");
        (Stage(memorandum), memorandum.GetProperty("view").GetProperty("signatures").GetArrayLength()).ShouldBe(("fullySigned", 2));

        var leaders = (await ledger.GetAsync("meetings/meeting-putin-sharif")).GetProperty("view");
        leaders.GetProperty("status").GetString().ShouldBe("planned");
        (await ledger.GetAsync("trains/train-pilot-2025")).GetProperty("links").GetArrayLength().ShouldBe(0);
    }

    private static string Date(JsonElement evidence) => evidence.GetProperty("date") is { ValueKind: JsonValueKind.Object } dated
        ? $"{dated.GetProperty("edtf").GetString()}{(dated.GetProperty("basis").GetString() == "inferred" ? ", inferred" : "")}"
        : evidence.GetProperty("date").GetString()!;
}
