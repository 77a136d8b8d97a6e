using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Tests.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>Whoever follows links from page to page, in a ledger that has something of every kind, never comes to one that refuses.</summary>
public sealed partial class EveryLinkTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    private const int MostPages = 1_500;

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var ledger = valid.Ledger;
        var last = await ledger.RecordAsync("organisations", new { dossier = "organisation-new", name = "A new one" });
        await ledger.PageAsync("", after: last);
        using var client = fixture.Host.Server.CreateClient();
        Queue<string> open = new([$"/ledgers/{ledger.Id}"]);
        HashSet<string> seen = [.. open];
        while (open.TryDequeue(out var address))
        {
            var page = await RawAnswer.OfAsync(client, HttpMethod.Get, address);
            page.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], address);
            foreach (var link in page.MediaType == "text/html" ? Links(page.Text) : [])
            {
                // Of this ledger: others grow while they are read.
                if (link.Contains($"/{ledger.Id}", StringComparison.Ordinal) && seen.Count < MostPages && seen.Add(link))
                {
                    open.Enqueue(link);
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(200);
        seen.ShouldContain($"/ledgers/{ledger.Id}/organisations/organisation-new");
    }

    private static IEnumerable<string> Links(string page) => Href().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]);

    [GeneratedRegex("href=\"(/[^\"]+)\"")]
    private static partial Regex Href();
}
