using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

/// <summary>One page of every kind that links of the ledger of the seeds lead to, and those that say that something is wrong.</summary>
public sealed partial class EveryPageTests(BrowserFixture fixture)
{
    private const string Ledger = "/ledgers/PK-RU";

    private static readonly string[] Wrong =
        ["/nothing-here", $"{Ledger}/trains/train-nobody", "/ledgers/BE-NL", $"{Ledger}/projects?status=sideways", $"{Ledger}?ask=1"];

    private static readonly HashSet<ResultType> Violations = [ResultType.Violations];

    /// <summary>What can be scrolled sideways, the page itself first.</summary>
    private const string Sideways =
        """
        [document.documentElement, ...document.querySelectorAll('main *')]
            .filter(one => one.scrollWidth > one.clientWidth
                && (one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)))
            .map(one => one.outerHTML.slice(0, 120))
        """;

    [Fact]
    public async Task No_page_scrolls_sideways_and_axe_finds_nothing_in_light_or_in_dark()
    {
        await using var context = await fixture.OpenAsync(new() { JavaScriptEnabled = true, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(120_000);
        var page = await context.NewPageAsync();
        List<string> faults = [];
        var pages = await KindsAsync();
        foreach (var (number, address) in pages.Concat(Wrong).Index())
        {
            // Each page costs axe seconds: one is shown to it as on a desk in light, the next as on a telephone in dark.
            var isDark = number % 2 > 0;
            await page.EmulateMediaAsync(new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
            await page.SetViewportSizeAsync(1280, 900);
            await page.GotoAsync(address);
            foreach (var width in new[] { 1280, 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                faults.AddRange((await page.EvaluateAsync<string[]>(Sideways)).Select(what => $"{address} scrolls sideways at {width}: {what}"));
                if (isDark == (width < 1280))
                {
                    var found = await page.RunAxe(new AxeRunOptions { ResultTypes = Violations });
                    faults.AddRange(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{address} at {width}: {rule.Id}: {node.Html}")));
                }
            }
        }

        faults.ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(30);
    }

    /// <summary>The first address of each kind: what stands for a dossier, an entry or an answer is left out of account.</summary>
    private async Task<IReadOnlyList<string>> KindsAsync()
    {
        Queue<string> open = new([Ledger, "/dates", "/"]);
        Dictionary<string, string> kinds = open.ToDictionary(KindOf);
        while (open.TryDequeue(out var address))
        {
            using var answer = await fixture.Client.GetAsync(address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                kinds.Remove(KindOf(address));
                continue;
            }

            var text = await answer.Content.ReadAsStringAsync();
            foreach (var link in Href().Matches(text).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]))
            {
                if (!link.StartsWith("/api/", StringComparison.Ordinal) && !link.StartsWith("/assets/", StringComparison.Ordinal)
                    && kinds.TryAdd(KindOf(link), link))
                {
                    open.Enqueue(link);
                }
            }
        }

        return [.. kinds.Values];
    }

    /// <remarks>Of forms the one for a train and the one for a meeting, which have every kind of box. A list that is asked for a part is one.</remarks>
    private static string KindOf(string address) => address.Split('?') switch
    {
        [var path, _] => KindOf(path),
        [var path] when path.EndsWith("/forms/train", StringComparison.Ordinal) || path.EndsWith("/forms/meeting", StringComparison.Ordinal) => path,
        [var path] => string.Join('/', path.Split('/').Select((part, index) => index > 3 ? "*" : part)),
        _ => address,
    };

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Href();
}
