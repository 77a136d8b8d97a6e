using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Forms;

/// <summary>The form of one command.</summary>
public sealed record CommandForm(CommandDeclaration Declared)
{
    public Type Command => Declared.Command;

    public IReadOnlyList<Field> Fields { get; } = FormFields.Of(Declared);
}

/// <summary>A form for every command, in the words that its capability declares.</summary>
public static class FormCatalogue
{
    public static readonly IReadOnlyList<CommandForm> All = [.. Declarations.Commands.Select(declared => new CommandForm(declared))];

    /// <summary>What may be recorded from the page of forms.</summary>
    public static IEnumerable<CommandForm> Listed => All.Where(form => form.Declared.IsListed);

    public static CommandForm? Find(string noun) => Listed.FirstOrDefault(form => form.Declared.Noun == noun);

    /// <summary>The forms of what may be recorded of a dossier that there is already.</summary>
    public static IEnumerable<CommandForm> GoingOn(DossierKind kind) =>
        Listed.Where(form => EventCatalogue.KindOf(form.Command) == kind
            && (!CooperationLedger.Command.Opens(form.Command) || form.Declared.NewOne is not null));

    /// <summary>The form about an entry that is called so in its address.</summary>
    /// <remarks>What is kept as disputed is filled in with its own form, and kept from there once that was refused.</remarks>
    public static CommandForm? OfEntry(string noun) => All.FirstOrDefault(form =>
        form.Declared is { IsListed: false } && form.Declared.Noun == noun
        && form.Command != typeof(OpenLedger) && form.Command != typeof(RecordAsDisputed));

    /// <summary>The member of a command that is a command itself, and what it is called; null for nearly every command.</summary>
    public static (string Name, string Label)? InnerCommand(Type command) => LedgerJson.Options.GetTypeInfo(command).Properties
        .Where(property => property.PropertyType == typeof(Command))
        .Select(property => ((string, string)?)(property.Name, Label(command, property.Name)))
        .FirstOrDefault();

    private static string Label(Type command, string member) =>
        For(command).Declared.Fields.GetValueOrDefault("/" + member)?.Label ?? FormFields.Spoken(member);

    public static CommandForm For(Type command) => All.First(form => form.Command == command);

    /// <summary>The form that adds a dossier of a kind to the ledger, where that takes a few words and is no development.</summary>
    public static CommandForm? Adding(string kind) =>
        EventCatalogue.KindOf(kind + "-x")?.Commands.FirstOrDefault(command => Registers(command.Type)) is { } registering
            && For(registering.Type) is var form
            && form.Fields.All(field => field.Apart || field is not (Field.Group or Field.Rows { Item: Field.Group }))
                ? form
                : null;

    private static bool Registers(Type command) => Command.Opens(command) && !command.IsAssignableTo(typeof(DevelopmentCommand));
}
