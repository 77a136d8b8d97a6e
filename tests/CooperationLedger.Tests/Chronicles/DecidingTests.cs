using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Merging;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
using CooperationLedger.Tests.Commitments;
using CooperationLedger.Tests.Meetings;
using CooperationLedger.Tests.Projects;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>What is asked of every development, with a departure as the example.</summary>
public sealed class DecidingTests
{
    [Fact]
    public void A_development_cites_a_source() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { Citations = [] })
        .ThenRefused("no-citation", "/citations");

    [Fact]
    public void A_source_that_is_not_in_the_ledger_is_refused_with_its_field() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { Citations = [.. Cited, new Citation("source-nowhere")] })
        .ThenRefused("unknown-dossier", "/citations/1/source");

    [Fact]
    public void A_source_that_was_withdrawn_is_not_cited() => Given(Train, Opened)
        .When(Depart("2025-08-01") with { Citations = [new Citation(Lost)] })
        .ThenRefused("dossier-withdrawn", "/citations/0/source");

    [Theory, InlineData("2025-08-02"), InlineData("2025-09"), InlineData("2026"), InlineData("2025-08-02/..")]
    public void What_is_still_to_come_everywhere_on_Earth_is_refused(string day) => Given(Train, Opened)
        .OnTheLatestDay("2025-08-01")
        .When(Depart(day))
        .ThenRefused("in-the-future", "/date");

    [Theory, InlineData("2025-08-01"), InlineData("2025-08"), InlineData("2025"), InlineData("2025-07-30/.."), InlineData("/2026")]
    public void What_may_have_happened_somewhere_on_Earth_is_taken(string day) => Given(Train, Opened)
        .OnTheLatestDay("2025-08-01")
        .When(Depart(day))
        .Then(Departed(day));

    [Fact]
    public void A_day_that_no_source_gives_is_never_still_to_come() => Given(Train, Opened)
        .When(new RecordCargoTrainDeparture { Date = NotStated, Citations = Cited })
        .Then(Departed(NotStated));

    [Fact]
    public void What_is_recorded_already_is_accepted_and_its_entry_named() => Given(Train, Opened, Departed("2025-08-01"))
        .When(Depart("2025-08-01"))
        .ThenExisting(Id(2));

    [Fact]
    public void What_a_correction_says_already_is_accepted_and_the_corrected_entry_named() => Given(
            Train, Opened, Departed("2025-08-01"), CorrectEntryTests.Corrected(2, Departed("2025-08-02")))
        .When(Depart("2025-08-02"))
        .ThenExisting(Id(2));

    [Fact]
    public void What_was_retracted_may_be_recorded_again() => Given(
            Train, Opened, Departed("2025-08-01"), CorrectEntryTests.Retracted(2))
        .When(Depart("2025-08-01"))
        .Then(Departed("2025-08-01"))
        .ShouldStand(1, 4);

    [Fact]
    public void The_same_fact_from_another_source_is_another_entry() => Given(Train, Opened, Crossed("2025-08-01"))
        .When(Cross("2025-08-01") with { Citations = [new Citation(Article, "line 10")] })
        .ThenRecorded()
        .ShouldStand(1, 2, 3);

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Given(Train, Opened)
            .When(Depart("2026-02-01") with { Citations = [new Citation(Lost)], Before = [Id(8)] })
            .Outcome.ShouldBeOfType<DecisionOutcome.Refused>()
            .Reasons.Select(why => why.Code).ShouldBe(["in-the-future", "unknown-entry", "dossier-withdrawn"]);

    [Fact]
    public void An_older_contradiction_does_not_keep_new_facts_out() => Given(
            Train, Opened, Departed("2025-08-01"), Departed("2025-08-02"))
        .When(Arrive("2025-08-09"))
        .Then(Arrived("2025-08-09"));

    [Fact]
    public void A_dossier_is_folded_once_before_and_after_from_where_it_differs()
    {
        const string Other = "anything-else";
        var folded = 0;
        var kind = new DossierKind<string, AnythingGoes>(
            "anything", "goes", (state, _) => ++folded > 0 ? state : "", chronicle => new(chronicle.Dossier), [], []);
        var context = Given(Train, Opened, Departed("2025-08-01"), Arrived("2025-08-09")).DecisionContext;
        var streams = context.Streams.With([context.Stream with { Kind = kind }, new(Other, kind, [])]);

        Deciding.Decide(new MoveEntry(Id(3), Other, "wrong", Cited), context with { Streams = streams })
            .ShouldBeOfType<DecisionOutcome.Accepted>();

        var (before, twoOfTheThree, moved) = (3, 0, 1);
        folded.ShouldBe(before + twoOfTheThree + moved);
    }

    /// <summary>So that a permanent link to it knows what it was decided by.</summary>
    [Theory]
    [InlineData("2025-07-01T12:00:00Z", "2025-06-01T12:00:00Z", "2025-07-31T12:00:00Z")]
    [InlineData("2025-08-15T12:00:00Z", "2025-06-01T12:00:00Z", "2025-08-15T12:00:00Z")]
    [InlineData("2025-08-15T12:00:00Z", "2025-08-20T12:00:00Z", "2025-08-20T12:00:00Z")]
    public void An_entry_is_recorded_now_or_when_the_last_was_that_it_was_decided_by(string opened, string retracted, string recorded)
    {
        var gazette = Given(Claims.ClaimExamples.Gazette, (ArticleRegistered, "2025-05-01T12:00:00Z"), (new SourceRetracted("it was forged", [], Clerical: true), retracted));

        RecordedAt(Given(Train, (Opened, opened)).And(gazette), Depart("2025-07-20")).ShouldBe(Instant(recorded));
    }

    [Fact]
    public void What_retracts_a_source_is_recorded_after_all_that_every_dossier_has()
    {
        var source = Given(Article, (ArticleRegistered, "2025-05-01T12:00:00Z")).And(Given(Train, (Opened, "2025-08-15T12:00:00Z")));
        var earlier = Given(Article, (ArticleRegistered, "2025-05-01T12:00:00Z")).And(Given(Train, (Opened, "2025-05-15T12:00:00Z")));

        RecordedAt(source, new RetractSource("it was forged", [], Clerical: true)).ShouldBe(Instant("2025-08-15T12:00:00.000001Z"));
        RecordedAt(earlier, new RetractSource("it was forged", [], Clerical: true)).ShouldBe(Instant("2025-07-31T12:00:00Z"));
    }

    private static DateTimeOffset RecordedAt(DossierSpec given, Command command) =>
        given.When(command).Outcome.ShouldBeOfType<DecisionOutcome.Accepted>().NewEntries.ShouldHaveSingleItem().RecordedAt;

    private static DateTimeOffset Instant(string at) => DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Of a day that no source states, three things in a row: the first in force again is not what it was at first.</summary>
    [Fact]
    public void What_was_said_and_then_said_otherwise_may_be_said_again()
    {
        SaidThrice(ProjectExamples.Project(ProjectExamples.Described), ProjectExamples.Declare(ActivityStatus.Suspended, "not stated"), ProjectExamples.Declare(ActivityStatus.Implementation, "not stated"));
        SaidThrice(ProjectExamples.Project(ProjectExamples.Described), ProjectExamples.Announce("2025", window: "2026"), ProjectExamples.Announce("2025", window: "2027"));
        SaidThrice(MeetingExamples.Meeting(MeetingExamples.Planned("2025-01")), MeetingExamples.Postpone("2025-02", window: "2025-04"), MeetingExamples.Postpone("2025-02", window: "2025-05"));
        SaidThrice(Given(Train, Opened, Scheduled("2025-06")), Reschedule("2025-06", window: "2025-09"), Reschedule("2025-06", window: "2025-10"));
        SaidThrice(Given(Promise, Promised("2025-06-03")), CommitmentExamples.Find(EvidenceExtent.PartiallyMet, "2025-08"), CommitmentExamples.Find(EvidenceExtent.NotMet, "2025-08"));
    }

    private static void SaidThrice(DossierSpec given, Command one, Command other)
    {
        var twice = given.When(one).ThenRecorded().When(other).ThenRecorded();
        var thrice = twice.When(one).ThenRecorded();
        thrice.When(one).ThenExisting(Id(thrice.Stream.Version));
    }
}
