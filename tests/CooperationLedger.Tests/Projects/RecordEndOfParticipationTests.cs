using CooperationLedger.Projects;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordEndOfParticipationTests
{
    [Fact]
    public void Whoever_takes_part_may_leave() => Project(Described, Joined("2025-06-03")).When(Leave("2025-08-01")).Then(Left("2025-08-01"));

    [Fact]
    public void And_may_be_first_heard_of_when_leaving() => Project(Described).When(Leave("2025-08-01")).Then(Left("2025-08-01"));

    [Fact]
    public void A_role_is_not_left_twice() => Project(Described, Joined("2025-06-03"), Left("2025-08-01")).When(Leave("2025-09-01")).ThenRefused("already-left");

    [Fact]
    public void Nor_before_what_is_told_of_it_begins_again() => Project(Described, Joined("2025-06-03"), Left("2025-08-01"), Joined("2025-10-01"))
        .When(Leave("2025-11-01"))
        .Then(Left("2025-11-01"));

    [Fact]
    public void Told_twice_it_is_already_so() => Project(Described, Joined("2025-06-03"), Left("2025-08-01")).When(Leave("2025-08-01")).ThenExisting(Id(3));

    [Fact]
    public void It_is_one_of_the_two() => Project(Described).When(Leave("2025-06-03") with { Participant = new() }).ThenRefused("one-of-two", "/participant");

    [Fact]
    public void A_role_that_was_left_before_leaves_another_as_it_is() => Project(Described, Joined("2025-06-03"), Joined("2025-06-03", ParticipantRole.Funding))
        .When(Leave("2025-08-01", ParticipantRole.Funding))
        .Then(Left("2025-08-01", ParticipantRole.Funding));
}
