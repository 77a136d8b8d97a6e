using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordProjectStartTests
{
    [Fact]
    public void Work_begins() => Project(Described).When(Start("2025-06-03")).Then(Started("2025-06-03"));

    [Fact]
    public void Once() => Project(Described, Started("2025-06-03")).When(Start("2025-06-04")).ThenRefused("already-started");

    [Fact]
    public void Not_after_it_ended_but_before_even_if_told_later()
    {
        Project(Described, Ended("2025-06-03")).When(Start("2025-06-04")).ThenRefused("already-ended");
        Project(Described, Ended("2025-06-03")).When(Start("2025-06-01")).Then(Started("2025-06-01"));
    }
}
