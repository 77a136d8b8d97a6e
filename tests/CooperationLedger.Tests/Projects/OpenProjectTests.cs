using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class OpenProjectTests
{
    [Fact]
    public void A_project_is_opened_as_a_source_describes_it() => Project().When(Open).Then(Described);

    [Fact]
    public void Once() => Project(Described).When(Open with { Title = "Another" }).ThenRefused("already-opened");

    [Fact]
    public void It_cites_a_source() => Project().When(Open with { Citations = [] }).ThenRefused("no-citation", "/citations");

    [Fact]
    public void A_third_state_may_take_part_but_not_alone()
    {
        Project().When(Open with { States = [Russia, France] }).ThenRecorded();
        Project().When(Open with { States = [France] }).ThenRefused("no-party", "/states");
    }

    [Fact]
    public void No_state_is_named_twice() => Project().When(Open with { States = [Russia, Russia] }).ThenRefused("named-twice", "/states");
}
