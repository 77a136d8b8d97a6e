using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

/// <summary>However a clerk goes to and fro between the pages of a form, nothing typed is lost and nothing is recorded twice.</summary>
public sealed class FormTests(BrowserFixture fixture)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Back_from_every_page_of_a_form_shows_the_page_before_with_what_was_typed(bool hasScripts)
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train", new() { JavaScriptEnabled = hasScripts });
        await clerk.AnnounceAsync($"Wavering train {hasScripts}", day: "03/06/2025");
        await clerk.PressAsync("Continue");
        await clerk.ReadsAsync("There is a problem");
        await clerk.FillAsync("/date", "3 June 2025");
        await clerk.PressAsync("Continue");
        await clerk.HeadingIsAsync("Check before you record");
        await clerk.PressAsync("Record");
        await clerk.IsRecordedAsync();

        await BackAsync(clerk);
        await clerk.HeadingIsAsync("Check before you record");
        await BackAsync(clerk);
        (await clerk.TypedAsync("/service/title"), await clerk.TypedAsync("/date")).ShouldBe(($"Wavering train {hasScripts}", "3 June 2025"));
        // The same answers are recorded already, so that there is nothing more to check.
        await clerk.PressAsync("Continue");

        await clerk.IsRecordedAsync();
        (await VersionAsync(clerk, $"trains/train-wavering-train-{hasScripts}")).ShouldBe(1);
    }

    [Fact]
    public async Task The_Back_of_the_page_where_all_is_checked_leads_to_the_form_as_it_was_typed()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await clerk.AnnounceAsync("Returning train");
        await clerk.PressAsync("Continue");

        await clerk.PressAsync("Back");

        (await clerk.TypedAsync("/service/title"), await clerk.TypedAsync("/window"), await clerk.TypedAsync("/citations/0/source"))
            .ShouldBe(("Returning train", "August 2025", "source-article"));
    }

    [Fact]
    public async Task Pages_that_are_loaded_again_record_once()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await clerk.AnnounceAsync("Repeated train");
        await clerk.PressAsync("Continue");
        await clerk.HeadingIsAsync("Check before you record");
        await clerk.Page.ReloadAsync();
        await clerk.HeadingIsAsync("Check before you record");
        await clerk.PressAsync("Record");
        await clerk.IsRecordedAsync();
        await clerk.Page.ReloadAsync();
        await clerk.IsRecordedAsync();

        await BackAsync(clerk);
        await clerk.PressAsync("Record");

        await clerk.IsRecordedAsync();
        (await VersionAsync(clerk, "trains/train-repeated-train")).ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_sent_again_after_going_back_is_recorded_once_and_shows_what_it_changed()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await clerk.AnnounceAsync("Mended train");
        await clerk.RecordAsync();
        await clerk.FollowAsync("Correct this entry");
        await clerk.FillAsync("/instead/data/window", "October 2025");
        await clerk.FillAsync("/reason", "Misread.");
        await clerk.Box("/clerical").CheckAsync();
        await clerk.PressAsync("Continue");
        await clerk.ReadsAsync("One answer of the entry changes.");
        (await clerk.Page.Locator(".changed del").InnerTextAsync()).ShouldBe("Was:\nAugust 2025");
        (await clerk.Page.Locator(".changed ins").InnerTextAsync()).ShouldBe("Becomes:\nOctober 2025");
        (await clerk.Page.Locator(".changed").CountAsync()).ShouldBe(1);

        await clerk.PressAsync("Record");
        await clerk.IsRecordedAsync();
        await BackAsync(clerk);
        await clerk.PressAsync("Record");

        await clerk.IsRecordedAsync();
        (await VersionAsync(clerk, "trains/train-mended-train")).ShouldBe(2);
    }

    [Fact]
    public async Task A_train_is_announced_with_the_keyboard_alone()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/train");
        await TypeAsync(clerk, "/service/title", "Typed train");
        await TypeAsync(clerk, "/window", "August 2025");
        await TypeAsync(clerk, "/date", "3 June 2025");
        await TypeAsync(clerk, "/service/between/0", "Pakistan");
        await TypeAsync(clerk, "/service/between/1", "Russia");
        await TypeAsync(clerk, "/service/origin", "Lahore");
        await TypeAsync(clerk, "/citations/0/source", "Report");

        await clerk.Box("/service/title").FocusAsync();
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Page.WaitForSelectorAsync("dl.answers");
        await clerk.ReadsAsync("Typed train", "Lahore, Pakistan (PKLHE)");
        await ReachAsync(clerk, "button[name='record']:not(.hidden)");
        await clerk.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(clerk.Page).ToHaveURLAsync(new Regex("/recorded$"), new() { Timeout = 15_000 });
        await clerk.IsRecordedAsync();
    }

    [Fact]
    public async Task What_few_entries_need_opens_without_scripts_and_stays_open_when_it_is_answered()
    {
        await using var clerk = await Clerk.AtAsync(fixture, "forms/meeting");
        (await clerk.Box("/ends").IsVisibleAsync()).ShouldBeFalse();
        await clerk.Page.Locator("form.ask > .questions > details.more > summary").Filter(new() { HasText = "More" }).ClickAsync();
        await clerk.FillAsync("/ends", "5 June 2025");

        await clerk.PressAsync("Continue");

        (await clerk.Box("/ends").IsVisibleAsync()).ShouldBeTrue();
        (await clerk.TypedAsync("/ends")).ShouldBe("5 June 2025");
    }

    private static async Task BackAsync(Clerk clerk)
    {
        var answer = await clerk.Page.GoBackAsync();
        (await clerk.Page.Locator("main").CountAsync()).ShouldBe(1, $"The page before was not shown: {answer?.Status}");
    }

    private static async Task<long> VersionAsync(Clerk clerk, string dossier) =>
        (await clerk.DossierAsync(dossier.ToLowerInvariant())).GetProperty("version").GetInt64();

    private static async Task TypeAsync(Clerk clerk, string pointer, string text)
    {
        await ReachAsync(clerk, $"[name='{pointer}']");
        await clerk.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses Tab until a box or button has the focus.</summary>
    private static async Task ReachAsync(Clerk clerk, string selector)
    {
        const int MostStops = 80;
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await clerk.Page.Locator($"{selector}:focus").CountAsync() > 0)
            {
                return;
            }

            await clerk.Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"No number of tabs leads to {selector}.");
    }
}
