using System.Runtime.CompilerServices;
using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.GoldenEvents;

/// <summary>What was stored once must stay readable for as long as the ledger exists, and must hash to the same leaf. These files are never edited.</summary>
public sealed class GoldenEventTests
{
    /// <summary>Names are added to the end, and never changed or removed: registers are full of them.</summary>
    private static readonly string[] StoredNames =
    [
        "ledger_opened",
        "source_registered",
        "cargo_train_opened",
        "cargo_train_scheduled",
        "cargo_train_rescheduled",
        "cargo_train_departed",
        "cargo_train_crossed_border",
        "cargo_train_arrived",
        "cargo_train_cancelled",
        "commitment_registered",
        "commitment_evidence_recorded",
        "commitment_checked",
        "commitment_withdrawn",
        "entries_corrected",
        "entry_retracted",
        "dossier_linked",
        "person_registered",
        "office_held",
        "office_taken",
        "office_left",
        "organisation_registered",
        "meeting_planned",
        "meeting_postponed",
        "meeting_cancelled",
        "meeting_held",
        "agreement_recorded",
        "agreement_signed",
        "agreement_entered_into_force",
        "project_opened",
        "project_planned",
        "project_started",
        "project_ended",
        "milestone_planned",
        "milestone_reached",
        "project_status_declared",
        "focal_person_named",
    ];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "GoldenEvents"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Every_event_ever_stored_is_read_and_written_again_as_it_was(string file)
    {
        var type = EventCatalogue.Events.Single(name => name.Type.Name == file.Split('.')[0]).Type;
        var golden = JsonDocument.Parse(Golden(file)).RootElement;

        var read = golden.Deserialize(type, LedgerJson.Options);
        var written = JsonSerializer.SerializeToElement(read, type, LedgerJson.Options);

        Text(written).ShouldBe(Text(golden));
    }

    [Theory, MemberData(nameof(NewestFiles))]
    public void The_newest_golden_file_of_an_event_shows_all_its_members(string file)
    {
        var type = EventCatalogue.Events.Single(name => name.Type.Name == file.Split('.')[0]).Type;
        var members = LedgerJson.Options.GetTypeInfo(type).Properties.Select(property => property.Name);

        JsonDocument.Parse(Golden(file)).RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(members, ignoreOrder: true);
    }

    /// <summary>Of each event that of the highest version: an event that gained a member gained a file.</summary>
    public static TheoryData<string> NewestFiles => [.. Files.Select(row => row.Data).GroupBy(file => file.Split('.')[0]).Select(versions => versions.MaxBy(file => int.Parse(file.Split('.')[1][1..]))!)];

    [Fact]
    public void Every_event_type_has_a_golden_file_and_every_file_an_event_type() => Directory.GetFiles(Here(), "*.json")
        .Select(file => Path.GetFileName(file).Split('.')[0]).Distinct()
        .ShouldBe(EventCatalogue.Events.Select(name => name.Type.Name), ignoreOrder: true);

    [Fact]
    public void Stored_names_never_change()
    {
        EventCatalogue.Events.Select(name => name.Stored).ShouldBe(StoredNames, ignoreOrder: true);
        StoredNames.ShouldBeUnique();
    }

    [Fact]
    public void Every_event_of_the_ledger_is_in_the_catalogue() => typeof(LedgerEvent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(LedgerEvent)))
        .ShouldBe(EventCatalogue.Events.Select(name => name.Type), ignoreOrder: true);

    private static string Golden(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GoldenEvents", file));

    private static string Text(JsonElement element) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(element));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
