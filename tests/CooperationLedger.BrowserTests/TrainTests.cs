using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

public sealed class TrainTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_clerk_without_scripts_announces_a_train_mends_a_date_that_can_be_read_twice_corrects_and_retracts()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms");
        await clerk.FollowAsync("A train was announced");
        await clerk.AnnounceAsync("Autumn train", day: "03/06/2025");
        await clerk.PressAsync("Continue");

        await clerk.ReadsAsync("There is a problem", "03/06/2025 can be read in two ways");
        await clerk.FollowAsync("03/06/2025 can be read in two ways");
        (await clerk.Page.Locator(":target").GetAttributeAsync("name")).ShouldBe("/date");
        await clerk.FillAsync("/date", "3 June 2025");
        await clerk.PressAsync("Continue");

        await clerk.HeadingIsAsync("Check before you record");
        await clerk.ReadsAsync("Autumn train", "1 August 2025 to 31 August 2025", "exactly 3 June 2025");
        await clerk.PressAsync("Record");
        await clerk.IsRecordedAsync();
        await clerk.FollowAsync("Read the page of Autumn train");
        await clerk.ReadsAsync("Announced to run in August 2025");

        await clerk.FollowAsync("Correct entry");
        await clerk.FillAsync("/instead/data/window", "October 2025");
        await clerk.FillAsync("/reason", "Misread.");
        await clerk.Box("/clerical").CheckAsync();
        await clerk.RecordAsync();
        await clerk.FollowAsync("Read the page of Autumn train");
        await clerk.ReadsAsync("October 2025", "Corrected");

        await clerk.FollowAsync("Retract entry");
        await clerk.FillAsync("/reason", "Entered in the wrong ledger.");
        await clerk.Box("/clerical").CheckAsync();
        await clerk.Box("/withWholeDossier").CheckAsync();
        await clerk.RecordAsync();
        (await clerk.DossierAsync("trains/train-autumn-train")).GetProperty("version").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task Record_pressed_twice_gives_one_entry()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await clerk.AnnounceAsync("Hasty train");
        await clerk.PressAsync("Continue");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).DblClickAsync();
        // Asked again and again: a wait for the navigation itself may begin after a busy machine has made it.
        await Assertions.Expect(clerk.Page).ToHaveURLAsync(new Regex("/recorded$"), new() { Timeout = 15_000 });

        await clerk.IsRecordedAsync();
        (await clerk.DossierAsync("trains/train-hasty-train")).GetProperty("version").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task The_back_button_keeps_what_was_typed()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await clerk.AnnounceAsync("Thoughtful train");
        await clerk.PressAsync("Continue");
        await clerk.HeadingIsAsync("Check before you record");

        await clerk.Page.GoBackAsync();

        (await clerk.TypedAsync("/service/title"), await clerk.TypedAsync("/window"), await clerk.TypedAsync("/citations/0/source"))
            .ShouldBe(("Thoughtful train", "August 2025", "source-article"));
    }
}
