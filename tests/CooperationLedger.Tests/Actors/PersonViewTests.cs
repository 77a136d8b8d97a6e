using CooperationLedger.Actors;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Actors;

public sealed class PersonViewTests
{
    [Fact]
    public void Offices_are_a_history()
    {
        var view = View(Registered(), Taken("2004-03-09"), Held("2010"), Left("2020-01-15"), Taken("2020-01-21"));

        view.Title.ShouldBe("Sergey Lavrov");
        view.Tenures.Count.ShouldBe(2);
        view.Tenures[0].Taken!.Date.ShouldBe(On("2004-03-09"));
        view.Tenures[0].Seen.ShouldHaveSingleItem().Date.ShouldBe(On("2010"));
        view.Tenures[0].Left!.Date.ShouldBe(On("2020-01-15"));
        view.Tenures[1].Left.ShouldBeNull();
    }

    [Theory]
    [InlineData("2004-03-08", false)]
    [InlineData("2004-03", true)]
    [InlineData("2004-03-09", true)]
    [InlineData("2020-01-15", true)]
    [InlineData("2020-01-16", false)]
    [InlineData("not stated", false)]
    public void Between_taking_and_leaving_it_was_held(string day, bool held) =>
        View(Registered(), Taken("2004-03-09"), Left("2020-01-15")).OfficesOn(On(day)).Any().ShouldBe(held);

    [Theory]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-06-03", true)]
    [InlineData("2025-07-10", true)]
    [InlineData("2025-08-01", false)]
    public void What_is_only_seen_was_held_from_the_first_day_to_the_last(string day, bool held) =>
        View(Registered(), Held("2025-06-03"), Held("2025-07")).OfficesOn(On(day)).Any().ShouldBe(held);

    [Fact]
    public void What_was_taken_and_not_left_is_held_ever_after() =>
        View(Registered(), Taken("2004-03-09")).OfficesOn(On("2030")).ShouldHaveSingleItem().Office.ShouldBe(ForeignMinister);

    [Fact]
    public void What_is_seen_on_a_day_not_stated_goes_with_a_day_not_stated()
    {
        var view = View(Registered(), Held("not stated"));

        view.OfficesOn(NotStated).ShouldHaveSingleItem();
        view.OfficesOn(On("2025-06-03")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-07-10", true)]
    [InlineData("2025-07-11", false)]
    [InlineData("2025-07-09", false)]
    public void What_is_first_heard_of_when_it_is_left_was_held_that_day(string day, bool held) =>
        View(Registered(), Left("2025-07-10")).OfficesOn(On(day)).Any().ShouldBe(held);

    [Theory]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-06-03", true)]
    [InlineData("2030", true)]
    public void An_appointment_on_a_day_not_stated_is_not_read_as_having_held_it_for_ever(string day, bool held) =>
        View(Registered(), Taken("not stated"), Held("2025-06-03")).OfficesOn(On(day)).Any().ShouldBe(held);

    [Theory]
    [InlineData("2004-03-08", false)]
    [InlineData("2010", true)]
    [InlineData("2025-06-03", true)]
    [InlineData("2025-06-04", false)]
    public void What_was_left_on_a_day_not_stated_is_not_read_as_held_ever_after(string day, bool held) =>
        View(Registered(), Taken("2004-03-09"), Held("2025-06-03"), Left("not stated")).OfficesOn(On(day)).Any().ShouldBe(held);

    [Fact]
    public void What_was_only_taken_on_a_day_not_stated_says_nothing_of_any_day() =>
        View(Registered(), Taken("not stated")).OfficesOn(On("2025-06-03")).ShouldBeEmpty();

    [Fact]
    public void A_person_that_was_withdrawn_is_called_by_its_id() =>
        View(Registered(), new CooperationLedger.Chronicles.EntryRetracted(Id(1), "wrong", Cited, Clerical: false)).Title.ShouldBe(Lavrov);

    private static PersonView View(params LedgerEvent[] events) => PersonView.Of(Given(Lavrov, events).Chronicle);
}
