using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Json;
using CooperationLedger.Merging;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Tests.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>Of every form there is: what is wrong comes back in the form, told in its summary and beside each box, and nothing is recorded.</summary>
public sealed class EveryFormTests(ValidRequests valid) : IClassFixture<ValidRequests>
{
    public static TheoryData<string> Commands => [.. FormCatalogue.Listed.Select(form => form.Command.Name), .. OfEntries];

    /// <summary>Those whose form is reached from an entry, filled in with an example that names one.</summary>
    private static IEnumerable<string> OfEntries => FormCatalogue.All.Where(form => FormCatalogue.OfEntry(form.Declared.Noun) is not null)
        .Select(form => form.Command.Name).Except([nameof(SeparateDossier)]);

    [Theory, MemberData(nameof(Commands))]
    public async Task Whatever_no_box_can_hold_is_told_beside_it(string command)
    {
        var before = await valid.EntriesAsync();
        var (clerk, path, values) = await FilledInAsync(command);
        foreach (var (name, value) in values)
        {
            clerk[name] = value;
        }

        // As a browser sends it, with every box of the page, nothing is wrong.
        await clerk.PressAsync(path);
        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        clerk.Page.ShouldContain("Check before you record");

        // Each box at once, so that each is named and none is lost behind another.
        var texts = values.Where(pair => pair.Value.Length > 0 && !pair.Key.EndsWith("/basis", StringComparison.Ordinal) && pair.Value is not ("yes" or "no")).Select(pair => pair.Key).ToList();
        foreach (var (kind, wrong) in new[] { ("NUL", "a%00b"), ("lone surrogate", "a%ED%A0%80b"), ("control", "a%01b"), ("no character", "a%EF%BF%BEb"), ("turns the text", "a%E2%80%AEb"), ("unseen letter", "%E3%85%A4"), ("no UTF-8", "%FF"), ("100 kB", new string('x', 100_000 / texts.Count)) })
        {
            await clerk.SendAsync(path, Encoded(values, at => texts.Contains(at) ? wrong : null, ("record", "")));
            ShouldComeBack(clerk, $"{command}: {kind}");
            texts.Where(at => !clerk.Page.Contains($"<a href=\"#{FormAddress.Id(at)}\">", StringComparison.Ordinal)).ShouldBeEmpty($"{command}: {kind}\n{clerk.Page}");
        }

        (await valid.EntriesAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task What_does_not_come_from_its_page_or_is_not_what_it_asks_records_nothing(string command)
    {
        var before = await valid.EntriesAsync();
        var (clerk, path, values) = await FilledInAsync(command);

        KeyValuePair<string, string>[] unasked =
        [
            new("/nobody", "x"), new("/citations/0/nobody", "x"), new("/citations/999/source", "source-gazette"), new("/citations/ 1/source", "source-gazette"),
            new("/a%00", "x"), new("/%FF", "x"), new("/" + new string('x', 5_000), "x"),
        ];
        await clerk.SendAsync(path, Encoded([.. values, .. unasked], null, ("record", "")));
        ShouldComeBack(clerk, command);
        clerk.Page.Split("The form asks nothing by the name of").Length.ShouldBeGreaterThan(unasked.Length, clerk.Page);

        foreach (var wrong in new[] { "x", "%00", null })
        {
            clerk.Forget("token");
            await clerk.SendAsync(path, Encoded(wrong is null ? values : [.. values, KeyValuePair.Create("token", wrong)], null, ("record", "")));
            ShouldComeBack(clerk, $"{command}: {wrong}");
        }

        foreach (var (button, about) in new[] { ("add", "%00"), ("remove", "/citations/x"), ("register", "nobody"), ("change", "%FF") })
        {
            await clerk.SendAsync(path, Encoded(values, null, (button, about)));
            clerk.Status.ShouldBe(HttpStatusCode.OK, $"{command}: {button} {about}");
        }

        (await valid.EntriesAsync()).ShouldBe(before);
    }

    private static void ShouldComeBack(FormSession clerk, string why)
    {
        clerk.Status.ShouldBe(HttpStatusCode.BadRequest, $"{why}\n{clerk.Page}");
        clerk.Page.ShouldContain("There is a problem", customMessage: why);
        new RawAnswer(clerk.Status, "text/html", clerk.Page).ShouldShowNoInsides(why);
    }

    /// <summary>The form of a command with a valid example in it, as it is typed.</summary>
    private async Task<(FormSession Clerk, string Path, IReadOnlyList<KeyValuePair<string, string>> Values)> FilledInAsync(string command)
    {
        var request = valid.Of(command);
        var form = FormCatalogue.For(request.Command.GetType());
        var clerk = new FormSession(valid.Ledger);
        var entry = (request.Body["claim"] ?? request.Body["entry"])?.ToString();
        var isOfAnEntry = OfEntries.Contains(command);
        var path = isOfAnEntry ? $"entries/{entry}/{form.Declared.Noun}" : $"forms/{form.Declared.Noun}";
        await clerk.OpenAsync(path);
        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        var body = request.Copy;
        body["dossier"] = request.Dossier;
        var said = JsonSerializer.SerializeToElement<JsonObject>(body, LedgerJson.Options);
        var asked = isOfAnEntry ? form.Fields.Where(field => field.Name is not "withWholeDossier") : form.Fields;
        var values = FormWriter.Write(asked, said);
        if (FormCatalogue.InnerCommand(request.Command.GetType()) is var (inner, _))
        {
            values = FormWriter.Write(FormCatalogue.For(EventCatalogue.CommandType(body[inner]!["type"]!.ToString())!).Fields.Where(field => field.Name != "dossier"), said.GetProperty(inner).GetProperty("data"), values, $"/{inner}/data");
        }

        return (clerk, path, [.. values.ByName]);
    }

    /// <param name="instead">What is sent of a field in place of what was typed, encoded already; null to leave it.</param>
    private static Func<IReadOnlyDictionary<string, string>, string> Encoded(
        IEnumerable<KeyValuePair<string, string>> values, Func<string, string?>? instead = null, params (string Name, string Value)[] button) => unseen =>
    {
        var body = new StringBuilder();
        foreach (var (name, value) in unseen.Where(pair => pair.Key[0] != '/'))
        {
            body.Append($"{name}={(value.Contains('%', StringComparison.Ordinal) ? value : Uri.EscapeDataString(value))}&");
        }

        foreach (var (name, value) in values)
        {
            body.Append($"{(name.Contains('%', StringComparison.Ordinal) ? name : Uri.EscapeDataString(name))}={instead?.Invoke(name) ?? Uri.EscapeDataString(value)}&");
        }

        return body.AppendJoin('&', button.Select(pressed => $"{pressed.Name}={pressed.Value}")).ToString();
    };
}
