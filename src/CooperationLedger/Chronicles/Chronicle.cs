namespace CooperationLedger.Chronicles;

/// <summary>A dossier in the order in which things happened, corrections applied.</summary>
/// <remarks>Reading never fails: an entry that cannot follow the ones before it is passed over, and is in <see cref="LeftOut"/>.</remarks>
public sealed class Chronicle
{
    private Chronicle(MergedStreams streams, string? askedAs, Folded folded)
    {
        (Streams, Dossier, Folded) = (streams, askedAs ?? streams.Own.Dossier, folded);
    }

    /// <summary>What it was folded from.</summary>
    public MergedStreams Streams { get; }

    /// <summary>The dossier's own entries among them.</summary>
    public DossierStream Stream => Streams.Own;

    /// <summary>The dossier's id; that under which it was asked for, where it has several.</summary>
    public string Dossier { get; }

    /// <summary>What counts, in order of happening.</summary>
    public required IReadOnlyList<ChronicleEntry> Entries { get; init; }

    /// <summary>What does not count, of this dossier and of those found to be it, each with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    public IEnumerable<LeftOut.Contradicts> Contradictions => LeftOut.OfType<LeftOut.Contradicts>();

    public IEnumerable<LeftOut.SetAside> SetAside => LeftOut.OfType<LeftOut.SetAside>();

    public IEnumerable<LeftOut.Fallen> Fallen => LeftOut.OfType<LeftOut.Fallen>();

    public IEnumerable<LeftOut.Disputed> Disputed => LeftOut.OfType<LeftOut.Disputed>();

    /// <summary>The dossiers that were found to be this one: their ids are names of it too.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Something was recorded once, and all of it was retracted.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>Nothing of it counts at present: it was withdrawn, or all of it rested on retracted sources.</summary>
    public required bool IsGone { get; init; }

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public required string? MergedInto { get; init; }

    /// <summary>What decided what counts; a fold of the same dossier with more entries goes on from it.</summary>
    internal Folded Folded { get; }

    /// <param name="trueAt">Only what had happened by that day; what only possibly had is marked. Everything when null.</param>
    /// <param name="askedAs">Another id under which it was asked for; null for its own.</param>
    public static Chronicle Of(MergedStreams streams, DateOnly? trueAt = null, string? askedAs = null) =>
        trueAt is null && askedAs is null ? streams.Chronicle : Fold(streams, trueAt, askedAs);

    /// <summary>The same dossier with all that is known of it, whenever it happened.</summary>
    public Chronicle Whole => Of(Streams, trueAt: null, Dossier == Streams.Own.Dossier ? null : Dossier);

    internal static Chronicle Fold(MergedStreams streams, DateOnly? trueAt, string? askedAs)
    {
        var (order, stream) = (new StreamOrder(streams), streams.Own);
        var placed = order.Entries;
        var happened = trueAt is { } day ? HappenedBy(day, placed) : placed;
        var folded = stream.Kind.Fold([.. happened.Select(entry => entry.Event)], stream.FoldedBefore());
        var refused = folded.RefusedOf(happened);
        return new(streams, askedAs, folded)
        {
            Entries = refused.Count == 0 ? happened : [.. happened.Where(entry => !refused.ContainsKey(entry.Id))],
            LeftOut =
            [
                .. order.LeftOut,
                .. order.BrokenConstraints,
                .. from entry in happened
                   where refused.ContainsKey(entry.Id)
                   select new LeftOut.Contradicts(entry, refused[entry.Id]),
            ],
            Aliases = streams.Aliases,
            Withdrawn = order.IsRetracted && placed.Count == 0,
            IsGone = stream.Exists && placed.Count == 0,
            MergedInto = stream.MergedInto,
        };
    }

    private static IReadOnlyList<ChronicleEntry> HappenedBy(DateOnly day, IReadOnlyList<ChronicleEntry> placed) =>
    [
        .. placed.TakeWhile(entry => !(entry.Date?.Earliest > day)).Select(entry => entry with { Possibly = entry.LatestKnown > day }),
    ];
}
