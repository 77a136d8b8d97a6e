using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class RecordAsDisputedTests
{
    [Fact]
    public void What_cannot_follow_is_kept_beside_the_chronicle_and_not_folded()
    {
        var spec = Departed().When(new RecordAsDisputed(Depart("2025-08-04"), "two papers tell it")).Then(InDispute);

        spec.ShouldStand(1, 2);
        spec.Chronicle.Disputed.ShouldHaveSingleItem().Placed.Event.ShouldBe(Examples.Departed("2025-08-04"));
    }

    [Fact]
    public void Nothing_that_comes_later_is_measured_by_it() => Departed(InDispute).When(Arrive("2025-08-03")).ThenRecorded().ShouldStand(1, 2, 4);

    [Fact]
    public void What_can_follow_is_not_disputed() => Departed()
        .When(new RecordAsDisputed(Arrive("2025-08-09"), "who knows")).ThenRefused("can-follow", "/says");

    [Fact]
    public void It_cites_its_source_like_any_other() => Departed()
        .When(new RecordAsDisputed(Depart("2025-08-04") with { Citations = [] }, "hearsay")).ThenRefused("no-citation", "/says/data/citations");

    [Fact]
    public void It_is_of_the_same_dossier() => Departed()
        .When(new RecordAsDisputed(Depart("2025-08-04") with { Dossier = "train-other" }, "two papers tell it")).ThenRefused("another-dossier", "/says/data/dossier");
}
