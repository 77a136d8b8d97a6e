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
}
