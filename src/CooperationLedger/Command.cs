using CooperationLedger.Dates;
using CooperationLedger.Sources;

namespace CooperationLedger;

/// <summary>What a clerk asks to have recorded.</summary>
public abstract record Command
{
    /// <summary>The dossier it is about. On a command that opens one: the id proposed, or null to derive it from the title.</summary>
    public string? Dossier { get; init; }

    /// <summary>Ids of all other dossiers that the command names, with the field that names each (JSON Pointer).</summary>
    public virtual IEnumerable<(string Dossier, string Field)> References => [];

    /// <summary>Other dossiers that it records an entry in.</summary>
    public virtual IEnumerable<string> AlsoWrites => [];

    /// <summary>What the dossier's id is derived from when the command opens one and proposes none; null when it opens none.</summary>
    public virtual string? OpensAs => null;
}

/// <summary>A command that records a development.</summary>
public abstract record DevelopmentCommand : Command
{
    public required When Date { get; init; }

    public required ValueList<Citation> Citations { get; init; }

    public ValueList<Guid> Before { get; init; } = [];

    public ValueList<Guid> After { get; init; } = [];

    public override IEnumerable<(string Dossier, string Field)> References => Citations.References();
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
