namespace CooperationLedger.Chronicles;

/// <summary>What was recorded of the subject and does not count, with the one reason why.</summary>
public abstract record LeftOut
{
    private LeftOut(ChronicleEntry placed)
    {
        Placed = placed;
    }

    /// <summary>The entry, with what it would say.</summary>
    public ChronicleEntry Placed { get; }

    public Guid Id => Placed.Id;

    /// <summary>It was retracted, by itself or with the whole dossier.</summary>
    public sealed record Retracted(ChronicleEntry Placed) : LeftOut(Placed);

    /// <summary>It counts in another dossier.</summary>
    public sealed record Moved(ChronicleEntry Placed) : LeftOut(Placed);

    /// <summary>It was recorded as disputed, and not admitted since.</summary>
    public sealed record Disputed(ChronicleEntry Placed) : LeftOut(Placed);

    /// <summary>It rests on retracted sources alone, and would count without their retraction.</summary>
    public sealed record Fallen(ChronicleEntry Placed) : LeftOut(Placed);

    /// <summary>An entry of a dossier that was found to be this one; it does not fit this dossier's own entries.</summary>
    public sealed record SetAside(ChronicleEntry Placed, Refusal Why) : LeftOut(Placed);

    /// <summary>
    /// It cannot follow what comes before it. Or it can, but not in the order that its source claims: then only that order is left out.
    /// </summary>
    public sealed record Contradicts(ChronicleEntry Placed, Refusal Why) : LeftOut(Placed);
}
