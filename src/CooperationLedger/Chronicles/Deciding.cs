using CooperationLedger.Claims;
using CooperationLedger.Dates;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>What recording a command would do.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome() { }

    public sealed record Refused(ValueList<Refusal> Reasons) : DecisionOutcome;

    public sealed record Accepted(ValueList<Planned> Entries) : DecisionOutcome;
}

/// <param name="Existing">The entry that says so already; null when the draft is to be appended.</param>
public sealed record Planned(Draft Draft, Guid? Existing);

/// <summary>Decides any command: what holds for all of them, then its own decider, then whether the whole chronicle still folds.</summary>
public static class Deciding
{
    public static DecisionOutcome Decide(Command command, DecisionContext context)
    {
        var objections = General.Objections(command, context).ToList();
        switch (EventCatalogue.Decider(command)(command, context))
        {
            case Decision.Refused refused:
                return new DecisionOutcome.Refused([.. objections, .. refused.Reasons]);
            case var _ when objections.Count > 0:
                return new DecisionOutcome.Refused([.. objections]);
            case Decision.Accepted accepted:
                var after = context.With(accepted.Drafts);
                var plans = accepted.Drafts.Select(draft => Place(draft, context, after)).ToList();
                ValueList<Refusal> why = [.. plans.SelectMany(plan => plan.Why), .. plans.Where(plan => plan.Existing is null).SelectMany(plan => InWhatGoesOn(plan.Draft, context, after))];
                return why.Count > 0
                    ? new DecisionOutcome.Refused(why)
                    : new DecisionOutcome.Accepted([.. plans.Select(plan => new Planned(plan.Draft, plan.Existing))]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>An amendment in a dossier that was found to be another is read in that one, and measured by it too.</summary>
    private static IEnumerable<Refusal> InWhatGoesOn(Draft draft, DecisionContext context, DecisionContext after)
    {
        var goesOn = context.Streams[draft.Dossier].Leading;
        if (draft.Event is not Amendment or SupportLost or SupportRegained or DossierSeparated || goesOn.Dossier == draft.Dossier)
        {
            return [];
        }

        return Broken(Chronicle.Of(goesOn), Chronicle.Of(after.Streams[goesOn.Dossier])).Select(contradiction => Explain(contradiction, draft.Event));
    }

    /// <summary>What could stand before and cannot any more: it contradicts, or is set aside.</summary>
    private static IEnumerable<Contradiction> Broken(Chronicle before, Chronicle after)
    {
        var known = Contradicted(before).ToHashSet();
        return after.Contradictions.Concat(after.SetAside.Select(set => new Contradiction(set.Placed.Id, set.Why))).Where(contradiction => !known.Contains(contradiction.Entry));
    }

    private static IEnumerable<Guid> Contradicted(Chronicle chronicle) =>
        [.. chronicle.Contradictions.Select(contradiction => contradiction.Entry), .. chronicle.SetAside.Select(set => set.Placed.Id)];

    private static (Draft Draft, Guid? Existing, ValueList<Refusal> Why) Place(Draft draft, DecisionContext context, DecisionContext afterAll)
    {
        var stream = context.Streams[draft.Dossier];
        var before = Chronicle.Of(stream);
        if (before.MergedInto is { } into && draft.Event is not Amendment)
        {
            return (draft, null, [new("merged", $"{draft.Dossier} was found to be {into}: record it there.")]);
        }

        if (draft.Event is SupportLost or SupportRegained)
        {
            // What is so elsewhere is told here whatever follows from it: what then contradicts is shown, and can be corrected.
            return (draft, null, []);
        }

        if (before.Withdrawn && draft.Event is not (EntryRetracted or DossierSeparated) && !IsMovedBack(draft, context))
        {
            return (draft, null, [new("dossier-withdrawn", $"{draft.Dossier} was withdrawn: nothing more is recorded of it, and its id is not used again.")]);
        }

        var after = Chronicle.Of(afterAll.Streams[draft.Dossier]);
        if (AlreadySaid(draft.Event, before, after) is { } existing)
        {
            return (draft, existing, []);
        }

        var broken = draft.Event is DossierAbsorbed ? BrokenByMerger(before, after) : Broken(before, after);
        return (draft, null, [.. broken.Concat(after.Contradictions.Where(contradiction => IsSaidBy(draft.Event, contradiction))).DistinctBy(c => c.Entry).Select(contradiction => Explain(contradiction, draft.Event))]);
    }

    /// <summary>A merger may set entries of the other dossier aside, and what contradicted in that one did so before.</summary>
    private static IEnumerable<Contradiction> BrokenByMerger(Chronicle before, Chronicle after)
    {
        var known = after.Stream.WithAbsorbed().Skip(1).SelectMany(stream => Contradicted(Chronicle.Of(stream))).Concat(Contradicted(before)).ToHashSet();
        return after.Contradictions.Where(contradiction => !known.Contains(contradiction.Entry));
    }

    /// <summary>The dossier was emptied by moving what opened it to another, and it is the entry there that is moved now.</summary>
    private static bool IsMovedBack(Draft draft, DecisionContext context) =>
        context.Streams[draft.Dossier].Entries.LastOrDefault(entry => entry.Event is EntryMoved or EntryRetracted) is { Event: EntryMoved moved }
        && context.Streams.TryGetValue(moved.To, out var there)
        && there.Entries.Any(entry => entry.Id.ToString() == draft.Causation && entry.Causation == moved.Entry.ToString());

    /// <summary>Whether an event can stand at its place without contradicting, or being contradicted by, what is recorded.</summary>
    internal static bool CanFollow(LedgerEvent @event, DecisionContext context)
    {
        var draft = new Draft(context.Dossier, @event);
        return Place(draft, context, context.With([draft])).Why.Count == 0;
    }

    private static Guid? AlreadySaid(LedgerEvent @event, Chronicle before, Chronicle after) => @event switch
    {
        EntriesCorrected correction => correction.Replacements.All(replacement => before.Entries.Any(
            entry => entry.Id == replacement.Entry && entry.Event.Equals(replacement.Instead)))
                ? correction.Replacements[0].Entry
                : null,
        ClaimRecorded or DoubtRaised or EntryDisputed => Marks.Of(before.Stream).Saying(@event),
        Amendment => null,
        _ => before.Entries.LastOrDefault(entry => entry.Event.Equals(@event)) is { } same && !MakesADifference(after) ? same.Id : null,
    };

    /// <summary>A train called off, announced anew and called off once more was called off twice, even if both are told in the same words.</summary>
    private static bool MakesADifference(Chronicle after)
    {
        var entries = after.Entries.ToList();
        var candidate = entries.FindIndex(entry => entry.Id == Guid.Empty);
        return candidate >= 0 && after.Stream.Kind.MakesADifference([.. entries.Select(entry => entry.Event)], candidate);
    }

    private static Refusal Explain(Contradiction contradiction, LedgerEvent @event) => IsSaidBy(@event, contradiction)
        ? contradiction.Why
        : new("contradicts-entry", $"Entry {contradiction.Entry} could then no longer stand: {contradiction.Why.Detail}");

    /// <summary>Whether what cannot stand is what this very event says, in its own entry or in place of another.</summary>
    private static bool IsSaidBy(LedgerEvent @event, Contradiction contradiction) =>
        contradiction.Entry == Guid.Empty || @event switch
        {
            EntriesCorrected correction => correction.Replacements.Any(replacement => replacement.Entry == contradiction.Entry),
            ClaimRecorded claim => claim.Entry == contradiction.Entry,
            ClaimPreferred choice => choice.Entry == contradiction.Entry,
            DisputeAdmitted admission => admission.Entry == contradiction.Entry,
            _ => false,
        };
}

/// <summary>What is asked of every command, whatever it records.</summary>
internal static class General
{
    public static IEnumerable<Refusal> Objections(Command command, DecisionContext context) =>
    [
        .. Refusal.If(EventCatalogue.KindOf(command.GetType()) is { } kind && kind != context.Stream.Kind, "another-kind",
            $"{command.GetType().Name} is not recorded in {context.Dossier}."),
        .. command is CitingCommand { Citations.Count: 0 } ? ValueList.Of([CitingCommand.Uncited()]) : [],
        .. command is DevelopmentCommand development ? OfDevelopment(development, context) : [],
        .. command.References.SelectMany(reference => Unnameable(reference, context)),
        .. command.SaysSomethingNew ? command.References.SelectMany(reference => ItsOwnAlias(reference, context)) : [],
    ];

    private static IEnumerable<Refusal> OfDevelopment(DevelopmentCommand command, DecisionContext context)
    {
        var known = new EntriesInForce(context.Stream).Originals.Select(entry => entry.Id).ToHashSet();
        return
        [
            .. Refusal.If(command.Date.Earliest > context.LatestToday && command.Date is When.Dated, "in-the-future",
                $"{command.Date.ToWords()} is still to come; record a plan under the day it was announced.", "/date"),
            .. UnknownEntries(command.Before, "/before", known),
            .. UnknownEntries(command.After, "/after", known),
        ];
    }

    private static IEnumerable<Refusal> UnknownEntries(ValueList<Guid> claims, string field, HashSet<Guid> known) =>
        from claim in claims.Index()
        where !known.Contains(claim.Item)
        select new Refusal("unknown-entry", $"{claim.Item} is not an entry of this dossier.", $"{field}/{claim.Index}");

    public const string NamesItself = "names-itself";

    /// <summary>Whoever may not name the dossier itself may not do so by its other ids.</summary>
    private static ValueList<Refusal> ItsOwnAlias(NamedDossier named, DecisionContext context) => Refusal.If(
        named.Dossier != context.Dossier && context.Streams.TryGetValue(named.Dossier, out var stream) && stream.Leading.Dossier == context.Stream.Leading.Dossier,
        NamesItself, $"'{named.Dossier}' is another id of {context.Dossier} itself.", named.Field);

    /// <summary>What is named is in the ledger, of the kind that its place asks for: a dossier cannot vouch for itself, nor a train attend a meeting.</summary>
    private static IEnumerable<Refusal> Unnameable(NamedDossier named, DecisionContext context)
    {
        var (dossier, kind, field) = named;
        return
            kind is not null && EventCatalogue.KindOf(dossier)?.Name != kind ? [new($"not-a-{kind}", $"'{dossier}' is not the id of {DossierKind.One(kind)}.", field)]
            : !context.Streams.TryGetValue(dossier, out var stream) || !stream.Exists ? [new("unknown-dossier", $"'{dossier}' is not in this ledger.", field)]
            : Chronicle.Of(stream).Withdrawn ? [new("dossier-withdrawn", $"'{dossier}' was withdrawn.", field)]
            : kind == Source.Kind.Name && stream.Last<SourceRetracted>() is not null ? [new("source-retracted", $"'{dossier}' was retracted: it can no longer be cited.", field)]
            : [];
    }
}
