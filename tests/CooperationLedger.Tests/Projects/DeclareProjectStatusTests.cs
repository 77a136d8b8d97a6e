using CooperationLedger.Projects;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class DeclareProjectStatusTests
{
    [Fact]
    public void A_source_declares_a_status_whatever_the_entries_show() => Project(Described)
        .When(Declare(ProjectStatus.Closed, "2025-06-03"))
        .Then(Declared(ProjectStatus.Closed, "2025-06-03"));

    [Fact]
    public void And_another_later() => Project(Described, Declared(ProjectStatus.Pipeline, "2025-06-03"))
        .When(Declare(ProjectStatus.Suspended, "2025-07-03"))
        .Then(Declared(ProjectStatus.Suspended, "2025-07-03"));

    [Fact]
    public void Of_a_project_that_is_opened() => Project(Described, Declared(ProjectStatus.Pipeline, "2025-06-03"))
        .When(new CooperationLedger.Chronicles.RetractEntry(Id(1), "wrong", Cited))
        .ThenRefused("opening-with-others");
}
