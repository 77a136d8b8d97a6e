using CooperationLedger.Dates;
using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Recording;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>A page shows a text for what it is, whatever is in it.</summary>
public sealed class LookAlikeTests(LedgerFixture fixture)
{
    [Theory]
    [InlineData("Telephone call"), InlineData("Договор о дружбе"), InlineData("Café Łódź"), InlineData("KAMAZ-КАМАЗ"), InlineData("Су-57E"), InlineData("нیم\u200cفاصلہ"), InlineData("e\u0301"), InlineData("μ"), InlineData("")]
    public void A_name_of_one_alphabet_a_word_is_as_it_looks(string name) => LookAlike.In(name).ShouldBeEmpty();

    [Theory]
    [InlineData("Railway g\u0430zette", "Look closely: “g\u0430zette” has the Cyrillic letter \u0430 (U+0430).")]
    [InlineData("Мос\u006bва", "Look closely: “Мос\u006bва” has the Latin letter k (U+006B).")]
    [InlineData("\u039fECD", "Look closely: “\u039fECD” has the Greek letter \u039f (U+039F).")]
    [InlineData("Gaz\u200bette", "Look closely: “Gaz\u200bette” has a character that cannot be seen (U+200B).")]
    [InlineData("Gaz\u00adett\u0435", "Look closely: “Gaz\u00adett\u0435” has a character that cannot be seen (U+00AD) and the Cyrillic letter \u0435 (U+0435).")]
    public void What_only_looks_like_another_name_is_told(string name, string told) => LookAlike.In(name).ShouldBe([told]);

    /// <remarks>Honest names in these alphabets, those under a domain of their own alphabet, and what is no name.</remarks>
    [Theory]
    [InlineData("https://example.com/\u0430рр\u04cfе"), InlineData("https://bücher.example/"), InlineData("https://минтранс.example/"), InlineData("https://рос.рф/"), InlineData("https://οτε.ελ/"), InlineData("https://هم.example/")]
    [InlineData("https://xn--80ak6aa92e.com/"), InlineData("https://192.0.2.1/"), InlineData("https://[2001:db8::1]/"), InlineData("no address"), InlineData("")]
    public void An_address_whose_host_is_what_it_looks_is_shown_as_it_is(string address) => LookAlike.InAddress(address).ShouldBeEmpty();

    /// <remarks>The first is the example of UTS 39 and of browsers: it shows as a well-known name in Latin letters.</remarks>
    [Theory]
    [InlineData("https://\u0430\u0440\u0440\u04cf\u0435.com/news", "“\u0430\u0440\u0440\u04cf\u0435” has Cyrillic letters that all look Latin. It leads to xn--80ak6aa92e.com.")]
    [InlineData("https://www.\u0440\u0430\u0443\u0440\u0430\u04cf.com/", "“\u0440\u0430\u0443\u0440\u0430\u04cf” has Cyrillic letters that all look Latin. It leads to www.xn--80aa0cbo65f.com.")]
    [InlineData("https://apple-\u0430\u0440\u0440.com/", "“apple-\u0430\u0440\u0440” has Cyrillic letters that all look Latin. It leads to xn--apple--8nf2ka.com.")]
    [InlineData("https://\u03bf\u03c1\u03bf.com/", "“\u03bf\u03c1\u03bf” has Greek letters that all look Latin. It leads to xn--0xaaf.com.")]
    [InlineData("https://\u0578\u0585\u0570.com/", "“\u0578\u0585\u0570” has Armenian letters that all look Latin. It leads to xn--ebbp3b.com.")]
    [InlineData("https://g\u0430zette.com/", "“g\u0430zette” has the Cyrillic letter \u0430 (U+0430). It leads to xn--gzette-3nf.com.")]
    public void A_host_that_only_looks_like_another_is_told_with_the_name_that_it_leads_to(string address, string told) =>
        LookAlike.InAddress(address).ShouldBe([$"Look closely at the address: {told}"]);

    [Fact]
    public async Task It_is_told_beside_the_address_of_a_source()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("sources", new { dossier = "source-fake", kind = "primary", title = "A report", url = "https://\u0430\u0440\u0440\u04cf\u0435.com/", accessed = "2026-01-15", noDigestBecause = "read in a library" });

        (await ledger.PageAsync("sources/source-fake")).ShouldContain("It leads to xn--80ak6aa92e.com.");
    }

    [Fact]
    public async Task It_is_told_on_the_page_of_the_dossier()
    {
        var ledger = await fixture.OpenAsync();
        await RecordAsync(ledger, "Railway g\u0430zette");

        (await ledger.PageAsync("sources/source-old")).ShouldContain(
            "“g\u0430zette” has the Cyrillic letter <span lang=\"und-Cyrl\" dir=\"ltr\">\u0430</span> (U+0430).");
    }

    /// <remarks>Recorded as it was before such characters were refused.</remarks>
    [Fact]
    public async Task What_was_recorded_with_characters_that_are_refused_now_is_read_and_shows_them_by_name()
    {
        var ledger = await fixture.OpenAsync();
        await RecordAsync(ledger, "Gazette\u202e\u0001fdp.\u2066");

        foreach (var page in new[] { "sources/source-old", "sources", "register", "forms/train" })
        {
            var text = await ledger.PageAsync(page);
            text.ShouldContain("Gazette[U+202E][U+0001]fdp.[U+2066]", customMessage: page);
            text.IndexOfAny(['\u202e', '\u0001', '\u2066']).ShouldBe(-1, page);
        }

        (await ledger.GetAsync("sources/source-old")).GetProperty("view").GetProperty("title").GetString().ShouldBe("Gazette\u202e\u0001fdp.\u2066");
    }

    private async Task RecordAsync(TestLedger ledger, string title)
    {
        var command = new RegisterSource(SourceKind.Primary, title, EdtfDate.Parse("2026-01-15"), NoDigestBecause: "read in a library") { Dossier = "source-old" };
        var answer = await fixture.Host.Services.GetRequiredService<EntryRecorder>()
            .RecordAsync(new(ledger.Id, command, CommandHandler.Unauthenticated, nameof(RegisterSource)), TestContext.Current.CancellationToken);
        await ledger.CaughtUpAsync(answer.ShouldBeOfType<RecordAnswer.Recorded>().Sequence);
    }
}
