using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.GoldenEvents;

/// <summary>What was stored once must stay readable for as long as the ledger exists, and must hash to the same leaf. These files are never edited.</summary>
public sealed class GoldenEventTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "GoldenEvents"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Every_event_ever_stored_is_read_and_written_again_as_it_was(string file)
    {
        var type = TypeIn(file);
        var golden = JsonDocument.Parse(Golden(file)).RootElement;

        var read = golden.Deserialize(type, LedgerJson.Options);
        var written = JsonSerializer.SerializeToElement(read, type, LedgerJson.Options);

        Text(written).ShouldBe(Text(golden));
    }

    /// <summary>A newer version of the program may have stored it: read without it, the entry would say something else here.</summary>
    [Theory, MemberData(nameof(Files))]
    public void An_event_with_a_member_that_is_not_known_is_not_read_wherever_it_stands(string file)
    {
        var objects = ObjectsIn(JsonNode.Parse(Golden(file))).Count();
        foreach (var place in Enumerable.Range(0, objects))
        {
            var altered = JsonNode.Parse(Golden(file));
            ObjectsIn(altered).ElementAt(place).Add("notKnown", 1);

            Should.Throw<JsonException>(() => altered.Deserialize(TypeIn(file), LedgerJson.Options), $"at object {place} of {file}");
        }
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => ObjectsIn(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };

    [Theory, MemberData(nameof(NewestFiles))]
    public void The_newest_golden_file_of_an_event_shows_all_its_members(string file)
    {
        var type = TypeIn(file);
        var members = LedgerJson.Options.GetTypeInfo(type).Properties.Select(property => property.Name);

        JsonDocument.Parse(Golden(file)).RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(members, ignoreOrder: true);
    }

    /// <summary>Of each event that of the highest version: an event that gained a member gained a file.</summary>
    public static TheoryData<string> NewestFiles => [.. Files.Select(row => row.Data).GroupBy(file => file.Split('.')[0]).Select(versions => versions.MaxBy(file => int.Parse(file.Split('.')[1][1..]))!)];

    /// <remarks>Registers are full of these names: a class may be renamed, its golden file and what it is stored as may not.</remarks>
    [Fact]
    public void Every_event_is_stored_under_the_name_of_its_golden_file() => Directory.GetFiles(Here(), "*.json")
        .Select(file => StoredNameIn(Path.GetFileName(file))).Distinct()
        .ShouldBe(EventCatalogue.Events.Select(name => name.Stored), ignoreOrder: true);

    [Fact]
    public void Every_event_of_the_ledger_is_in_the_catalogue() => typeof(LedgerEvent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(LedgerEvent)))
        .ShouldBe(EventCatalogue.Events.Select(name => name.Type), ignoreOrder: true);

    /// <summary>The event as it was stored.</summary>
    public static LedgerEvent Read(string file) => (LedgerEvent)JsonSerializer.Deserialize(Golden(file), TypeIn(file), LedgerJson.Options)!;

    private static Type TypeIn(string file) => EventCatalogue.EventType(StoredNameIn(file)) ?? throw new ShouldAssertException($"Nothing is stored as {StoredNameIn(file)}.");

    /// <returns><c>agreement_signed</c> for <c>AgreementSigned.v1.json</c>.</returns>
    private static string StoredNameIn(string file) => JsonNamingPolicy.SnakeCaseLower.ConvertName(file.Split('.')[0]);

    private static string Golden(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GoldenEvents", file));

    private static string Text(JsonElement element) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(element));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
