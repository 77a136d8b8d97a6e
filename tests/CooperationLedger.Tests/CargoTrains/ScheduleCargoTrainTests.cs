using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class ScheduleCargoTrainTests
{
    [Fact]
    public void An_announced_train_opens_its_dossier() => Given(Train, Array.Empty<LedgerEvent>())
        .When(Schedule("2025-06-03"))
        .Then(Scheduled("2025-06-03"));

    [Fact]
    public void An_opened_train_gets_its_first_window() => Given(Train, Opened)
        .When(Schedule("2025-06-03"))
        .Then(Scheduled("2025-06-03"));

    [Fact]
    public void A_second_window_is_a_rescheduling() => Given(Train, Scheduled("2025-06-03"))
        .When(Schedule("2025-06-04"))
        .ThenRefused("already-scheduled");

    [Fact]
    public void It_runs_between_two_states() => Given(Train, Array.Empty<LedgerEvent>())
        .When(Schedule("2025-06-03") with { Service = Service with { Between = [Russia] } })
        .ThenRefused("not-two-states", "/service/between");

    [Fact]
    public void The_promise_that_the_announcement_is_may_be_registered_with_it()
    {
        var accepted = Given(Train, Array.Empty<LedgerEvent>())
            .When(Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia, Pakistan]) })
            .Outcome.ShouldBeOfType<DecisionOutcome.Accepted>();

        accepted.NewEntries.Select(entry => (entry.Dossier, entry.Event)).ShouldBe(
        [
            (Train, Scheduled("2025-06-03")),
            (Promise, PromisedOfTrain("2025-06-03")),
        ]);
    }

    [Fact]
    public void When_the_promise_is_registered_otherwise_nothing_is_recorded_at_all() => Given(Train, Array.Empty<LedgerEvent>())
        .And(Given(Promise, Promised("2025-06-03")))
        .When(Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia]) })
        .ThenRefused("already-registered");

    [Fact]
    public void When_only_the_promise_is_there_already_the_train_alone_is_new()
    {
        var accepted = Given(Train, Array.Empty<LedgerEvent>())
            .And(Given(Promise, PromisedOfTrain("2025-06-03")))
            .When(Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia, Pakistan]) })
            .Outcome.ShouldBeOfType<DecisionOutcome.Accepted>();

        accepted.Entries.Select(planned => planned.IsNew).ShouldBe([true, false]);
        accepted.Entries[1].Entry.Id.ShouldBe(Id(1));
    }

    [Theory]
    [InlineData(Train, "not-a-dossier-id", "/commitment/dossier")]
    [InlineData("commitment-Ю", "not-a-dossier-id", "/commitment/dossier")]
    public void The_promise_has_an_id_of_its_own_kind(string dossier, string code, string field) => Given(Train, Array.Empty<LedgerEvent>())
        .When(Schedule("2025-06-03") with { Commitment = new(dossier, "Run the pilot train", [Russia]) })
        .ThenRefused(code, field);

    [Fact]
    public void Who_owes_it_is_a_party() => Given(Train, Array.Empty<LedgerEvent>())
        .When(Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [France]) })
        .ThenRefused("not-a-party", "/commitment/owedBy/0");

    [Fact]
    public void The_promise_is_shown_by_the_departure() =>
        PromisedOfTrain("2025-06-03").ShownBy.ShouldBe(CommitmentProof.TrainDeparted);
}
