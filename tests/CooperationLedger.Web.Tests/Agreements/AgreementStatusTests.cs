using System.Net;
using System.Text.Json;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

/// <summary>Between whom an agreement is in force depends on the day asked about and on what was known, not on the order of recording.</summary>
public sealed class AgreementStatusTests(LedgerFixture fixture)
{
    private const string Agreement = "agreement-energy";

    public static TheoryData<int> Orders => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Orders))]
    public async Task A_party_that_left_and_came_back_lost_neither_in_whatever_order_it_was_recorded(int seed)
    {
        var ledger = await ReachedAsync(fixture);
        var facts = Facts(ledger);
        new Random(seed).Shuffle(facts);
        foreach (var (path, command) in facts)
        {
            await ledger.RecordAsync($"agreements/{Agreement}/{path}", command);
        }

        foreach (var (day, inForce) in new[]
        {
            ("2025-04-30", "no"), ("2025-05-01", "certainly"), ("2025-06-30", "certainly"), ("2025-07-01", "no"), ("2025-07-31", "no"),
            ("2025-08-01", "no"), ("2025-08-31", "no"), ("2025-09-01", "certainly"),
        })
        {
            (await BetweenAsync(ledger, $"?trueAt={day}")).ShouldBe(inForce, day);
        }

        (await StatusAsync(ledger, "")).GetProperty("parties")[0].GetProperty("status").GetString().ShouldBe("inForce");
        (await ledger.GetAsync($"agreements/{Agreement}")).GetProperty("view").GetProperty("acts").GetArrayLength().ShouldBe(facts.Length);
    }

    [Fact]
    public async Task What_was_not_known_yet_is_not_said_of_that_time()
    {
        var ledger = await ReachedAsync(fixture);
        List<Guid> recorded = [];
        foreach (var (path, command) in Facts(ledger))
        {
            recorded.Add((await ledger.RecordAsync($"agreements/{Agreement}/{path}", command)).Entries[0]);
        }

        // Consents, in force, left, back, in force for it: one more is known each time, of the same day.
        string[] known = ["no", "no", "no", "certainly", "no", "possibly", "certainly"];
        foreach (var (index, inForce) in known.Index())
        {
            (await BetweenAsync(ledger, $"?trueAt=2025-12-01&knownAt=entry:{recorded[index]}")).ShouldBe(inForce, $"{index}");
        }
    }

    [Fact]
    public async Task A_denunciation_of_what_was_only_signed_is_questioned_in_words()
    {
        var ledger = await ReachedAsync(fixture);
        await RecordAsync(ledger, "signatures", new { party = "FR", effect = "subjectToRatification", date = "2025-05-01" });
        await RecordAsync(ledger, "withdrawals", new { party = "FR", how = "denunciation", date = "2025-06-01" });

        var page = await ledger.PageAsync($"agreements/{Agreement}");
        page.ShouldContain("France denounced what it had only signed, and was never bound as far as is recorded: record its consent, or correct that entry.");
        page.ShouldContain("Left; it was never bound, as far as is recorded");
    }

    [Fact]
    public async Task A_third_state_joins_and_is_bound_to_both_unless_an_objection_opposes_that()
    {
        var ledger = await ReachedAsync(fixture);
        await RecordAsync(ledger, "entries-into-force", new { date = "2025-05-01" });
        await RecordAsync(ledger, "consents", new { party = "FR", means = "accession", date = "2025-06-01" });
        await RecordAsync(ledger, "reservations", new { party = "FR", reservation = "fr-article-9", text = "Not bound by article 9.", date = "2025-06-01" });
        await RecordAsync(ledger, "objections", new { party = ledger.Parties[1], reservation = "fr-article-9", opposesForce = true, date = "2025-06-20" });
        await RecordAsync(ledger, "entries-into-force", new { party = "FR", date = "2025-07-01" });

        var apart = (await StatusAsync(ledger, "")).GetProperty("apart").EnumerateArray()
            .Select(pair => (pair.GetProperty("one").GetString()!, pair.GetProperty("other").GetString()!, pair.GetProperty("excluded").GetString()!));

        apart.Single().ShouldBeOneOf((ledger.Parties[1], "FR", "certainly"), ("FR", ledger.Parties[1], "certainly"));
        (await BetweenAsync(ledger, "?", ledger.Parties[0], ledger.Parties[1])).ShouldBe("certainly");
        (await BetweenAsync(ledger, "?", ledger.Parties[0], "FR")).ShouldBe("certainly");
        (await BetweenAsync(ledger, "?", "FR", ledger.Parties[1])).ShouldBe("no");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_nothing_written()
    {
        var ledger = await ReachedAsync(fixture);
        await RecordAsync(ledger, "terminations", new { effect = "2025-10", date = "2025-09-01" });

        await RecordAsync(ledger, "signatures", new { party = "FR", date = "2025-06-01" });
        (await TryAsync(ledger, "signatures", new { party = "FR", date = "2025-06-02" })).ShouldBe("already-signed");
        (await TryAsync(ledger, "objections", new { party = ledger.Parties[0], reservation = "nowhere", date = "2025-06-01" })).ShouldBe("no-such-reservation");
        (await TryAsync(ledger, "withdrawals", new { party = ledger.Parties[0], date = "2025-11-01" })).ShouldBe("already-terminated");
        (await ledger.GetAsync($"agreements/{Agreement}")).GetProperty("version").GetInt64().ShouldBe(3);
    }

    internal static async Task<TestLedger> ReachedAsync(LedgerFixture fixture)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("agreements", new
        {
            dossier = Agreement,
            terms = new { title = "Agreement on energy", parties = ledger.Parties },
            date = "2025-02-03",
            citations = TestLedger.Citations,
        });
        return ledger;
    }

    internal static async Task<RecordedAnswer> RecordAsync(TestLedger ledger, string path, object command, string agreement = Agreement) =>
        await ledger.RecordAsync($"agreements/{agreement}/{path}", Cited(command));

    private static (string Path, object Command)[] Facts(TestLedger ledger) =>
    [
        ("signatures", Cited(new { party = ledger.Parties[0], effect = "subjectToRatification", date = "2025-02-10" })),
        ("consents", Cited(new { party = ledger.Parties[1], means = "ratification", date = "2025-03-01" })),
        ("consents", Cited(new { party = ledger.Parties[0], means = "ratification", date = "2025-04-01" })),
        ("entries-into-force", Cited(new { date = "2025-05-01" })),
        ("withdrawals", Cited(new { party = ledger.Parties[0], how = "denunciation", effect = "2025-07-01", date = "2025-06-01" })),
        ("consents", Cited(new { party = ledger.Parties[0], means = "accession", date = "2025-08-01" })),
        ("entries-into-force", Cited(new { party = ledger.Parties[0], date = "2025-09-01" })),
    ];

    private static JsonElement Cited(object command)
    {
        var cited = JsonSerializer.SerializeToNode(command)!.AsObject();
        cited["citations"] = JsonSerializer.SerializeToNode(TestLedger.Citations);
        return JsonSerializer.SerializeToElement(cited);
    }

    private static async Task<string> TryAsync(TestLedger ledger, string path, object command)
    {
        var answer = await ledger.TryAsync($"agreements/{Agreement}/{path}", Cited(command));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, answer.Body.ToString());
        return answer.Problem;
    }

    private static Task<string> BetweenAsync(TestLedger ledger, string point) => BetweenAsync(ledger, $"{point}&", ledger.Parties[0], ledger.Parties[1]);

    private static async Task<string> BetweenAsync(TestLedger ledger, string point, string one, string other) =>
        (await StatusAsync(ledger, $"{point}between={one},{other}")).GetProperty("between").GetProperty("inForce").GetString()!;

    private static async Task<JsonElement> StatusAsync(TestLedger ledger, string point) =>
        (await ledger.GetAsync($"agreements/{Agreement}{point}")).GetProperty("standing");
}
