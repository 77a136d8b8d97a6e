using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class PostponeMilestoneTests
{
    [Fact]
    public void It_is_put_off_without_a_new_time() => Project(Described, Announced("2025-06-03"))
        .When(ProjectExamples.PutOff("2025-07-01"))
        .Then(ProjectExamples.WasPutOff("2025-07-01"));

    [Fact]
    public void Or_to_another() => Project(Described, Announced("2025-06-03"))
        .When(ProjectExamples.PutOff("2025-07-01", "2028"))
        .Then(ProjectExamples.WasPutOff("2025-07-01", "2028"));

    [Fact]
    public void What_was_never_announced_is_not_put_off() => Project(Described)
        .When(ProjectExamples.PutOff("2025-07-01"))
        .ThenRefused("no-such-milestone", "/milestone");

    [Fact]
    public void Nor_what_was_reached() => Project(Described, Announced("2025-06-03"), Reached("2025-06-20"))
        .When(ProjectExamples.PutOff("2025-07-01"))
        .ThenRefused("already-reached", "/milestone");
}
