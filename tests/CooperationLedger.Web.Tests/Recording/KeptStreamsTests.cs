using System.Net;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Tests;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Tests.History;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

/// <summary>A server keeps what it decided by; what is stored decides all the same.</summary>
public sealed class KeptStreamsTests(DamagedServer server) : IClassFixture<DamagedServer>
{
    private const string Dossier = "commitment-trade";
    private const string Checks = $"commitments/{Dossier}/checks";
    private const int Checked = AskedStreams.Fewest + 2;

    [Fact]
    public async Task What_was_recorded_here_is_not_read_again()
    {
        var ledger = await LongAsync();
        await ledger.RecordAsync(Checks, TestLedger.Check(Checked));
        await ledger.RecordAsync(Checks, TestLedger.Check(Checked + 1));

        var kept = Kept(ledger).ShouldNotBeNull();

        (kept.Stream.Version, kept.Read).ShouldBe((Checked + 3, Checked + 2));
    }

    [Fact]
    public async Task What_was_said_just_now_is_answered_with_its_place_in_the_register()
    {
        var ledger = await LongAsync();

        var said = await ledger.RecordAsync(Checks, TestLedger.Check(Checked));
        var again = await ledger.TryAsync(Checks, TestLedger.Check(Checked));

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Body.GetProperty("sequence").GetInt64().ShouldBe(said.Sequence);
        again.Entries.ShouldBe(said.Entries);
    }

    [Fact]
    public async Task What_is_stored_otherwise_than_it_was_read_decides()
    {
        var ledger = await LongAsync();
        var last = (await ledger.RecordAsync(Checks, TestLedger.Check(Checked))).Entries[0];

        await server.SetAsync(await FirstAsync(ledger), "data = jsonb_set(data, '{title}', '\"Less trade\"')");
        await ledger.RecordAsync(Checks, TestLedger.Check(Checked + 1));
        ((CommitmentRegistered)Kept(ledger).ShouldNotBeNull().Stream.Entries[0].Event).Title.ShouldBe("Less trade");

        await server.SetAsync(last, "type = 'commitment_checked_anew'");
        (await ledger.TryAsync(Checks, TestLedger.Check(Checked + 2))).Problem.ShouldBe("unreadable-entry");
        Kept(ledger).ShouldBeNull();
    }

    [Fact]
    public async Task Of_what_was_refused_and_of_short_dossiers_nothing_is_kept()
    {
        var ledger = await LongAsync();
        await ledger.TryAsync(Checks, new { lookedIn = "Gazette", date = "2999-01-01", citations = TestLedger.Citations });

        Kept(ledger).ShouldNotBeNull().Stream.Version.ShouldBe(Checked + 1);
        server.Host.Services.GetRequiredService<KeptStreams>().Find(ledger.Id, "train-pilot").ShouldBeNull();
    }

    [Fact]
    public void No_more_is_kept_than_there_is_memory_for()
    {
        using KeptStreams keeps = new();
        var quotation = new string('x', 60_000);
        for (var number = 0; number < 2_000; number++)
        {
            var said = Examples.Promised("2025-06-03") with { Citations = [new("source-gazette", "page 1", quotation)] };
            var stream = new DossierStream($"commitment-{number}", EventCatalogue.KindOf("commitment-1")!, []);
            keeps.Keep("PK-RU", KeptStream.Of(stream.With(DossierSpec.EntryOf(stream, said, new(2025, 6, 3, 0, 0, 0, TimeSpan.Zero)))));
        }

        keeps.Size.ShouldBeInRange(2 * quotation.Length, KeptStreams.MostBytes);
    }

    /// <summary>A ledger with a promise that was checked so often that it is kept.</summary>
    private async Task<TestLedger> LongAsync()
    {
        var (ledger, _) = await server.TrainAsync();
        for (var day = 0; day < Checked; day++)
        {
            await ledger.RecordAsync(Checks, TestLedger.Check(day));
        }

        return ledger;
    }

    private static async Task<Guid> FirstAsync(TestLedger ledger) =>
        (await ledger.GetAsync($"commitments/{Dossier}")).GetProperty("chronicle")[0].GetProperty("entry").GetGuid();

    private KeptStream? Kept(TestLedger ledger) => server.Host.Services.GetRequiredService<KeptStreams>().Find(ledger.Id, Dossier);
}
