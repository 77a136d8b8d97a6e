using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordMilestoneTests
{
    [Fact]
    public void An_announced_milestone_is_reached() => Project(Described, Announced("2025-06-03")).When(Reach("2025-08-01")).Then(Reached("2025-08-01"));

    [Fact]
    public void Once() => Project(Described, Announced("2025-06-03"), Reached("2025-08-01")).When(Reach("2025-08-02")).ThenRefused("already-reached", "/milestone");

    [Fact]
    public void What_nobody_announced_is_announced_first() => Project(Described).When(Reach("2025-08-01")).ThenRefused("no-such-milestone", "/milestone");

    [Fact]
    public void An_announcement_that_cannot_be_taken_back_is_kept() => Project(Described, Announced("2025-06-03"), Reached("2025-08-01"))
        .When(new CooperationLedger.Chronicles.RetractEntry(Id(2), "wrong", Cited))
        .ThenContradicts(Id(3));
}
