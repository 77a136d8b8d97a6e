using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.CargoServices;
using CooperationLedger.Web.CargoTrains;
using CooperationLedger.Web.Claims;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Links;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Merging;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Security;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Forms;

/// <summary>The form of one command.</summary>
public sealed record CommandForm(FormWording Wording)
{
    public Type Command => Wording.Command;

    public IReadOnlyList<Field> Fields { get; } = FormFields.Of(Wording);
}

/// <summary>A form for every command of the ledger: in the words of its capability where it has some, else in words derived from the command.</summary>
public static class FormCatalogue
{
    /// <summary>In the order in which they are listed: each capability has its own.</summary>
    private static readonly IReadOnlyList<FormWording> Written =
    [
        .. MeetingForms.All,
        .. StatementForms.All,
        .. AgreementForms.All,
        .. CargoTrainForms.All,
        .. CargoServiceForms.All,
        .. CommitmentForms.All,
        .. ProjectForms.All,
        .. SecurityForms.All,
        .. ActorForms.All,
        .. SourceForms.All,
        .. LinkForms.All,
        .. AmendmentForms.All,
        .. ClaimForms.All,
        .. MergingForms.All,
    ];

    public static readonly IReadOnlyList<CommandForm> All =
    [
        .. Written.Select(wording => new CommandForm(wording)),
        .. EventCatalogue.Commands.Select(command => command.Type)
            .Where(command => Written.All(wording => wording.Command != command))
            .Select(command => new CommandForm(Derived(command))),
    ];

    /// <summary>What may be recorded from the page of forms.</summary>
    public static IEnumerable<CommandForm> Listed => All.Where(form => form.Wording.IsListed);

    public static CommandForm? Find(string noun) => Listed.FirstOrDefault(form => form.Wording.Noun == noun);

    /// <summary>The forms of what may be recorded of a dossier that there is already.</summary>
    public static IEnumerable<CommandForm> GoingOn(DossierKind kind) =>
        Listed.Where(form => EventCatalogue.KindOf(form.Command) == kind && (!CooperationLedger.Command.Opens(form.Command) || form.Wording.NewOne is not null));

    /// <summary>The form about an entry that is called so in its address.</summary>
    /// <remarks>What is kept as disputed is filled in with its own form, and kept from there once that was refused.</remarks>
    public static CommandForm? OfEntry(string noun) => All.FirstOrDefault(form =>
        form.Wording is { IsListed: false } && form.Wording.Noun == noun && form.Command != typeof(OpenLedger) && form.Command != typeof(RecordAsDisputed));

    /// <summary>The member of a command that is a command itself, and what it is called; null for nearly every command.</summary>
    public static (string Name, string Label)? InnerCommand(Type command) => LedgerJson.Options.GetTypeInfo(command).Properties
        .Where(property => property.PropertyType == typeof(Command))
        .Select(property => ((string, string)?)(property.Name, For(command).Wording.Fields.GetValueOrDefault("/" + property.Name)?.Label ?? FormFields.Spoken(property.Name)))
        .FirstOrDefault();

    public static CommandForm For(Type command) => All.First(form => form.Command == command);

    /// <summary>The form that adds a dossier of a kind to the ledger, where that takes a few words and is no development.</summary>
    public static CommandForm? Adding(string kind) =>
        EventCatalogue.KindOf(kind + "-x")?.Commands.FirstOrDefault(command => Command.Opens(command.Type) && !command.Type.IsAssignableTo(typeof(DevelopmentCommand))) is { } opening
            && For(opening.Type) is { } form && form.Fields.All(field => field.Apart || field is not (Field.Group or Field.Rows { Item: Field.Group }))
                ? form
                : null;

    /// <remarks>The first word of a command says what the clerk does; the rest, what comes of it.</remarks>
    private static FormWording Derived(Type command)
    {
        var spoken = FormFields.Spoken(command.Name);
        var made = spoken.Split(' ', 2)[1].Replace(' ', '-');
        var noun = Written.Any(wording => wording.Noun == made) || EventCatalogue.Commands.Any(other => IsNamedAlike(other.Type, command))
            ? spoken.ToLowerInvariant().Replace(' ', '-')
            : made;
        return new(command, noun, Words.Upper(EventCatalogue.KindOf(command)?.Plural ?? "dossiers"), spoken)
        {
            IsListed = command != typeof(OpenLedger),
        };
    }

    private static bool IsNamedAlike(Type other, Type command) =>
        other != command && FormFields.Spoken(other.Name).Split(' ', 2)[1] == FormFields.Spoken(command.Name).Split(' ', 2)[1];
}
