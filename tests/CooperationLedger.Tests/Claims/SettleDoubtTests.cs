using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class SettleDoubtTests
{
    [Fact]
    public void A_settled_doubt_marks_its_entry_no_longer_and_is_kept()
    {
        var spec = Departed(Doubted)
            .When(new SettleDoubt(Id(3), DoubtOutcome.Unfounded, "the timetable was found", Cited))
            .Then(new DoubtSettled(Id(3), DoubtOutcome.Unfounded, "the timetable was found", Cited, Clerical: false));

        Marks.Of(spec.Merged).IsDoubted(Id(2)).ShouldBeFalse();
        Marks.Of(spec.Merged).Doubts.ShouldHaveSingleItem().Settlement!.Id.ShouldBe(Id(4));
    }

    [Fact]
    public void It_takes_a_source_or_a_slip() => Departed(Doubted)
        .When(new SettleDoubt(Id(3), DoubtOutcome.Founded, "I think so")).ThenRefused("no-citation", "/citations");

    [Fact]
    public void A_doubt_is_settled_once() => Departed(Doubted, new DoubtSettled(Id(3), DoubtOutcome.Founded, "it does not", Cited, Clerical: false))
        .When(new SettleDoubt(Id(3), DoubtOutcome.Unfounded, "it does", Cited)).ThenRefused("already-settled", "/entry");

    [Fact]
    public void Where_none_was_raised_none_is_settled() => Departed()
        .When(new SettleDoubt(Id(2), DoubtOutcome.Unfounded, "it does", Cited)).ThenRefused("unknown-doubt", "/entry");

    [Fact]
    public void Its_settlement_retracted_the_doubt_is_open_again()
    {
        var spec = Departed(Doubted, new DoubtSettled(Id(3), DoubtOutcome.Founded, "it does not", Cited, Clerical: false))
            .When(new RetractEntry(Id(4), "wrong", Clerical: true)).ThenRecorded();

        Marks.Of(spec.Merged).IsDoubted(Id(2)).ShouldBeTrue();
    }
}
