using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Actors;

public sealed class PeoplePageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_name_in_another_script_says_its_language_in_the_list_and_on_the_page()
    {
        var ledger = await fixture.OpenAsync();
        await KnownAsync(ledger);

        (await ledger.ReadListAsync("persons")).ShouldContain("""<span lang="ru" dir="auto">Сергей Лавров</span>""");
        var page = await ledger.ReadPageAsync("persons/person-lavrov");
        page.ShouldContain("""<span lang="ru" dir="auto">Сергей Лавров</span>""");
        page.ShouldContain("<dd>Sergei Lavrov and S. V. Lavrov</dd>");
    }

    [Fact]
    public async Task The_page_of_a_person_shows_offices_with_what_they_rest_on_the_meetings_and_what_was_said_there()
    {
        var ledger = await fixture.OpenAsync();
        await KnownAsync(ledger);
        await ledger.RecordAsync("persons/person-lavrov/offices", new { office = new { title = "Foreign Minister", state = "RU" }, date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("meetings", new
        {
            dossier = "meeting-talks",
            meeting = new { title = "Talks in Moscow", host = "organisation-sco", participants = new[] { new { person = "person-fatemi" } } },
            said = new[] { new { speaker = "person-lavrov", gist = "Trade should grow", citation = new { source = "source-gazette", quotation = "It shall grow." } } },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.ReadListAsync("meetings");

        var page = await ledger.ReadPageAsync("persons/person-lavrov");

        page.ShouldContain("<th scope=\"row\">Foreign Minister of Russia</th>");
        page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/meetings/meeting-talks\">Talks in Moscow</a>");
        page.ShouldContain("Trade should grow.");
        page.ShouldContain("<q>It shall grow.</q>");
        var fatemi = await ledger.ReadPageAsync("persons/person-fatemi");
        fatemi.ShouldContain("Talks in Moscow");
        fatemi.ShouldNotContain("Trade should grow.");
        (await ledger.ReadPageAsync("organisations/organisation-sco")).ShouldContain("Talks in Moscow");
    }

    [Fact]
    public async Task A_page_of_what_was_known_before_a_meeting_was_recorded_does_not_show_the_meeting()
    {
        var ledger = await fixture.OpenAsync();
        var entry = (await KnownAsync(ledger)).Entries[0];
        await ledger.RecordAsync("meetings", new
        {
            dossier = "meeting-talks",
            meeting = new { title = "Talks in Moscow", participants = new[] { new { person = "person-lavrov" } } },
            date = "not-stated",
            citations = TestLedger.Citations,
        });
        await ledger.ReadListAsync("meetings");

        (await ledger.ReadPageAsync("persons/person-lavrov")).ShouldContain("Talks in Moscow");
        (await ledger.ReadPageAsync($"persons/person-lavrov?knownAt=entry:{entry}")).ShouldNotContain("Talks in Moscow");
    }

    private static async Task<CooperationLedger.Web.Http.RecordedAnswer> KnownAsync(TestLedger ledger)
    {
        await ledger.RecordAsync("organisations", new { dossier = "organisation-sco", name = "Shanghai Cooperation Organisation" });
        await ledger.RecordAsync("persons", new { dossier = "person-fatemi", name = "Syed Tariq Fatemi" });
        return await ledger.RecordAsync("persons", new
        {
            dossier = "person-lavrov",
            name = "Sergey Lavrov",
            state = "RU",
            inScript = new { text = "Сергей Лавров", language = "ru" },
            alsoCalled = new[] { "Sergei Lavrov", "S. V. Lavrov" },
        });
    }
}
