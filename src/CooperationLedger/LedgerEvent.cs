using CooperationLedger.Dates;
using CooperationLedger.Sources;

namespace CooperationLedger;

/// <summary>What an entry says. Record names and members are the stored format: members are added, never renamed or removed.</summary>
public abstract record LedgerEvent;

/// <summary>Something that happened between the two states, as sources tell it.</summary>
public abstract record Development : LedgerEvent
{
    /// <summary>The day it happened; for a plan or a promise, the day it was announced.</summary>
    public When Date { get; init; } = new When.NotStated();

    /// <summary>At least one.</summary>
    public ValueList<Citation> Citations { get; init; } = [];

    /// <summary>Entries of the same dossier that this happened before, as its source says.</summary>
    public ValueList<Guid> Before { get; init; } = [];

    /// <summary>Entries of the same dossier that this happened after, as its source says.</summary>
    public ValueList<Guid> After { get; init; } = [];
}
