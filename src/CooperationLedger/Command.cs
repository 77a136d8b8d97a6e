using CooperationLedger.Dates;

namespace CooperationLedger;

/// <summary>What a clerk asks to have recorded.</summary>
public abstract record Command
{
    /// <summary>The dossier it is about. On a command that opens one: the id proposed, or null to derive it from the title.</summary>
    public string? Dossier { get; init; }

    /// <summary>All other dossiers that the command names, wherever <see cref="NamesAttribute"/> says that one is named.</summary>
    public IReadOnlyList<NamedDossier> References => NamedDossier.In(this);

    /// <summary>Other dossiers that it records an entry in.</summary>
    public virtual IEnumerable<string> AlsoWrites => [];

    /// <summary>A source; every dossier that cites it is read differently afterwards. Null for nearly every command.</summary>
    public virtual string? ReachesCiting => null;

    /// <summary>
    /// Whether it says something new of the dossier's subject: then it is recorded in the dossier that goes on, whichever id is given.
    /// </summary>
    public virtual bool SaysSomethingNew => true;

    /// <summary>What the dossier's id is derived from when the command opens one and proposes none; null when it opens none.</summary>
    public virtual string? OpensAs => null;

    /// <summary>Whether a command of that type begins a dossier, and so need not name it.</summary>
    public static bool Opens(Type command) => command.GetProperty(nameof(OpensAs))!.DeclaringType != typeof(Command);
}

/// <summary>A command that rests on sources.</summary>
public abstract record CitingCommand : Command
{
    public required ValueList<Citation> Citations { get; init; }

    public static Refusal Uncited() => new("no-citation", "Cite at least one registered source.", "/citations");
}

/// <summary>A command that records a development.</summary>
public abstract record DevelopmentCommand : CitingCommand
{
    public required When Date { get; init; }

    public ValueList<Guid> Before { get; init; } = [];

    public ValueList<Guid> After { get; init; } = [];

    /// <summary>Whether a source gives the day; false where the day is the clerk's own, which no source has to know.</summary>
    public virtual bool IsDayOfSource => true;
}

public static class Developments
{
    /// <summary>The event with the day, the citations and the order that the command gave.</summary>
    public static TEvent AsToldIn<TEvent>(this TEvent development, DevelopmentCommand command)
        where TEvent : Development => development with
        {
            Date = command.Date,
            Citations = command.Citations,
            Before = command.Before,
            After = command.After,
        };
}
