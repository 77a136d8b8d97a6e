namespace CooperationLedger.Chronicles;

/// <summary>What the dossiers would be with some entries more. Each is folded once before and once after, whoever asks.</summary>
internal sealed class Trial
{
    private readonly DecisionContext context;
    private readonly DecisionContext after;
    private readonly IReadOnlyList<Entry> entries;

    public Trial(DecisionContext context, IReadOnlyList<Draft> drafts)
    {
        (this.context, entries) = (context, context.EntriesOf(drafts));
        after = context.With(entries);
    }

    public DecisionOutcome Outcome()
    {
        var plans = entries.Select(Place).ToList();
        ValueList<Refusal> why =
        [
            .. plans.SelectMany(plan => plan.Why),
            .. plans.Where(plan => plan.Planned.IsNew).SelectMany(plan => InWhatGoesOn(plan.Planned.Entry)),
        ];
        return why.Count > 0 ? new DecisionOutcome.Refused(why) : Accepted([.. plans.Select(plan => plan.Planned)]);
    }

    private DecisionOutcome.Accepted Accepted(ValueList<Planned> planned)
    {
        var added = planned.Where(plan => plan.IsNew).Select(plan => plan.Entry).ToList();
        var then = added.Count == entries.Count ? after : context.With(added);
        var changed = then.Streams.All.Where(IsChanged).Select(stream => stream.Dossier)
            .SelectMany(dossier => new[] { dossier, context.Streams.LeadingOf(dossier), then.Streams.LeadingOf(dossier) })
            .Distinct();
        return new(
            planned,
            [.. changed.Select(dossier => new ChangedDossier(context.Streams.Read(dossier), then.Streams.Read(dossier)))],
            then.Streams.VersionOf(context.Dossier));
    }

    /// <summary>It has entries more, or something more is known of its sources: else it is the very stream that it was.</summary>
    private bool IsChanged(DossierStream stream) => !ReferenceEquals(stream, context.Streams.Find(stream.Dossier));

    private (Planned Planned, ValueList<Refusal> Why) Place(Entry entry)
    {
        var planned = new Planned(entry, IsNew: true);
        var (before, effect) = (context.Streams.Read(entry.Dossier).Chronicle, EffectOf(entry));
        if (before.MergedInto is { } into && effect is null)
        {
            return (planned, [new("merged", $"{entry.Dossier} was found to be {into}: record it there.")]);
        }

        if (before.Withdrawn && effect is not (Effect.TakesOut or Effect.TakesOutAllBefore or Effect.Separates) && !IsMovedBack(entry))
        {
            var detail = $"{entry.Dossier} was withdrawn: nothing more is recorded of it, and its id is not used again.";
            return (planned, [new("dossier-withdrawn", detail)]);
        }

        var then = after.Streams.Read(entry.Dossier).Chronicle;
        if (AlreadySaid(entry, before, then) is { } existing)
        {
            return (new(existing, IsNew: false), []);
        }

        var broken = effect is Effect.Absorbs ? BrokenByMerger(before, then) : Broken(before, then);
        var own = then.Contradictions.Where(contradiction => IsSaidBy(entry, contradiction.Id)).Select(Refused);
        return (planned, [.. broken.Concat(own).DistinctBy(refused => refused.Entry).Select(refused => Explain(refused, entry))]);
    }

    /// <summary>An annotation in a dossier that was found to be another is read in that one, and measured by it too.</summary>
    private IEnumerable<Refusal> InWhatGoesOn(Entry entry)
    {
        var goesOn = context.Streams.LeadingOf(entry.Dossier);
        return EffectOf(entry) is null or Effect.Separates || goesOn == entry.Dossier
            ? []
            : Broken(context.Streams.Read(goesOn).Chronicle, after.Streams.Read(goesOn).Chronicle)
                .Select(refused => Explain(refused, entry));
    }

    /// <summary>What could follow before and no longer can: it contradicts, or is set aside.</summary>
    private static IEnumerable<(Guid Entry, Refusal Why)> Broken(Chronicle before, Chronicle after)
    {
        var known = Known(before);
        return after.Contradictions.Select(Refused).Concat(after.SetAside.Select(set => (set.Id, set.Why)))
            .Where(refused => !known.Contains(refused.Item1));
    }

    /// <summary>A merger may set entries of the other dossier aside, and what contradicted in that one did so before.</summary>
    private static IEnumerable<(Guid Entry, Refusal Why)> BrokenByMerger(Chronicle before, Chronicle after)
    {
        var known = Known(before);
        known.UnionWith(after.Streams.Tree.Skip(1).SelectMany(absorbed => Known(absorbed.Chronicle)));
        return after.Contradictions.Select(Refused).Where(refused => !known.Contains(refused.Entry));
    }

    private static HashSet<Guid> Known(Chronicle chronicle) =>
        [.. chronicle.Contradictions.Select(contradiction => contradiction.Id), .. chronicle.SetAside.Select(set => set.Id)];

    private static (Guid Entry, Refusal Why) Refused(LeftOut.Contradicts contradiction) => (contradiction.Id, contradiction.Why);

    /// <summary>The dossier was emptied by moving what opened it to another, and it is the entry there that is moved now.</summary>
    private bool IsMovedBack(Entry entry) =>
        context.Streams[entry.Dossier].Effects.Select(done => done.Effect)
            .LastOrDefault(effect => effect is Effect.MovesAway or Effect.TakesOut or Effect.TakesOutAllBefore) is Effect.MovesAway moved
        && context.Streams.Find(moved.To) is { } there
        && there.Entries.Any(other => other.Id.ToString() == entry.Causation && other.Causation == moved.Entry.ToString());

    private static Entry? AlreadySaid(Entry entry, Chronicle before, Chronicle after) => EffectOf(entry) switch
    {
        Effect.PutsInPlace { Replacements: var replacements } => replacements.All(replacement => before.Entries.Any(
            placed => placed.Id == replacement.Entry && placed.Event.Equals(replacement.Instead)))
                ? before.Entries.First(placed => placed.Id == replacements[0].Entry).Entry
                : null,
        Effect.Claims or Effect.Doubts or Effect.Disputes => before.Streams.All
            .SelectMany(stream => stream.Effects.Where(stream.InForce.IsOpen))
            .FirstOrDefault(done => done.By.Event.Equals(entry.Event)).By,
        null => before.Entries.LastOrDefault(placed => placed.Event.Equals(entry.Event)) is { } same && !MakesADifference(entry, after)
            ? same.Entry
            : null,
        _ => null,
    };

    /// <summary>
    /// A train called off, announced anew and called off once more was called off twice, even if both entries use the same words.
    /// </summary>
    private static bool MakesADifference(Entry entry, Chronicle after)
    {
        var place = after.Entries.ToList().FindIndex(placed => placed.Id == entry.Id);
        return place >= 0 && after.Stream.Kind.MakesADifference([.. after.Entries.Select(placed => placed.Event)], place);
    }

    private static Refusal Explain((Guid Entry, Refusal Why) refused, Entry entry) => IsSaidBy(entry, refused.Entry)
        ? refused.Why
        : new("contradicts-entry", $"Entry {refused.Entry} would then be contradicted: {refused.Why.Detail}");

    /// <summary>Whether what cannot follow is what this very entry says, at its own place or at that of another.</summary>
    private static bool IsSaidBy(Entry entry, Guid refused) => refused == entry.Id || EffectOf(entry) switch
    {
        Effect.PutsInPlace correction => correction.Replacements.Any(replacement => replacement.Entry == refused),
        Effect.Claims claim => claim.Entry == refused,
        Effect.Prefers choice => choice.Entry == refused,
        Effect.Admits admission => admission.Entry == refused,
        _ => false,
    };

    private static Effect? EffectOf(Entry entry) => (entry.Event as Annotation)?.Effect;
}
