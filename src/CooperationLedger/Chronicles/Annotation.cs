namespace CooperationLedger.Chronicles;

/// <summary>
/// An entry about the dossier's entries, as in the margin of a register. It never happened between the states, so it has no date
/// and no place in the chronicle. What it does to the chronicle it says itself: whoever folds knows effects, and no annotation.
/// </summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Citations">What shows it.</param>
public abstract record Annotation(string Reason, ValueList<Citation> Citations) : LedgerEvent
{
    /// <remarks>Computed, so it is never stored.</remarks>
    public abstract Effect Effect { get; }
}

/// <summary>An annotation that changes what counts because it was wrong: it cites what shows that, or was the clerk's own slip.</summary>
/// <param name="Clerical">The clerk's own slip: no source is needed.</param>
public abstract record Revision(string Reason, ValueList<Citation> Citations, bool Clerical) : Annotation(Reason, Citations);
