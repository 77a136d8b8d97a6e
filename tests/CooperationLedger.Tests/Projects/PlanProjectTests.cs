using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class PlanProjectTests
{
    [Fact]
    public void A_beginning_or_an_end_is_announced() => Project(Described).When(Plan("2025-06-03")).Then(Planned("2025-06-03"));

    [Fact]
    public void One_of_the_two_at_least() => Project(Described).When(Plan("2025-06-03", start: null)).ThenRefused("nothing-planned", "/start");

    [Fact]
    public void It_does_not_end_before_it_begins() => Project(Described)
        .When(Plan("2025-06-03", start: "2027", end: "2026"))
        .ThenRefused("ends-before-it-begins", "/end");

    [Fact]
    public void A_project_is_opened_first() => Project(Described).With(new CooperationLedger.Chronicles.EntryRetracted(Id(1), "wrong", Cited, Clerical: false))
        .When(Plan("2025-06-03"))
        .ThenRefused("dossier-withdrawn");
}
