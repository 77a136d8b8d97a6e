using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class RegisterCommitmentTests
{
    [Fact]
    public void A_promise_with_a_window_of_its_own_is_registered() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising)
        .Then(Promised("2025-06-03"));

    [Fact]
    public void One_about_a_train_names_it() => Given(Promise, Array.Empty<LedgerEvent>()).And(Given(Train, Opened))
        .When(Promising with { Window = null, Train = Train, ShownBy = CommitmentProof.TrainDeparted })
        .Then(PromisedOfTrain("2025-06-03"));

    [Fact]
    public void The_train_is_in_the_ledger() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { Window = null, Train = Train })
        .ThenRefused("unknown-dossier", "/train");

    [Fact]
    public void What_is_named_as_its_train_is_a_train() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { Window = null, Train = Article })
        .ThenRefused("not-a-train", "/train");

    [Fact]
    public void What_a_train_would_show_names_the_train() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { ShownBy = CommitmentProof.TrainArrived })
        .ThenRefused("no-train", "/train");

    [Fact]
    public void Its_window_is_its_trains() => Given(Promise, Array.Empty<LedgerEvent>()).And(Given(Train, Opened))
        .When(Promising with { Train = Train })
        .ThenRefused("window-of-its-subject", "/window");

    [Fact]
    public void What_a_train_would_show_is_testable() => Given(Promise, Array.Empty<LedgerEvent>()).And(Given(Train, Opened))
        .When(Promising with { Window = null, Train = Train, ShownBy = CommitmentProof.TrainDeparted, Testable = false })
        .ThenRefused("not-testable", "/testable");

    [Fact]
    public void A_key_has_at_most_40_characters()
    {
        var mill = Given(Promise, Array.Empty<LedgerEvent>()).And(Projects.ProjectExamples.Project(Projects.ProjectExamples.Described));
        DossierOutcome Named(int characters) => mill.When(Promising with
        {
            Window = null,
            Project = Projects.ProjectExamples.Mill,
            Milestone = new string('a', characters),
            ShownBy = CommitmentProof.MilestoneReached,
        });

        Named(40).ThenRecorded();
        Named(41).ThenRefused("not-a-key", "/milestone");
    }

    [Theory, InlineData("First steel"), InlineData("..")]
    public void A_milestone_is_named_by_what_can_be_the_key_of_one(string key) => Given(Promise, Array.Empty<LedgerEvent>())
        .And(Projects.ProjectExamples.Project(Projects.ProjectExamples.Described))
        .When(Promising with { Window = null, Project = Projects.ProjectExamples.Mill, Milestone = key, ShownBy = CommitmentProof.MilestoneReached })
        .ThenRefused("not-a-key", "/milestone");

    [Fact]
    public void What_a_meeting_would_show_names_the_meeting() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { ShownBy = CommitmentProof.MeetingHeld })
        .ThenRefused("no-meeting", "/meeting");

    [Fact]
    public void What_a_milestone_would_show_names_the_project_and_the_milestone()
    {
        var mill = Given(Promise, Array.Empty<LedgerEvent>()).And(Projects.ProjectExamples.Project(Projects.ProjectExamples.Described));

        mill.When(Promising with { Project = Projects.ProjectExamples.Mill, ShownBy = CommitmentProof.MilestoneReached }).ThenRefused("no-milestone", "/milestone");
        mill.When(Promising with { Window = null, Milestone = "first-steel", ShownBy = CommitmentProof.MilestoneReached }).ThenRefused("no-milestone", "/project");
    }

    [Fact]
    public void Its_window_is_that_of_its_meeting_or_milestone_too()
    {
        var mill = Given(Promise, Array.Empty<LedgerEvent>()).And(Projects.ProjectExamples.Project(Projects.ProjectExamples.Described))
            .And(Given("meeting-visit", Told(new CooperationLedger.Meetings.MeetingPlanned(new("Visit"), EdtfDate.Parse("2025-09"), DateBasis.Stated), On("2025-06-03"))));

        mill.When(Promising with { Meeting = "meeting-visit" }).ThenRefused("window-of-its-subject", "/window");
        mill.When(Promising with { Project = Projects.ProjectExamples.Mill, Milestone = "first-steel", ShownBy = CommitmentProof.MilestoneReached })
            .ThenRefused("window-of-its-subject", "/window");
        mill.When(Promising with { Window = null, Within = new(1, TermUnit.Years), Condition = CommitmentExamples.Survey, Meeting = "meeting-visit" })
            .ThenRefused("window-of-its-subject", "/within");
    }

    [Theory]
    [InlineData("train-a", null, null, null, "train-a")]
    [InlineData(null, "meeting-a", null, null, "meeting-a")]
    [InlineData(null, null, "agreement-a", null, "agreement-a")]
    [InlineData(null, null, null, "project-a", "project-a")]
    [InlineData(null, null, null, null, null)]
    public void Its_subject_is_the_one_dossier_that_it_names(string? train, string? meeting, string? agreement, string? project, string? subject) =>
        (Promised("2025-06-03") with { Train = train, Meeting = meeting, Agreement = agreement, Project = project }).Subject.ShouldBe(subject);

    [Fact]
    public void Somebody_owes_it() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { OwedBy = [] })
        .ThenRefused("no-debtor", "/owedBy");

    [Fact]
    public void A_third_state_owes_nothing_here() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { OwedBy = [Russia, France] })
        .ThenRefused("not-a-party", "/owedBy/1");

    [Fact]
    public void Nothing_is_owed_to_a_third_state_here() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Promising with { OwedTo = [France] })
        .ThenRefused("not-a-party", "/owedTo/0");

    [Fact]
    public void It_is_registered_once() => Given(Promise, Promised("2025-06-03", window: "2025-09"))
        .When(Promising)
        .ThenRefused("already-registered");

    private static RegisterCommitment Promising => new("Run the pilot train", [Russia, Pakistan], Testable: true, Window: EdtfDate.Parse("2025-08"))
    {
        Date = On("2025-06-03"),
        Citations = Cited,
    };
}
