using CooperationLedger.Projects;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class DeclareProjectStatusTests
{
    [Fact]
    public void A_source_declares_a_status_whatever_the_entries_show() => Project(Described)
        .When(Declare(ActivityStatus.Closed, "2025-06-03"))
        .Then(Declared(ActivityStatus.Closed, "2025-06-03"));

    [Fact]
    public void And_another_later() => Project(Described, Declared(ActivityStatus.Pipeline, "2025-06-03"))
        .When(Declare(ActivityStatus.Suspended, "2025-07-03"))
        .Then(Declared(ActivityStatus.Suspended, "2025-07-03"));

    [Fact]
    public void Of_a_project_that_is_opened() => Project(Described, Declared(ActivityStatus.Pipeline, "2025-06-03"))
        .When(new CooperationLedger.Chronicles.RetractEntry(Id(1), "wrong", Cited))
        .ThenRefused("opening-with-others");
}
