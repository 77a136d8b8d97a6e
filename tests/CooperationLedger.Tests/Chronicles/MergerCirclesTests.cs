using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Merging;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>Mergers as nobody decides them, and whoever may write past the deciders can record them: reading them comes to an end.</summary>
public sealed class MergerCirclesTests
{
    private const int Dossiers = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>At each step a dossier says something of another: that it is it, that it took it in, both at once, or that they are two.</summary>
    private static readonly Gen<IReadOnlyList<DossierStream>> Forged =
        Gen.Select(Gen.Int[0, Dossiers - 1], Gen.Int[0, Dossiers - 1], Gen.Int[0, 3]).Array[0, 12].Select(Recorded);

    [Fact]
    public async Task A_circle_closes_its_dossiers_before_their_mergers_and_no_others()
    {
        var (a, b) = (Stream(0, new DossierMerged(Id(1), "One.", default, true)), Stream(1, new DossierMerged(Id(0), "One.", default, true)));
        var (leading, apart) = (Stream(2, new DossierMerged(Id(0), "One.", default, true)), Stream(3));
        await SoonAsync(() =>
        {
            var read = Of([a, b, leading, apart]);
            foreach (var closed in new[] { a, b })
            {
                read.Read(closed.Dossier).Stopped!.StopsAt!.Id.ShouldBe(closed.Entries[1].Id);
                read[closed.Dossier].StopsAt!.Why.Code.ShouldBe(Unreadable.MergedInCircle);
                read[closed.Dossier].Entries.Count.ShouldBe(1);
            }

            read.LeadingOf(leading.Dossier).ShouldBe(a.Dossier);
            read[leading.Dossier].ShouldBeSameAs(leading);
            read[apart.Dossier].ShouldBeSameAs(apart);
        });
    }

    [Fact]
    public async Task A_dossier_merged_with_itself_is_closed_and_one_merged_with_what_is_no_dossier_leads_nowhere()
    {
        var (self, lost) = (Stream(0, new DossierMerged(Id(0), "One.", default, true)), Stream(1, new DossierMerged("ship-one", "One.", default, true)));
        await SoonAsync(() =>
        {
            var read = Of([self, lost]);
            read[self.Dossier].StopsAt.ShouldNotBeNull();
            read.LeadingOf(lost.Dossier).ShouldBe(lost.Dossier);
            read.Missing.ShouldBeEmpty();
        });
    }

    [Fact]
    public Task Whatever_is_said_of_mergers_every_dossier_leads_to_one_that_goes_on_and_is_read() => SoonAsync(() => Forged.Sample(
        streams =>
        {
            var read = Of(streams);
            foreach (var stream in streams)
            {
                read[read.LeadingOf(stream.Dossier)].MergedInto.ShouldBeNull();
                read.Read(stream.Dossier).Chronicle.Dossier.ShouldBe(stream.Dossier);
                read.Read(stream.Dossier).All.Select(one => one.Dossier).ShouldBeUnique();
                if (LeadsToItself(stream, streams))
                {
                    read[stream.Dossier].StopsAt.ShouldNotBeNull();
                }
            }

            if (!streams.Any(stream => LeadsToItself(stream, streams)))
            {
                read.All.ShouldAllBe(stream => stream.StopsAt == null);
            }
        }, iter: Tries.Of(500)));

    [Fact]
    public Task They_are_closed_alike_whichever_is_read_first_and_as_they_were_known_then() => SoonAsync(() => Forged.Sample(
        streams =>
        {
            var together = Of(streams);
            var added = streams.Reverse().Aggregate(Of([]), (set, stream) => set.With([stream]));
            var then = At(6);
            var known = Of([.. streams.Select(stream => stream.KnownAt(new KnownAt.Instant(then)))]);
            foreach (var (dossier, _, _) in streams)
            {
                added[dossier].Entries.ShouldBe(together[dossier].Entries);
                together.KnownAt(then)[dossier].Entries.ShouldBe(known[dossier].Entries);
                together.Read(dossier, new KnownAt.Instant(then)).Own.Entries.ShouldBe(known[dossier].Entries);
            }
        }, iter: Tries.Of(300)));

    /// <summary>Told step by step, without looking at how it is found out.</summary>
    private static bool LeadsToItself(DossierStream first, IReadOnlyList<DossierStream> streams)
    {
        var next = first.MergedInto;
        for (var steps = 0; steps < Dossiers && next is not null && next != first.Dossier; steps++)
        {
            next = streams.Single(stream => stream.Dossier == next).MergedInto;
        }

        return next == first.Dossier;
    }

    private static IReadOnlyList<DossierStream> Recorded((int One, int Other, int Says)[] steps)
    {
        var streams = Enumerable.Range(0, Dossiers).Select(number => Stream(number)).ToArray();
        foreach (var (step, (one, other, says)) in steps.Index())
        {
            void Add(int to, LedgerEvent said) => streams[to] = With(streams[to], step + 1, said);
            if (says is 0 or 2)
            {
                Add(one, new DossierMerged(Id(other), "One.", default, true));
            }

            if (says is 1 or 2)
            {
                Add(other, new DossierAbsorbed(Id(one), "One.", default, true));
            }

            if (says == 3 && streams[one].Entries is [_, .., var last])
            {
                Add(one, new DossierSeparated(last.Id, Id(other), "Two.", default, true));
            }
        }

        return streams;
    }

    private static DossierStream Stream(int number, params LedgerEvent[] more) => more.Prepend(Examples.Opened).Index()
        .Aggregate(new DossierStream(Id(number), CargoTrain.Kind, []), (stream, said) => With(stream, said.Index, said.Item));

    private static DossierStream With(DossierStream stream, int step, LedgerEvent said) => stream.With(new Entry(
        Guid.NewGuid(), stream.Dossier, stream.Version + 1, step + 1, At(step), new("anonymous", "unauthenticated"), null, null, null, said));

    private static StreamSet Of(IReadOnlyList<DossierStream> streams) => new(streams.ToDictionary(stream => stream.Dossier));

    private static string Id(int number) => $"train-{number}";

    private static DateTimeOffset At(int step) => new(2025, 7, 1, 12, step, 0, TimeSpan.Zero);

    /// <summary>Where it never ends, the test fails all the same.</summary>
    private static Task SoonAsync(Action action) => Task.Run(action).WaitAsync(Longest, TestContext.Current.CancellationToken);
}
