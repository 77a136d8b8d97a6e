using CooperationLedger.Projects;
using CooperationLedger.Tests.Actors;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordProjectParticipantTests
{
    [Fact]
    public void An_organisation_takes_part() => Project(Described).When(Join("not stated")).Then(Told(new ProjectParticipantJoined(Partner, ParticipantRole.Implementing), NotStated));

    [Fact]
    public void And_in_another_role_at_once() => Project(Described, Joined("2025-06-03")).When(Join("2025-06-03", ParticipantRole.Extending)).Then(Joined("2025-06-03", ParticipantRole.Extending));

    [Fact]
    public void Or_a_state() => Project(Described)
        .When(Join("2025-06-03") with { Participant = FromRussia })
        .Then(Joined("2025-06-03") with { Participant = FromRussia });

    [Fact]
    public void Not_twice_in_one_role() => Project(Described, Joined("2025-06-03")).When(Join("2025-08-01")).ThenRefused("already-takes-part");

    [Fact]
    public void Told_twice_it_is_already_so() => Project(Described, Joined("2025-06-03")).When(Join("2025-06-03")).ThenExisting(Id(2));

    [Fact]
    public void Whoever_left_may_join_again() => Project(Described, Joined("2025-06-03"), Left("2025-08-01")).When(Join("2025-10-01")).Then(Joined("2025-10-01"));

    [Fact]
    public void Not_in_a_project_of_which_nothing_is_recorded() => Project().When(Join("2025-06-03")).ThenRefused("not-opened");

    [Fact]
    public void It_is_one_of_the_two()
    {
        Project(Described).When(Join("2025-06-03") with { Participant = new() }).ThenRefused("one-of-two", "/participant");
        Project(Described).When(Join("2025-06-03") with { Participant = new(Russia, ActorExamples.Sco) }).ThenRefused("one-of-two", "/participant");
    }

    [Fact]
    public void The_organisation_is_one_of_the_ledger()
    {
        Project(Described).When(Join("2025-06-03") with { Participant = new(Organisation: "organisation-nobody") }).ThenRefused("unknown-dossier", "/participant/organisation");
        Project(Described).When(Join("2025-06-03") with { Participant = new(Organisation: ActorExamples.Fatemi) }).ThenRefused("not-a-organisation", "/participant/organisation");
    }
}
