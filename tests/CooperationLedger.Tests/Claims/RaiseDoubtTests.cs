using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class RaiseDoubtTests
{
    [Fact]
    public void A_doubted_entry_stands_and_is_marked()
    {
        var spec = Departed().When(new RaiseDoubt(Id(2), "no timetable shows it")).Then(Doubted);

        spec.ShouldStand(1, 2);
        Marks.Of(spec.Merged).IsDoubted(Id(2)).ShouldBeTrue();
        Marks.Of(spec.Merged).IsDoubted(Id(1)).ShouldBeFalse();
    }

    [Fact]
    public void What_was_retracted_is_not_doubted() => Departed(new EntryRetracted(Id(2), "wrong", [], Clerical: true))
        .When(new RaiseDoubt(Id(2), "no timetable shows it")).ThenRefused("entry-retracted", "/entry");

    [Fact]
    public void Nor_is_a_correction_but_what_it_corrects() => Departed(Doubted)
        .When(new RaiseDoubt(Id(3), "who says that?")).ThenRefused("not-an-original-entry", "/entry");

    [Fact]
    public void The_same_doubt_is_raised_once_while_it_is_open() => Departed(Doubted)
        .When(new RaiseDoubt(Id(2), "no timetable shows it")).ThenExisting(Id(3));

    [Fact]
    public void And_again_once_it_was_settled() => Departed(Doubted, new DoubtSettled(Id(3), DoubtOutcome.Unfounded, "it does", Cited, Clerical: false))
        .When(new RaiseDoubt(Id(2), "no timetable shows it")).ThenRecorded();
}
