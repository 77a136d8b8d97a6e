using System.Net;
using System.Net.Http.Json;
using CooperationLedger.Web.Recording;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

/// <summary>Commands over HTTP that wait for their turn at a dossier.</summary>
public sealed class WaitingCommandTests(LedgerFixture fixture)
{
    private const string Promise = "commitment-trade";
    private const string Checks = $"commitments/{Promise}/checks";

    private readonly DossierTurns turns = fixture.Host.Services.GetRequiredService<DossierTurns>();

    [Fact]
    public async Task Whoever_hangs_up_while_waiting_is_not_recorded_and_those_behind_are()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync(Promise);
        using var first = await turns.TakeAsync(ledger.Id, [Promise], Ct);
        using var patience = new CancellationTokenSource();
        using var client = ledger.NewClient();
        var hangingUp = client.PostAsJsonAsync($"{ledger.Api}/{Checks}", TestLedger.Check(1), patience.Token);
        await WaitingAsync(ledger, Promise, 1);
        var behind = ledger.TryAsync(Checks, TestLedger.Check(2));
        await WaitingAsync(ledger, Promise, 2);

        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(hangingUp);
        await WaitingAsync(ledger, Promise, 1);
        first!.Dispose();

        (await behind).Status.ShouldBe(HttpStatusCode.Created);
        (await ledger.GetAsync($"commitments/{Promise}")).GetProperty("version").GetInt64().ShouldBe(2);
        turns.Waiting(ledger.Id, Promise).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_comes_when_too_many_wait_is_told_at_once_to_come_again()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.PromiseAsync(Promise);
        using var first = await turns.TakeAsync(ledger.Id, [Promise], Ct);
        using var patience = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, DossierTurns.MostWaiting)
            .Select(_ => turns.TakeAsync(ledger.Id, [Promise], patience.Token).AsTask()).ToList();

        var answer = await ledger.TryAsync(Checks, TestLedger.Check(1));

        (answer.Status, answer.Problem, answer.RetryAfter).ShouldBe((HttpStatusCode.ServiceUnavailable, "dossier-busy", "2"));
        waiting.ShouldAllBe(task => !task.IsCompleted);
        var train = await ledger.TryAsync("trains", ledger.Train("train-trade", "2025-08", "2025-07-01", new { dossier = Promise, title = "It runs", owedBy = ledger.Parties }));
        train.Body.GetProperty("detail").GetString().ShouldStartWith($"Others are recording in train-trade or {Promise} now.");

        await patience.CancelAsync();
        first!.Dispose();
        (await ledger.TryAsync(Checks, TestLedger.Check(1))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_command_over_two_dossiers_waits_for_either()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var dossier in new[] { "train-pilot", "commitment-pilot" })
        {
            var taken = await turns.TakeAsync(ledger.Id, [dossier], Ct);
            var scheduling = ledger.TryAsync("trains", ledger.Train("train-pilot", "2025-08", "2025-07-01", new { dossier = "commitment-pilot", title = "The pilot train runs", owedBy = ledger.Parties }));
            await WaitingAsync(ledger, dossier, 1);

            scheduling.IsCompleted.ShouldBeFalse();
            taken!.Dispose();
            (await scheduling).Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.OK);
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task WaitingAsync(TestLedger ledger, string dossier, int commands)
    {
        for (var tries = 0; tries < 1000 && turns.Waiting(ledger.Id, dossier) != commands; tries++)
        {
            await Task.Delay(10, Ct);
        }

        turns.Waiting(ledger.Id, dossier).ShouldBe(commands);
    }
}
