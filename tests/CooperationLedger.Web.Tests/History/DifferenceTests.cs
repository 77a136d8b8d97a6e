using CooperationLedger.Meetings;
using CooperationLedger.Web.History;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

public sealed class DifferenceTests
{
    private static readonly MeetingHeld Held = new(new("Talks", Participants: [new("person-one"), new("person-two")]), null, []);

    [Fact]
    public void What_a_correction_says_otherwise_is_told_field_by_field() =>
        Difference.Between(Held, Held with { Meeting = Held.Meeting with { Participants = [new("person-one", "Minister"), new("person-three")] } })
            .ShouldBe(
            [
                new("Meeting, participants 2, person", "person-two", "person-three"),
                new("Meeting, participants 1, office", null, "Minister"),
            ]);

    [Fact]
    public void What_is_the_same_differs_in_nothing() => Difference.Between(Held, Held).ShouldBeEmpty();
}
