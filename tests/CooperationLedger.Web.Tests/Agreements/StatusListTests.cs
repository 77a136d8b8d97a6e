using System.Net;
using System.Text;
using System.Text.Json;
using CooperationLedger.Agreements;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

/// <summary>A treaty of nearly all states, each of which signed, ratified, and has an entry into force of its own.</summary>
public sealed class StatusListTests(LedgerFixture fixture)
{
    private const int MostJson = 200_000;
    private const int MostPage = 250_000;
    private const string Treaty = "agreement-of-all";

    [Fact]
    public async Task A_status_list_of_196_parties_is_read_in_one_piece_and_each_party_by_itself()
    {
        var ledger = await fixture.OpenAsync();
        var parties = await RecordAsync(ledger);
        var (first, last) = (parties[0], parties[^1]);

        var json = await SizedAsync(ledger, $"{ledger.Api}/agreements/{Treaty}", MostJson);
        var standing = json.GetProperty("standing");
        standing.GetProperty("parties").GetArrayLength().ShouldBe(196);
        standing.GetProperty("parties").EnumerateArray().ShouldAllBe(party => party.GetProperty("status").GetString() == "inForce" && party.GetProperty("bound").GetArrayLength() == 1);
        standing.TryGetProperty("pairs", out _).ShouldBeFalse();
        var inPart = json.GetProperty("inPart");
        inPart.GetProperty("acts").GetInt32().ShouldBe(3 * 196);
        inPart.GetProperty("entries").GetInt32().ShouldBe(2 + (3 * 196));
        json.GetProperty("view").GetProperty("acts").GetArrayLength().ShouldBe(1);
        standing.GetProperty("stage").GetString().ShouldBe("inForce");
        json.GetProperty("view").GetProperty("notSignedBy").GetArrayLength().ShouldBe(0);

        var listed = (await SizedAsync(ledger, $"{ledger.Api}/agreements", MostJson)).GetProperty("items")[0];
        (listed.GetProperty("standing").GetProperty("stage").GetString(), listed.GetProperty("actsLeftOut").GetInt32()).ShouldBe(("inForce", 3 * 196));
        (await ledger.PageAsync("agreements")).ShouldContain("Signed by all 196 parties");

        var one = await SizedAsync(ledger, $"{ledger.Api}/agreements/{Treaty}?party={last}&between={first},{last}&part={inPart.GetProperty("parts")}", MostJson);
        one.GetProperty("view").GetProperty("acts").EnumerateArray().Count(act => act.TryGetProperty("party", out var party) && party.GetString() == $"{last}").ShouldBe(3);
        one.GetProperty("standing").GetProperty("between").GetProperty("inForce").GetString().ShouldBe("certainly");
        one.GetProperty("chronicle").EnumerateArray().Last().GetProperty("type").GetString().ShouldBe("agreement_entered_into_force");

        var page = (await SizedAsync(ledger, $"/ledgers/{ledger.Id}/agreements/{Treaty}", MostPage)).GetString()!;
        page.ShouldContain($"?party={last}#parties");
        page.ShouldContain($"href=\"#parties-{first.Name[0]}\"");
        page.ShouldContain($"id=\"parties-{first.Name[0]}\"");
        page.ShouldNotContain("it entered into force for this party");
        var chosen = (await SizedAsync(ledger, $"/ledgers/{ledger.Id}/agreements/{Treaty}?party={last}", MostPage)).GetString()!;
        chosen.ShouldContain("it entered into force for this party");
        chosen.ShouldContain("1 party of 196.");
        (await SizedAsync(ledger, $"/ledgers/{ledger.Id}/agreements/{Treaty}?partyStatus=left", MostPage)).GetString()!.ShouldContain("0 parties of 196.");
    }

    /// <summary>As many and as long as those to some conventions on human rights.</summary>
    [Fact]
    public async Task Of_many_reservations_the_first_words_are_listed_and_all_of_the_state_that_is_asked_about()
    {
        var ledger = await fixture.OpenAsync();
        List<CountryCode> parties = [.. CountryCode.All.Take(45)];
        using var stored = new StoredLedger(fixture.ServingConnectionString);
        await stored.AppendTogetherAsync(ledger.Id,
        [
            (Treaty, Told(new AgreementRecorded(new("Treaty of all", [.. parties])), 0)),
            .. parties.Select((party, index) => (Treaty, (LedgerEvent)Told(
                new ReservationMade(party, $"reservation-{index}", $"First words of {index}. {string.Concat(Enumerable.Repeat("and more ", 430))}last words of {index}"), 100))),
            .. parties.Select((party, index) => (Treaty, (LedgerEvent)Told(new ReservationObjectedTo(party, $"reservation-{(index + 1) % 45}", true, null), 200))),
        ]);

        var page = (await SizedAsync(ledger, $"/ledgers/{ledger.Id}/agreements/{Treaty}", MostPage)).GetString()!;
        page.ShouldContain("made the reservation reservation-44: First words of 44. and more");
        page.ShouldNotContain("last words");
        var listed = Reservations(page);
        listed.Length.ShouldBeLessThan(30_000);
        listed.ShouldContain("reservation-44: First words of 44. and more");
        listed.ShouldContain($"?party={parties[44]}#reservations");
        listed.ShouldNotContain("last words");

        var chosen = Reservations(await ledger.PageAsync($"agreements/{Treaty}?party={parties[44]}"));
        chosen.ShouldContain("last words of 44");
        chosen.ShouldContain($"{parties[43].Name} objected and opposes entry into force between the two.");
        chosen.ShouldContain("last words of 0");
        chosen.ShouldNotContain("last words of 7");

        (await ledger.GetAsync($"entries/{await EntryAsync(ledger, 44)}")).GetRawText().ShouldContain("last words of 44");
    }

    /// <summary>Where there is room for it.</summary>
    [Fact]
    public async Task A_long_reservation_is_in_full_once_on_the_page()
    {
        var ledger = await fixture.OpenAsync();
        using var stored = new StoredLedger(fixture.ServingConnectionString);
        await stored.AppendTogetherAsync(ledger.Id,
        [
            (Treaty, Told(new AgreementRecorded(new("Treaty of two", [.. ledger.Parties.Select(code => CountryCode.Parse(code))])), 0)),
            (Treaty, Told(new ReservationMade(CountryCode.Parse(ledger.Parties[0]), "article-3", $"{string.Concat(Enumerable.Repeat("and more ", 430))}last words"), 100)),
        ]);

        (await ledger.PageAsync($"agreements/{Treaty}")).Split("last words").Length.ShouldBe(2);
    }

    private static async Task<string> EntryAsync(TestLedger ledger, int reservation) =>
        (await ledger.GetAsync($"agreements/{Treaty}")).GetProperty("chronicle").EnumerateArray()
            .Single(line => line.GetProperty("type").GetString() == "reservation_made" && line.GetProperty("data").GetProperty("reservation").GetString() == $"reservation-{reservation}")
            .GetProperty("entry").GetString()!;

    private static string Reservations(string page)
    {
        var from = page.IndexOf("id=\"reservations\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</section>", from, StringComparison.Ordinal)];
    }

    [Fact]
    public async Task Every_part_of_a_long_chronicle_is_read_once_and_an_entry_leads_to_its_part()
    {
        var ledger = await fixture.OpenAsync();
        await RecordAsync(ledger);

        HashSet<string> read = [];
        var parts = 1;
        for (var part = 1; part <= parts; part++)
        {
            var json = await ledger.GetAsync($"agreements/{Treaty}?part={part}");
            parts = json.GetProperty("inPart").GetProperty("parts").GetInt32();
            json.GetProperty("chronicle").EnumerateArray().ShouldAllBe(line => read.Add(line.GetProperty("entry").GetString()!));
        }

        read.Count.ShouldBe(2 + (3 * 196));
        foreach (var entry in new[] { read.First(), read.ElementAt(333), read.Last() })
        {
            (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/agreements/{Treaty}?knownAt=entry:{entry}")).Body.GetString()!.ShouldContain($"id=\"entry-{entry}\"");
        }
    }

    private async Task<IReadOnlyList<CountryCode>> RecordAsync(TestLedger ledger)
    {
        var own = ledger.Parties.Select(code => CountryCode.Parse(code)).ToList();
        List<CountryCode> parties = [.. CountryCode.All.Where(code => !own.Contains(code)).Take(196 - own.Count).Concat(own).OrderBy(state => state.Name, StringComparer.Ordinal)];
        using var stored = new StoredLedger(fixture.ServingConnectionString);
        await stored.AppendTogetherAsync(ledger.Id,
        [
            (Treaty, Told(new AgreementRecorded(new("Treaty of all", [.. parties])), 0)),
            .. parties.Select((party, index) => (Treaty, (LedgerEvent)Told(new AgreementSigned(party, [], null), 100 + index))),
            .. parties.Select((party, index) => (Treaty, (LedgerEvent)Told(new AgreementConsentExpressed(party, ConsentMeans.Ratification), 500 + index))),
            (Treaty, Told(new AgreementEnteredIntoForce(), 900)),
            .. parties.Select((party, index) => (Treaty, (LedgerEvent)Told(new AgreementEnteredIntoForce(party), 901 + index))),
        ]);
        return parties;
    }

    private static TEvent Told<TEvent>(TEvent act, int days)
        where TEvent : Development => act with
        {
            Date = new When.Dated(EdtfDate.Parse($"{new DateOnly(2015, 12, 12).AddDays(days):yyyy-MM-dd}"), DateBasis.Stated),
            Citations = [new("source-gazette", "page 1")],
        };

    private static async Task<JsonElement> SizedAsync(TestLedger ledger, string url, int most)
    {
        var answer = await ledger.SendAsync(HttpMethod.Get, url);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body.ToString());
        var text = answer.Body.ValueKind is JsonValueKind.String ? answer.Body.GetString()! : answer.Body.GetRawText();
        Encoding.UTF8.GetByteCount(text).ShouldBeLessThan(most, url);
        return answer.Body;
    }
}
