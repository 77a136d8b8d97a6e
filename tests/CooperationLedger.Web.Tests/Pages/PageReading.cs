using System.Net;
using System.Text.RegularExpressions;
using Shouldly;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>Reads pages as a visitor does, and holds each to what every page must be.</summary>
internal static partial class PageReading
{
    /// <summary>A page below the ledger's own: one heading of the first rank, no script and no inline style.</summary>
    public static async Task<string> ReadPageAsync(this TestLedger ledger, string path)
    {
        var answer = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/{path}");
        var page = WebUtility.HtmlDecode(Plain(answer.Body.GetString()!));
        answer.Status.ShouldBe(HttpStatusCode.OK, page);
        FirstHeading().Count(page).ShouldBe(1, path);
        page.ShouldNotContain("<script", customMessage: path);
        page.ShouldNotContain(" style=", customMessage: path);
        return page;
    }

    /// <summary>The page of a list, once the list has everything that was recorded.</summary>
    public static async Task<string> ReadListAsync(this TestLedger ledger, string list)
    {
        var (_, last) = await ledger.RegisterAsync();
        await ledger.GetAsync($"{list}?after={last}");
        return await ledger.ReadPageAsync(list);
    }

    /// <summary>The cells of lists without what they carry for telephones, and for whoever hears them there.</summary>
    public static string Plain(string page) => OfCells().Replace(page, "");

    [GeneratedRegex(" role=\"(?:table|rowgroup|row|cell|rowheader|columnheader)\"| data-label=\"[^\"]*\"")]
    private static partial Regex OfCells();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();
}
