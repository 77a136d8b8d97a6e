namespace CooperationLedger.Chronicles;

/// <summary>
/// Whether a source can be relied on is recorded once, in its own dossier. Here all dossiers that cite it learn of it, whenever they were
/// recorded.
/// </summary>
/// <remarks>
/// An entry in every citing dossier was tried: one request wrote thousands, and what cited the source in that moment was missed. Such
/// entries of earlier versions are still read.
/// </remarks>
internal static class Reliability
{
    /// <summary>Whether an event says of the source in whose dossier it is that it can, or cannot, be relied on.</summary>
    public static bool IsSaidBy(LedgerEvent @event) => @event is Annotation { Effect: Effect.Discredits or Effect.Rehabilitates };

    /// <summary>What was recorded of that in the dossiers of sources, in the order of recording in each.</summary>
    public static IEnumerable<Entry> SaidIn(IEnumerable<DossierStream> streams) => streams
        .Where(stream => stream.Kind.Name == Citation.KindCited)
        .SelectMany(stream => stream.Entries.Where(entry => IsSaidBy(entry.Event)));

    /// <summary>The same streams, each with what was recorded of its sources, as far as their streams are among them.</summary>
    public static IReadOnlyDictionary<string, DossierStream> Told(IReadOnlyDictionary<string, DossierStream> streams)
    {
        var said = SaidIn(streams.Values).ToLookup(entry => entry.Dossier);
        return said.Count == 0 ? streams : streams.ToDictionary(pair => pair.Key, pair => Told(pair.Value, said));
    }

    /// <returns>The sources that a dossier can rest on no more: of what was recorded of each, the last decides.</returns>
    public static IReadOnlySet<string> LostTo(DossierStream stream)
    {
        HashSet<string> lost = [];
        var there = stream.OfSources.Select(entry => (entry.RecordedAt, Source: entry.Dossier, IsLost: IsLossOf(entry)));
        var here = ToldHere(stream).Select(told => (told.By.RecordedAt, told.Source, told.IsLost));
        foreach (var (_, source, isLost) in here.Concat(there).OrderBy(said => said.RecordedAt))
        {
            _ = isLost ? lost.Add(source) : lost.Remove(source);
        }

        return lost;
    }

    private static bool IsLossOf(Entry entry) => ((Annotation)entry.Event).Effect is Effect.Discredits;

    private static DossierStream Told(DossierStream stream, ILookup<string, Entry> said)
    {
        var toldHere = ToldHere(stream).Select(told => (told.Source, told.By.RecordedAt)).ToHashSet();
        List<Entry> ofSources =
        [
            .. from source in stream.Cited
               from entry in said[source]
               where !toldHere.Contains((source, entry.RecordedAt))
               orderby entry.RecordedAt
               select entry,
        ];
        return ofSources.Select(entry => entry.Id).SequenceEqual(stream.OfSources.Select(entry => entry.Id))
            ? stream
            : stream with { OfSources = ofSources };
    }

    /// <summary>What earlier versions recorded in a dossier that cites the source, at the same instant as in the source's own.</summary>
    private static IEnumerable<(Entry By, string Source, bool IsLost)> ToldHere(DossierStream stream) =>
        from done in stream.Effects
        let source = done.Effect switch
        {
            Effect.LosesSource loss => loss.Source,
            Effect.RegainsSource { Loss: var loss } => LossIn(stream, loss)?.Source,
            _ => null,
        }
        where source is not null
        select (done.By, source, done.Effect is Effect.LosesSource);

    private static Effect.LosesSource? LossIn(DossierStream stream, Guid entry) =>
        stream.Effects.FirstOrDefault(done => done.By.Id == entry).Effect as Effect.LosesSource;
}
