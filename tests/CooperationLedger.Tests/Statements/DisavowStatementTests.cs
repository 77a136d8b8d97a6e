using CooperationLedger.Statements;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Statements.StatementExamples;

namespace CooperationLedger.Tests.Statements;

public sealed class DisavowStatementTests
{
    [Fact]
    public void Whoever_made_a_statement_may_disown_it() => Statement(Declared("2025-06-03")).When(Disown("2025-07-01")).Then(Disowned("2025-07-01"));

    [Fact]
    public void Once() => Statement(Declared("2025-06-03"), Disowned("2025-07-01")).When(Disown("2025-07-02")).ThenRefused("already-disavowed");

    [Fact]
    public void That_whoever_spoke_is_named_makes_it_no_other() => Statement(Declared("2025-06-03"), Disowned("2025-07-01"))
        .When(Disown("2025-07-02", Lavrov))
        .ThenRefused("already-disavowed");

    [Fact]
    public void Another_may_too_such_as_the_one_whose_view_was_told() => Statement(Declared("2025-06-03"), Disowned("2025-07-01"))
        .When(Disown("2025-07-02", Fatemi))
        .Then(Disowned("2025-07-02", Fatemi));

    [Fact]
    public void What_was_not_made_by_then_was_not_disowned() => Given(Praise, Declared("2025-06-03"))
        .When(Disown("2025-06-01"))
        .ThenRefused("not-made");

    [Fact]
    public void If_anybody_is_named_somebody_is() => Statement(Declared("2025-06-03")).When(Disown("2025-07-01", new Voice())).ThenRefused("nobody-speaks", "/by");

    [Fact]
    public void Which_way_it_was_disowned_need_not_be_stated() => Statement(Declared("2025-06-03"))
        .When(Disown("not stated") with { Manner = null })
        .Then(Disowned("not stated") with { Manner = null });
}
