using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

/// <summary>axe finds nothing, in light, in dark, and at the width of a telephone.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture)
{
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Telephone = new() { Width = 360, Height = 740 };

    [Theory, InlineData(ColorScheme.Light, false), InlineData(ColorScheme.Dark, false), InlineData(ColorScheme.Light, true)]
    public async Task Every_page_of_a_clerk_is_without_fault(ColorScheme colours, bool onTelephone)
    {
        await using var clerk = await Clerk.AtAsync(fixture, "", new()
        {
            JavaScriptEnabled = true,
            ColorScheme = colours,
            ViewportSize = onTelephone ? Telephone : Desk,
        });
        await IsWithoutFaultAsync(clerk, "overview");

        foreach (var path in new[] { "forms", "forms/meeting", "meetings/meeting-lavrov-fatemi" })
        {
            await clerk.OpenAsync(path);
            await IsWithoutFaultAsync(clerk, path);
        }

        await clerk.OpenAsync("forms/train");
        await clerk.AnnounceAsync($"Train in {colours} {onTelephone}", day: "03/06/2025");
        await clerk.PressAsync("Continue");
        await IsWithoutFaultAsync(clerk, "a form with a fault");
        await clerk.FillAsync("/date", "3 June 2025");
        await clerk.PressAsync("Continue");
        await IsWithoutFaultAsync(clerk, "the page where all is checked");
        await clerk.PressAsync("Record");
        await IsWithoutFaultAsync(clerk, "what was recorded");
    }

    private static async Task IsWithoutFaultAsync(Clerk clerk, string page)
    {
        var found = await clerk.Page.RunAxe();
        found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{page}: {rule.Id}: {node.Html}")).ShouldBeEmpty();
        (await clerk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{page} is wider than the screen.");
    }
}
