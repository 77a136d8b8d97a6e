using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(CooperationLedger.BrowserTests.BrowserFixture))]

namespace CooperationLedger.BrowserTests;

/// <summary>The server as a person starts it, with the seeds, and a browser; both started once for the assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public BrowserFixture() => server = new(("Postgres__Folder", folder.Path));

    public HttpClient Client => server.Client;

    public async ValueTask InitializeAsync()
    {
        try
        {
            var started = server.StartAsync();
            playwright = await Playwright.CreateAsync();
            browser = await Chromium.StartAsync(playwright);
            await started;
        }
        catch
        {
            // A fixture that could not be made is not disposed of by the runner, and would leave its processes behind.
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>A browser of one person: with cookies of its own, and without scripts unless they are asked for.</summary>
    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(
        new(options) { BaseURL = server.Client.BaseAddress!.ToString(), JavaScriptEnabled = options.JavaScriptEnabled ?? false });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await server.StopAsync();
        server.Dispose();
        folder.Dispose();
    }
}
