using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>What is asked of every command, whatever it records.</summary>
internal static class CommandRules
{
    public const string NamesItself = "names-itself";

    public static IEnumerable<Refusal> Objections(Command command, DecisionContext context) =>
    [
        .. Refusal.If(EventCatalogue.KindOf(command.GetType()) is { } kind && kind != context.Stream.Kind, "another-kind",
            $"{command.GetType().Name} is not recorded in {context.Dossier}."),
        .. command is CitingCommand { Citations.Count: 0 } ? ValueList.Of([CitingCommand.Uncited()]) : [],
        .. command is DevelopmentCommand development ? OfDevelopment(development, context) : [],
        .. command.References.SelectMany(reference => Unnameable(reference, context)),
        .. command.SaysSomethingNew ? command.References.SelectMany(reference => ItsOwnAlias(reference, context)) : [],
    ];

    private static IEnumerable<Refusal> OfDevelopment(DevelopmentCommand command, DecisionContext context) =>
    [
        .. Refusal.If(command.Date.Earliest > context.LatestToday && command.Date is When.Dated, "in-the-future",
            $"{command.Date.ToWords()} is still to come; record a plan under the day it was announced.", "/date"),
        .. UnknownEntries(command.Before, "/before", context.Stream),
        .. UnknownEntries(command.After, "/after", context.Stream),
    ];

    private static IEnumerable<Refusal> UnknownEntries(ValueList<Guid> named, string field, DossierStream stream)
    {
        if (named.Count == 0)
        {
            return [];
        }

        var known = stream.InForce.Originals.Select(entry => entry.Id).ToHashSet();
        return
            from entry in named.Index()
            where !known.Contains(entry.Item)
            select new Refusal("unknown-entry", $"{entry.Item} is not an entry of this dossier.", $"{field}/{entry.Index}");
    }

    /// <summary>Whoever may not name the dossier itself may not do so by its other ids.</summary>
    private static ValueList<Refusal> ItsOwnAlias(NamedDossier named, DecisionContext context) => Refusal.If(
        named.Dossier != context.Dossier && context.Streams.LeadingOf(named.Dossier) == context.Streams.LeadingOf(context.Dossier),
        NamesItself, $"'{named.Dossier}' is another id of {context.Dossier} itself.", named.Field);

    /// <summary>
    /// What is named is in the ledger, of the kind that its place asks for: a dossier cannot vouch for itself, nor a train attend a
    /// meeting.
    /// </summary>
    private static IEnumerable<Refusal> Unnameable(NamedDossier named, DecisionContext context)
    {
        var (dossier, kind, field) = named;
        return
            kind is not null && EventCatalogue.KindOf(dossier)?.Name != kind
                ? [new($"not-a-{kind}", $"'{dossier}' is not the id of {DossierKind.One(kind)}.", field)]
            : context.Streams.Find(dossier) is not { Exists: true } stream
                ? [new("unknown-dossier", $"'{dossier}' is not in this ledger.", field)]
            : context.Streams.Read(dossier).Chronicle.Withdrawn
                ? [new("dossier-withdrawn", $"'{dossier}' was withdrawn.", field)]
            : kind == Citation.KindCited && stream.IsDiscredited
                ? [new("source-retracted", $"'{dossier}' was retracted: it can no longer be cited.", field)]
            : [];
    }
}
