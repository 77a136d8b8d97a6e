using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordProjectEndTests
{
    [Fact]
    public void Work_ends() => Project(Described, Started("2025-06-03")).When(End("2025-08-01")).Then(Ended("2025-08-01"));

    [Fact]
    public void A_beginning_need_not_be_told_of() => Project(Described).When(End("2025-08-01")).Then(Ended("2025-08-01"));

    [Fact]
    public void Once() => Project(Described, Ended("2025-08-01")).When(End("2025-08-02")).ThenRefused("already-ended");
}
