using CooperationLedger.Statements;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Statements.StatementExamples;

namespace CooperationLedger.Tests.Statements;

public sealed class StatementViewTests
{
    [Fact]
    public void It_is_called_by_its_gist() => View(Declared("2025-06-03")).Title.ShouldBe("Pakistan is a partner");

    [Fact]
    public void It_is_at_second_hand_when_the_view_is_of_another()
    {
        View(Declared("2025-06-03")).AtSecondHand.ShouldBeFalse();
        View(Declared("2025-06-03") with { Kind = StatementKind.ReportedView, ViewOf = Fatemi }).AtSecondHand.ShouldBeTrue();
    }

    [Fact]
    public void What_was_disowned_stays_said_and_all_who_disowned_it_are_told()
    {
        var view = View(Declared("2025-06-03"), Disowned("2025-07-01"), Disowned("2025-08-01", Fatemi));

        view.Made.ShouldBe(Declared("2025-06-03"));
        view.Disavowals.Select(disavowal => disavowal.By).ShouldBe([null, Fatemi]);
    }

    [Fact]
    public void A_voice_has_whom_it_names()
    {
        Lavrov.Has("person-lavrov").ShouldBeTrue();
        Lavrov.Has("person-fatemi").ShouldBeFalse();
        new Voice(Organisations: ["organisation-sco"]).Has("organisation-sco").ShouldBeTrue();
    }

    private static StatementView View(params LedgerEvent[] events) => StatementView.Of(Given(Praise, events).Chronicle);
}
