using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;

namespace CooperationLedger.BrowserTests;

/// <summary>A person at a browser who records in the ledger of the seeds, and finds boxes and buttons by their words.</summary>
internal sealed class Clerk(IBrowserContext context, IPage page, HttpClient client) : IAsyncDisposable
{
    private const string Ledger = "PK-RU";

    public IPage Page => page;

    public static async Task<Clerk> AtAsync(BrowserFixture fixture, string path, BrowserNewContextOptions? options = null)
    {
        var context = await fixture.OpenAsync(options ?? new());
        context.SetDefaultTimeout(15_000);
        var clerk = new Clerk(context, await context.NewPageAsync(), fixture.Client);
        await clerk.OpenAsync(path);
        return clerk;
    }

    public Task OpenAsync(string path) => page.GotoAsync($"/ledgers/{Ledger}/{path}".TrimEnd('/'));

    /// <param name="pointer">Where in the command it goes: the name of the box.</param>
    public async Task FillAsync(string pointer, string text) => await Box(pointer).FillAsync(text);

    /// <summary>From a list that opens; in a box that suggests, a state is typed.</summary>
    public async Task ChooseAsync(string pointer, string value)
    {
        if (await Box(pointer).EvaluateAsync<bool>("box => box.tagName === 'SELECT'"))
        {
            await Box(pointer).SelectOptionAsync(value);
        }
        else
        {
            await Box(pointer).FillAsync(value);
        }
    }

    public async Task<string> TypedAsync(string pointer) => await Box(pointer).InputValueAsync();

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public async Task ReadsAsync(params string[] sentences)
    {
        var text = await page.Locator("main").InnerTextAsync();
        foreach (var sentence in sentences)
        {
            text.ShouldContain(sentence);
        }
    }

    /// <summary>Goes on from the form to the page where all is checked, and records.</summary>
    public async Task RecordAsync()
    {
        await PressAsync("Continue");
        await HeadingIsAsync("Check before you record");
        await PressAsync("Record");
        await IsRecordedAsync();
    }

    public async Task IsRecordedAsync() =>
        (await page.Locator("h1").InnerTextAsync()).ShouldEndWith(", recorded", customMessage: await page.Locator("main").InnerTextAsync());

    public async Task HeadingIsAsync(string heading) =>
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(heading, await page.Locator("main").InnerTextAsync());

    /// <summary>The dossier as programs read it.</summary>
    public async Task<JsonElement> DossierAsync(string path) =>
        JsonElement.Parse(await client.GetStringAsync($"api/ledgers/{Ledger}/{path}"));

    /// <summary>Fills in the announcement of a train, as far as it has to be.</summary>
    public async Task AnnounceAsync(string title, string day = "3 June 2025")
    {
        await FillAsync("/service/title", title);
        await ChooseAsync("/service/between/0", "PK");
        await ChooseAsync("/service/between/1", "RU");
        await FillAsync("/window", "August 2025");
        await FillAsync("/date", day);
        await ChooseAsync("/citations/0/source", "source-article");
    }

    public ILocator Box(string pointer) => page.Locator($"[name='{pointer}']");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
