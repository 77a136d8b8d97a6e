using System.Net;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
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
    [Fact]
    public async Task What_was_recorded_here_is_not_read_again()
    {
        var (ledger, _) = await server.TrainAsync();
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(1));
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(2));

        var kept = Kept(ledger, "commitment-trade").ShouldNotBeNull();

        (kept.Stream.Version, kept.Read).ShouldBe((3, 2));
    }

    [Fact]
    public async Task What_was_said_just_now_is_answered_with_its_place_in_the_register()
    {
        var (ledger, _) = await server.TrainAsync();

        var said = await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(1));
        var again = await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(1));

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Body.GetProperty("sequence").GetInt64().ShouldBe(said.Sequence);
        again.Entries.ShouldBe(said.Entries);
    }

    [Fact]
    public async Task What_is_stored_otherwise_than_it_was_read_decides()
    {
        var (ledger, departed) = await server.TrainAsync();
        (await ledger.TryAsync("trains/train-pilot/departures", DamagedServer.Departure("2025-08-22"))).Problem.ShouldBe("already-departed");

        // Neither the last entry nor one that was recorded since it was read.
        await server.SetAsync(await FirstAsync(ledger), "data = jsonb_set(data, '{service,title}', '\"Another train\"')");
        await ledger.TryAsync("trains/train-pilot/departures", DamagedServer.Departure("2025-08-22"));
        ((CargoTrainScheduled)Kept(ledger, "train-pilot")!.Stream.Entries[0].Event).Service.Title.ShouldBe("Another train");

        await server.AlterAsync($"update ledger.mt_events set type = 'cargo_train_departed_anew' where id = '{departed}'");
        (await ledger.TryAsync("trains/train-pilot/arrivals", DamagedServer.Departure("2025-09-22"))).Problem.ShouldBe("unreadable-entry");
        Kept(ledger, "train-pilot").ShouldBeNull();
    }

    [Fact]
    public async Task Of_what_was_refused_nothing_is_kept()
    {
        var (ledger, _) = await server.TrainAsync();
        await ledger.TryAsync("trains/train-pilot/departures", DamagedServer.Departure("2025-08-22"));

        Kept(ledger, "train-pilot").ShouldNotBeNull().Stream.Version.ShouldBe(3);
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

    private static async Task<Guid> FirstAsync(TestLedger ledger) =>
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[0].GetProperty("entry").GetGuid();

    private KeptStream? Kept(TestLedger ledger, string dossier) => server.Host.Services.GetRequiredService<KeptStreams>().Find(ledger.Id, dossier);
}
