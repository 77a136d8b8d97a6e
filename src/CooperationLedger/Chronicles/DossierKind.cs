namespace CooperationLedger.Chronicles;

/// <summary>One kind of dossier: what may be recorded of it, under which stored names, and what may follow what.</summary>
/// <param name="refusals">The codes with which its fold refuses what cannot follow.</param>
public abstract class DossierKind(
    string name, IReadOnlyList<EventName> events, IReadOnlyList<CommandName> commands, IReadOnlyList<string> refusals)
{
    /// <summary>What ids of this kind begin with, such as <c>train</c>.</summary>
    public string Name { get; } = name;

    /// <returns>"a train", "an agreement": the name of a kind as a sentence speaks of one of them.</returns>
    public static string One(string kind) => $"{(kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {kind}";

    /// <summary>How a list of them is called in addresses, such as <c>trains</c>.</summary>
    public string Plural => Name + "s";

    /// <summary>Whether a dossier of this kind, once opened, is never retracted, merged or moved: the ledger's own.</summary>
    public bool Stays { get; init; }

    public IReadOnlyList<EventName> Events { get; } = events;

    public IReadOnlyList<CommandName> Commands { get; } = commands;

    /// <summary>The codes with which the fold of this kind refuses what cannot follow.</summary>
    public IReadOnlyList<string> Refusals { get; } = [.. refusals, Evolution.CannotFollow];

    /// <summary>Whether an event changes anything at its place: the dossier is not already in the state that the event reports.</summary>
    /// <param name="place">Index of the event.</param>
    public abstract bool MakesADifference(IReadOnlyList<LedgerEvent> events, int place);

    /// <summary>What lists, pages and auditors read of a dossier: a pure fold of its chronicle.</summary>
    public abstract IDossierView View(Chronicle chronicle);

    public abstract Type ViewType { get; }

    /// <summary>Folds events in order of happening. One that cannot follow is passed over, and its refusal kept.</summary>
    /// <param name="earlier">Another fold of the same kind: this one goes on where the events begin to differ.</param>
    public abstract Folded Fold(IReadOnlyList<LedgerEvent> events, Folded? earlier = null);

    /// <summary>The entries that cannot follow, by their ids.</summary>
    internal IReadOnlyDictionary<Guid, Refusal> Refused(IReadOnlyList<ChronicleEntry> entries) =>
        Fold([.. entries.Select(entry => entry.Event)]).RefusedOf(entries);
}

/// <summary>What a fold came to at each of its events.</summary>
public abstract class Folded
{
    /// <summary>The events that cannot follow, by their indexes.</summary>
    public abstract IReadOnlyList<(int Index, Refusal Why)> Refused { get; }

    /// <param name="entries">Those whose events were folded.</param>
    public IReadOnlyDictionary<Guid, Refusal> RefusedOf(IReadOnlyList<ChronicleEntry> entries) =>
        Refused.ToDictionary(pair => entries[pair.Index].Id, pair => pair.Why);
}

public sealed class DossierKind<TState, TView>(
    string name,
    TState initial,
    Func<TState, LedgerEvent, Evolution<TState>> evolve,
    Func<Chronicle, TView> view,
    IReadOnlyList<EventName> events,
    IReadOnlyList<CommandName> commands,
    params IReadOnlyList<string> refusals) : DossierKind(name, events, commands, refusals)
    where TState : notnull
    where TView : IDossierView
{
    public override Type ViewType => typeof(TView);

    public override IDossierView View(Chronicle chronicle) => view(chronicle);

    public override bool MakesADifference(IReadOnlyList<LedgerEvent> events, int place)
    {
        var state = StateBefore(events, place);
        return Evolve(state, events[place]) is Evolution<TState>.Next next && !next.State.Equals(state);
    }

    private TState StateBefore(IReadOnlyList<LedgerEvent> events, int place) => events.Take(place).Aggregate(
        initial, (state, @event) => Evolve(state, @event) is Evolution<TState>.Next next ? next.State : state);

    /// <remarks>What decides nothing of what may follow opens no dossier.</remarks>
    private Evolution<TState> Evolve(TState state, LedgerEvent @event) =>
        @event.DecidesNothing && !state.Equals(initial) ? state : evolve(state, @event);

    public override Folded Fold(IReadOnlyList<LedgerEvent> events, Folded? earlier = null)
    {
        var known = earlier as States;
        var begins = 0;
        while (begins < events.Count && begins < known?.Events.Count && ReferenceEquals(events[begins], known.Events[begins]))
        {
            begins++;
        }

        List<Evolution<TState>> evolved = new(events.Count);
        evolved.AddRange(known?.Evolved.Take(begins) ?? []);
        var state = evolved.OfType<Evolution<TState>.Next>().LastOrDefault() is { State: var reached } ? reached : initial;
        foreach (var @event in events.Skip(begins))
        {
            evolved.Add(Evolve(state, @event));
            state = evolved[^1] is Evolution<TState>.Next next ? next.State : state;
        }

        return new States(events, evolved);
    }

    private sealed class States(IReadOnlyList<LedgerEvent> events, IReadOnlyList<Evolution<TState>> evolved) : Folded
    {
        public IReadOnlyList<LedgerEvent> Events => events;

        public IReadOnlyList<Evolution<TState>> Evolved => evolved;

        public override IReadOnlyList<(int Index, Refusal Why)> Refused { get; } =
        [
            .. from pair in evolved.Index()
               let refused = pair.Item as Evolution<TState>.Refused
               where refused is not null
               select (pair.Index, refused.Why),
        ];
    }
}

/// <summary>What Evolve answers: the next state, or why the event cannot follow.</summary>
public abstract record Evolution<TState>
{
    private Evolution() { }

    public sealed record Next(TState State) : Evolution<TState>;

    public sealed record Refused(Refusal Why) : Evolution<TState>;

    public static implicit operator Evolution<TState>(TState state) => new Next(state);

    public static implicit operator Evolution<TState>(Refusal why) => new Refused(why);
}

public static class Evolution
{
    public const string CannotFollow = "cannot-follow";

    /// <summary>For an event that a dossier of this kind does not know, or that nothing but another opening can explain.</summary>
    public static Refusal Unforeseen(LedgerEvent @event, object state) =>
        new(CannotFollow, $"{@event.GetType().Name} cannot follow what is recorded here ({state.GetType().Name}).");
}

/// <summary>The name under which an event type is stored. It is written out, so that renaming a class changes no history.</summary>
public sealed record EventName(Type Type, string Stored)
{
    public static EventName Of<TEvent>(string stored) where TEvent : LedgerEvent => new(typeof(TEvent), stored);
}

/// <summary>A command by the name of its class, with its decider and the event that it records in its own dossier.</summary>
public sealed record CommandName(Type Type, Type Event, Func<Command, DecisionContext, Decision> Decide)
{
    public string Name => Type.Name;

    public static CommandName Of<TCommand, TEvent>(Func<TCommand, DecisionContext, Decision> decide)
        where TCommand : Command
        where TEvent : LedgerEvent =>
        new(typeof(TCommand), typeof(TEvent), (command, context) => decide((TCommand)command, context));
}

/// <summary>What every view of a dossier has.</summary>
public interface IDossierView
{
    /// <summary>The dossier's id.</summary>
    string Id { get; }

    string Title { get; }

    /// <summary>
    /// What lists and joins need of it: the same view, its long lists shortened to what they show, so that it is small however much was
    /// recorded.
    /// </summary>
    /// <returns>Null where they need more than is small: they then fold the dossier when they are read.</returns>
    IDossierView? ForLists() => this;
}
