using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

public sealed class MeetingTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_clerk_records_a_meeting_and_adds_a_person_in_place_without_losing_what_was_typed()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/meeting");
        await clerk.FillAsync("/meeting/title", "Talks on wheat");
        await clerk.FillAsync("/date", "June 2025");
        await clerk.ChooseAsync("/citations/0/source", "source-article");
        await clerk.ChooseAsync("/meeting/participants/0/person", "person-dar");
        await clerk.FillAsync("/meeting/participants/1/office", "Trade Envoy");
        await clerk.Page.GetByText("The person is not in the list").ClickAsync();
        await clerk.FillAsync("/new/person/name", "Nadia Karim");
        await clerk.ChooseAsync("/new/person/state", "PK");

        await clerk.PressAsync("Add this person");

        (await clerk.TypedAsync("/meeting/title"), await clerk.TypedAsync("/date"), await clerk.TypedAsync("/meeting/participants/1/office"))
            .ShouldBe(("Talks on wheat", "June 2025", "Trade Envoy"));
        (await clerk.TypedAsync("/meeting/participants/1/person")).ShouldBe("person-nadia-karim");
        await clerk.RecordAsync();
        await clerk.FollowAsync("Read the page of Talks on wheat");
        await clerk.ReadsAsync("Nadia Karim", "Trade Envoy", "Ishaq Dar");
    }
}
