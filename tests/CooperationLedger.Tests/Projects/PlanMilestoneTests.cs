using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class PlanMilestoneTests
{
    [Fact]
    public void A_milestone_is_announced_for_a_time() => Project(Described).When(Announce("2025-06-03")).Then(Announced("2025-06-03"));

    [Fact]
    public void And_anew_for_another() => Project(Described, Announced("2025-06-03"))
        .When(Announce("2025-07-03", window: "2027"))
        .Then(Announced("2025-07-03", window: "2027"));

    [Fact]
    public void Not_once_it_was_reached() => Project(Described, Announced("2025-06-03"), Reached("2025-08-01"))
        .When(Announce("2025-09-01"))
        .ThenRefused("already-reached", "/milestone");

    [Theory]
    [InlineData("")]
    [InlineData("First steel")]
    [InlineData("сталь")]
    [InlineData("a-key-of-more-than-forty-characters-in-all-x")]
    public void Its_key_is_plain(string key) => Project(Described).When(Announce("2025-06-03") with { Milestone = key }).ThenRefused("not-a-key", "/milestone");
}
