using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using CsCheck;
using Shouldly;
using Xunit;
using Turn = CooperationLedger.Web.Recording.DossierTurns.Turn;

namespace CooperationLedger.Web.Tests.Recording;

public sealed class DossierTurnsTests : IDisposable
{
    private const string Ledger = "PK-RU";

    /// <summary>Whoever never has a turn fails the test.</summary>
    private static readonly TimeSpan VeryLong = TimeSpan.FromSeconds(30);

    private readonly DossierTurns turns = new(atOnce: 8, VeryLong);

    public void Dispose() => turns.Dispose();

    [Fact]
    public async Task Whoever_comes_first_is_served_first()
    {
        var before = await TakeNowAsync("train-a");
        var waiting = Enumerable.Range(0, 20).Select(_ => TakeAsync("train-a")).ToList();

        foreach (var next in waiting)
        {
            waiting.ShouldAllBe(task => task.IsCompletedSuccessfully == waiting.IndexOf(task) < waiting.IndexOf(next));
            before.Dispose();
            before = (await next).ShouldNotBeNull();
        }

        before.Dispose();
        turns.Taken.ShouldBe(0);
    }

    [Fact]
    public async Task A_free_dossier_waits_for_no_busy_one_and_the_same_id_in_another_ledger_is_another_dossier()
    {
        using var busy = await TakeNowAsync("train-a");

        using var other = await TakeNowAsync("train-b");
        using var same = (await Now(turns.TakeAsync("PK-UZ", ["train-a"], Ct))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_two_dossiers_of_which_one_is_held_those_behind_are_sent_away_and_either_alone_is_still_tried()
    {
        var first = await TakeNowAsync("train-a", "train-b");
        var behind = Enumerable.Range(0, 20).Select(_ => TakeAsync("train-b", "train-a")).ToList();
        var alone = TakeAsync("train-a");

        first.SendAwayThoseBehind();
        first.Dispose();

        (await Task.WhenAll(behind)).ShouldAllBe(turn => turn == null);
        (await alone).ShouldNotBeNull().Dispose();
        (await TakeNowAsync("train-b")).Dispose();
        turns.Taken.ShouldBe(0);

        await Task.Delay(ConnectionPools.LongestLockWait, Ct);
        (await TakeNowAsync("train-a", "train-b")).Dispose();
    }

    [Fact]
    public async Task Two_dossiers_are_taken_in_one_order_however_they_are_named()
    {
        using var first = await TakeNowAsync("train-a");
        var crossing = TakeAsync("train-b", "train-a", "train-b");

        // It waits for the first of them, and holds none of the others meanwhile.
        using (await TakeNowAsync("train-b"))
        {
            crossing.IsCompleted.ShouldBeFalse();
        }

        first.Dispose();
        (await crossing).ShouldNotBeNull().Dispose();
        turns.Taken.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_hangs_up_leaves_the_line()
    {
        var first = await TakeNowAsync("train-a");
        using var impatient = new CancellationTokenSource();
        var second = turns.TakeAsync(Ledger, ["train-a"], impatient.Token);
        var third = TakeAsync("train-a");

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second.AsTask());
        turns.Waiting(Ledger, "train-a").ShouldBe(1);
        first.Dispose();

        (await third).ShouldNotBeNull().Dispose();
        turns.Taken.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_is_one_too_many_is_turned_away_at_once_and_those_before_stay()
    {
        var first = await TakeNowAsync("train-a");
        var waiting = Enumerable.Range(0, DossierTurns.MostWaiting).Select(_ => TakeAsync("train-a")).ToList();

        (await Now(turns.TakeAsync(Ledger, ["train-a"], Ct))).ShouldBeNull();

        turns.Waiting(Ledger, "train-a").ShouldBe(DossierTurns.MostWaiting);
        first.Dispose();
        foreach (var next in waiting)
        {
            (await next).ShouldNotBeNull().Dispose();
        }
    }

    [Fact]
    public async Task Nobody_waits_longer_than_is_bearable()
    {
        using var hurried = new DossierTurns(atOnce: 1, longestWait: TimeSpan.FromMilliseconds(20));
        using var first = await hurried.TakeAsync(Ledger, ["train-a"], Ct);

        (await hurried.TakeAsync(Ledger, ["train-a"], Ct)).ShouldBeNull();
        (await hurried.TakeAsync(Ledger, ["train-b"], Ct)).ShouldBeNull("there is a place for one alone");

        hurried.Waiting(Ledger, "train-a").ShouldBe(0);
        hurried.Taken.ShouldBe(1);
    }

    [Fact]
    public async Task What_keeps_one_from_a_dossier_sends_away_all_who_wait_for_it_and_nobody_else()
    {
        using var held = await TakeNowAsync("train-a");
        using var free = await TakeNowAsync("train-b");
        var (behind, elsewhere) = (TakeAsync("train-a"), TakeAsync("train-b"));

        held.SendAwayThoseBehind();

        (await behind).ShouldBeNull();
        elsewhere.IsCompleted.ShouldBeFalse();
        free.Dispose();
        (await elsewhere).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task Of_two_dossiers_it_is_not_known_which_is_kept_and_nobody_is_sent_away()
    {
        var held = await TakeNowAsync("train-a", "train-b");
        Task<Turn?>[] behind = [TakeAsync("train-a"), TakeAsync("train-b")];

        held.SendAwayThoseBehind();

        behind.ShouldAllBe(task => !task.IsCompleted);
        held.Dispose();
        foreach (var next in behind)
        {
            (await next).ShouldNotBeNull().Dispose();
        }
    }

    [Fact]
    public async Task No_more_record_at_once_than_have_a_place_and_the_others_have_theirs_later()
    {
        using var two = new DossierTurns(atOnce: 2, VeryLong);
        var first = (await two.TakeAsync(Ledger, ["train-a"], Ct)).ShouldNotBeNull();
        using var second = (await two.TakeAsync(Ledger, ["train-b"], Ct)).ShouldNotBeNull();
        var third = two.TakeAsync(Ledger, ["train-c"], Ct).AsTask();

        third.IsCompleted.ShouldBeFalse();
        first.Dispose();

        (await third).ShouldNotBeNull().Dispose();
    }

    /// <summary>Whatever hangs up at whatever moment: no dossier is ever recorded in by two, and in the end nothing is held.</summary>
    [Fact]
    public Task Whatever_happens_one_at_a_time_records_in_a_dossier_and_all_is_free_in_the_end() =>
        Gen.Select(Gen.Int[0, 3].HashSet[1, 3], Gen.Int[0, 4], Gen.Int[0, 3]).List[1, 200].SampleAsync(async commands =>
        {
            using var few = new DossierTurns(atOnce: 3, VeryLong);
            var recording = new int[4];
            await Task.WhenAll(commands.Select(command => Task.Run(async () =>
            {
                var (dossiers, yields, hangsUpAfter) = command;
                using var patience = new CancellationTokenSource();
                var taking = few.TakeAsync(Ledger, dossiers.Select(number => $"train-{number}"), patience.Token).AsTask();
                for (var i = 0; i < hangsUpAfter; i++)
                {
                    await Task.Yield();
                }

                await (hangsUpAfter > 0 ? patience.CancelAsync() : Task.CompletedTask);
                await ((Task)taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (taking.IsCanceled)
                {
                    return;
                }

                using var turn = (await taking).ShouldNotBeNull();
                foreach (var dossier in dossiers)
                {
                    Interlocked.Increment(ref recording[dossier]).ShouldBe(1);
                }

                for (var i = 0; i < yields; i++)
                {
                    await Task.Yield();
                }

                foreach (var dossier in dossiers)
                {
                    Interlocked.Decrement(ref recording[dossier]).ShouldBe(0);
                }
            })));
            few.Taken.ShouldBe(0);
        }, iter: 200);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Task<Turn?> TakeAsync(params string[] dossiers) => turns.TakeAsync(Ledger, dossiers, Ct).AsTask();

    private async Task<Turn> TakeNowAsync(params string[] dossiers) => (await Now(turns.TakeAsync(Ledger, dossiers, Ct))).ShouldNotBeNull();

    /// <summary>What is answered without any waiting.</summary>
    private static ValueTask<Turn?> Now(ValueTask<Turn?> taking)
    {
        taking.IsCompleted.ShouldBeTrue();
        return taking;
    }
}
