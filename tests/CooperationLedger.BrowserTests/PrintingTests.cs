using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using CooperationLedger.Places;
using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

/// <summary>What comes out of a printer.</summary>
public sealed partial class PrintingTests(BrowserFixture fixture)
{
    private const int MostSheets = 20;

    [Fact]
    public async Task A_status_list_of_196_parties_is_printed_on_fewer_than_20_sheets()
    {
        List<string> parties = [.. CountryCode.All.Select(state => $"{state}").Where(code => code is not ("PK" or "RU")).Take(194).Append("PK").Append("RU")];
        await PostAsync("agreements", new { dossier = "agreement-of-all", terms = new { title = "Treaty of all", parties }, date = "2015-12-12", citations = Cited });
        foreach (var party in parties)
        {
            await PostAsync("agreements/agreement-of-all/signatures", new { party, date = "2016-04-22", citations = Cited });
            await PostAsync("agreements/agreement-of-all/consents", new { party, means = "ratification", date = "2016-10-05", citations = Cited });
        }

        await PostAsync("agreements/agreement-of-all/entries-into-force", new { date = "2016-11-04", citations = Cited });
        await using var clerk = await Clerk.AtAsync(fixture, "agreements/agreement-of-all");
        await clerk.ReadsAsync("196 parties");

        var printed = Encoding.Latin1.GetString(await clerk.Page.PdfAsync(new() { Format = "A4" }));

        Sheets().Count(printed).ShouldBeInRange(2, MostSheets - 1);
    }

    private static object[] Cited { get; } = [new { source = "source-article", place = "line 1" }];

    private async Task PostAsync(string path, object command)
    {
        using var answer = await fixture.Client.PostAsJsonAsync($"api/ledgers/PK-RU/{path}", command);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Each sheet is an object of that type; the one object of type Pages lists them.</summary>
    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheets();
}
