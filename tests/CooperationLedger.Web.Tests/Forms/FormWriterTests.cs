using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Recording;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>A correction begins with what its entry says: every event ever stored goes into a form, and comes out of it unchanged.</summary>
public sealed class FormWriterTests
{
    /// <summary>Of every event its golden files, but of those that are not corrected themselves.</summary>
    public static TheoryData<string> Events =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "GoldenEvents"), "*.json").Select(file => Path.GetFileName(file))
            .Where(file => !TypeOf(file).IsAssignableTo(typeof(Annotation))).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Events))]
    public void What_an_event_says_goes_through_its_form_unchanged(string file)
    {
        var command = Saying(file);
        var form = FormCatalogue.For(command.GetType());
        var said = JsonSerializer.SerializeToElement(command, command.GetType(), LedgerJson.Options);

        var (read, faults) = FormSheet.Of("PK-RU", form).Read(FormWriter.Write(form.Fields, said));

        faults.ShouldBeEmpty();
        read.ShouldBe(command);
    }

    [Fact]
    public void Every_command_has_an_event_that_goes_through_its_form() => Events.Select(file => Saying(file.Data).GetType()).Distinct()
        .ShouldBe(EventCatalogue.Commands.Select(command => command.Type).Where(EventCatalogue.CanStandInstead), ignoreOrder: true);

    /// <remarks>What the golden events say is made up, and some of it is refused.</remarks>
    [Theory, MemberData(nameof(Events))]
    public void The_command_that_an_event_is_read_as_records_that_event(string file)
    {
        var command = Saying(file);

        if (EventCatalogue.Decider(command)(command, Nowhere(command)) is Decision.Accepted { Drafts: var drafts })
        {
            drafts.ShouldContain(draft => draft.Dossier == command.Dossier && draft.Event.Equals(Read(file)));
        }
    }

    private static Command Saying(string file) => EntryCommand.Saying(Read(file), DossierOf(TypeOf(file))).ShouldNotBeNull();

    /// <summary>A ledger in which nothing is recorded yet.</summary>
    private static DecisionContext Nowhere(Command command)
    {
        string[] named = [command.Dossier!, .. command.AlsoWrites, .. command.References.Select(reference => reference.Dossier)];
        return new(
            "PK-RU", command.Dossier!, DateOnly.MaxValue,
            new(named.Distinct().ToDictionary(id => id, id => new DossierStream(id, EntryStore.KindOf(id), []))),
            new(DateTimeOffset.UnixEpoch, new("", ""), null, null, _ => Guid.NewGuid()));
    }

    private static Type TypeOf(string file) => EventCatalogue.Events.Single(name => name.Type.Name == file.Split('.')[0]).Type;

    private static LedgerEvent Read(string file) => (LedgerEvent)JsonSerializer.Deserialize(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GoldenEvents", file)), TypeOf(file), LedgerJson.Options)!;

    /// <summary>A dossier in which such an event is recorded; what may be recorded in any is recorded of a train.</summary>
    private static string DossierOf(Type type) =>
        (EventCatalogue.Kinds.FirstOrDefault(kind => kind.Events.Any(name => name.Type == type))?.Name ?? "train") is var kind && kind == "ledger" ? "ledger-pk-ru" : $"{kind}-golden";
}
