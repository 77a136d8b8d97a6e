using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Actors;

public sealed class RegisterPersonEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Without_a_proposed_id_it_is_derived_from_the_name_and_the_name_in_script_is_kept_as_it_is()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("persons", new { name = "Sergey Lavrov", state = "RU", inScript = new { text = "Сергей Лавров", language = "ru" } });

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"{ledger.Api}/persons/person-sergey-lavrov");
        var person = (await ledger.GetAsync("persons/person-sergey-lavrov")).GetProperty("view");
        person.GetProperty("registration").GetProperty("inScript").GetProperty("text").GetString().ShouldBe("Сергей Лавров");
    }

    [Fact]
    public async Task An_office_is_recorded_from_the_day_it_was_taken_up_to_the_day_it_was_left()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("persons", new { dossier = "person-lavrov", name = "Sergey Lavrov" });
        await ledger.RecordAsync("organisations", new { dossier = "organisation-sco", name = "Shanghai Cooperation Organisation" });
        var office = new { title = "Chairman", organisation = "organisation-sco" };

        foreach (var (path, date) in new[] { ("appointments", "2004-03-09"), ("offices", "2025-06-03"), ("ends-of-office", "2025-09-01") })
        {
            await ledger.RecordAsync($"persons/person-lavrov/{path}", new { office, date, citations = TestLedger.Citations });
        }

        var tenures = (await ledger.GetAsync("persons/person-lavrov")).GetProperty("view").GetProperty("tenures");
        tenures.GetArrayLength().ShouldBe(1);
        tenures[0].GetProperty("left").GetProperty("date").GetProperty("edtf").GetString().ShouldBe("2025-09-01");
        var list = await ledger.GetAsync("organisations");
        list.GetProperty("items").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Array);
    }
}
