using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

public sealed class AgreementTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_clerk_records_an_agreement_and_the_signature_of_each_party()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/agreement");
        await clerk.FillAsync("/terms/title", "Protocol on grain");
        await clerk.ChooseAsync("/terms/parties/0", "PK");
        await clerk.ChooseAsync("/terms/parties/1", "RU");
        await clerk.FillAsync("/date", "June 2025");
        await clerk.ChooseAsync("/citations/0/source", "source-article");
        await clerk.RecordAsync();

        foreach (var (party, person, office) in new[] { ("RU", "person-overchuk", "Deputy Prime Minister"), ("PK", "person-dar", "Finance Minister") })
        {
            await clerk.OpenAsync("forms/signature?dossier=agreement-protocol-on-grain");
            await clerk.ChooseAsync("/party", party);
            await clerk.ChooseAsync("/signatories/0/person", person);
            await clerk.FillAsync("/signatories/0/office", office);
            await clerk.FillAsync("/date", "12 June 2025");
            await clerk.ChooseAsync("/citations/0/source", "source-article");
            await clerk.RecordAsync();
        }

        await clerk.FollowAsync("Read the page of Protocol on grain");
        await clerk.ReadsAsync("12 June 2025", "Alexey Overchuk", "Ishaq Dar");
        (await clerk.DossierAsync("agreements/agreement-protocol-on-grain")).GetProperty("version").GetInt64().ShouldBe(3);
    }

    /// <summary>Two that ratified; the agreement is in force for one of them some days later.</summary>
    [Fact]
    public async Task A_visitor_asks_whether_it_is_in_force_between_two_on_a_day_and_reads_by_which_acts_and_sources()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/agreement");
        await clerk.FillAsync("/terms/title", "Convention on rivers");
        await clerk.ChooseAsync("/terms/parties/0", "PK");
        await clerk.ChooseAsync("/terms/parties/1", "RU");
        await clerk.FillAsync("/date", "1 June 2024");
        await clerk.ChooseAsync("/citations/0/source", "source-article");
        await clerk.RecordAsync();
        foreach (var (form, party, day) in new[] { ("consent", "PK", "3 June 2024"), ("consent", "RU", "5 June 2024"), ("entry-into-force", "", "1 July 2024"), ("entry-into-force", "RU", "9 July 2024") })
        {
            await clerk.OpenAsync($"forms/{form}?dossier=agreement-convention-on-rivers");
            await clerk.ChooseAsync("/party", party);
            await clerk.FillAsync("/date", day);
            await clerk.ChooseAsync("/citations/0/source", "source-article");
            await clerk.RecordAsync();
        }

        await clerk.FollowAsync("Read the page of Convention on rivers");
        await AskAsync(clerk, "8 July 2024");
        await clerk.ReadsAsync(
            "No, it is not in force between Pakistan and Russia on 8 July 2024.", "Pakistan: in force since 1 July 2024.",
            "Russia: consented, not in force before 9 July 2024.", "5 June 2024: Russia consented to be bound.");
        (await clerk.Page.Locator("section[aria-labelledby=between] a[href='#source-1']").CountAsync()).ShouldBe(4);
        (await clerk.Page.Locator("#source-1 cite").CountAsync()).ShouldBe(1);

        await AskAsync(clerk, "9 July 2024");
        await clerk.ReadsAsync("Yes, it is in force between Pakistan and Russia on 9 July 2024.");
        await AskAsync(clerk, "2024");
        await clerk.ReadsAsync("2024 is not one day, such as 8 November 2016.");
    }

    private static async Task AskAsync(Clerk clerk, string day)
    {
        await clerk.Page.GetByLabel("One state").SelectOptionAsync("PK");
        await clerk.Page.GetByLabel("The other state").SelectOptionAsync("RU");
        await clerk.Page.GetByLabel("On which day").FillAsync(day);
        await clerk.PressAsync("Ask");
    }
}
