using CooperationLedger.Dates;

namespace CooperationLedger;

/// <summary>What an entry says. Record names and members are the stored format: members are added, never renamed or removed.</summary>
public abstract record LedgerEvent
{
    /// <summary>
    /// Whether it decides nothing of what may follow. Such an event follows anything but nothing, in a dossier of any kind.
    /// </summary>
    internal virtual bool DecidesNothing => false;
}

/// <summary>What sources report, whether or not it happened on a day.</summary>
public abstract record CitedEvent : LedgerEvent
{
    public ValueList<Citation> Citations { get; init; } = [];
}

/// <summary>Something that happened between the two states, as at least one source reports it.</summary>
public abstract record Development : CitedEvent
{
    /// <summary>The day it happened; for a plan or a promise, the day it was announced.</summary>
    public When Date { get; init; } = new When.NotStated();

    /// <summary>Entries of the same dossier that this happened before, as its source says.</summary>
    public ValueList<Guid> Before { get; init; } = [];

    /// <summary>Entries of the same dossier that this happened after, as its source says.</summary>
    public ValueList<Guid> After { get; init; } = [];
}
