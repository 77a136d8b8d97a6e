using CooperationLedger.Places;

namespace CooperationLedger.Chronicles;

/// <summary>All that a decision may look at beside the command.</summary>
/// <param name="Ledger">The two parties' codes in alphabetical order: <c>PK-RU</c>.</param>
/// <param name="Dossier">The dossier that the command is about.</param>
/// <param name="LatestToday">The day it is now where it is latest on Earth (UTC+14).</param>
/// <param name="Streams">
/// Those of that dossier, of every other that the command names or writes to, and of those merged with them; one that does not exist is
/// empty.
/// </param>
/// <param name="NewEntries">What the entries that come of it will have beside what they say.</param>
public sealed record DecisionContext(
    string Ledger, string Dossier, DateOnly LatestToday, StreamSet Streams, NewEntries NewEntries)
{
    public DossierStream Stream => Streams[Dossier];

    /// <summary>The dossier with those that were found to be it.</summary>
    public MergedStreams Merged => Streams.Read(Dossier);

    /// <summary>The dossier as it is now; folded once, whoever asks.</summary>
    public Chronicle Chronicle => Merged.Chronicle;

    /// <summary>The context once these entries are recorded.</summary>
    public DecisionContext With(IEnumerable<Entry> entries) => this with
    {
        Streams = Streams.With(entries.GroupBy(entry => entry.Dossier)
            .Select(added => added.Aggregate(Streams[added.Key], (stream, entry) => stream.With(entry)))),
    };

    /// <summary>The entries that drafts become, recorded at one instant: a permanent link to any of them then knows all.</summary>
    internal IReadOnlyList<Entry> EntriesOf(IReadOnlyList<Draft> drafts)
    {
        var at = RecordedAt(drafts);
        return [.. drafts.Select(draft => NewEntries.EntryOf(draft, Streams[draft.Dossier].Version + 1, at))];
    }

    /// <summary>Never before what is read with the entries, so that a permanent link to them knows what they were decided by.</summary>
    /// <remarks>
    /// What changes how other dossiers are read is recorded after all that they have, so that a permanent link to any of that is read as
    /// it was.
    /// </remarks>
    private DateTimeOffset RecordedAt(IReadOnlyList<Draft> drafts) => drafts.Any(draft => Reliability.IsSaidBy(draft.Event))
        ? LastOf(Streams.All).Select(last => last.RecordedAt + Tick).Aggregate(NewEntries.Now, Later)
        : LastOf(drafts.Select(draft => Streams[draft.Dossier])).Concat(Reliability.SaidIn(Streams.All))
            .Select(entry => entry.RecordedAt).Aggregate(NewEntries.Now, Later);

    private static IEnumerable<Entry> LastOf(IEnumerable<DossierStream> streams) =>
        streams.SelectMany(stream => stream.Entries.TakeLast(1));

    /// <summary>Whether it is one of the two states that the ledger is kept between; all others are third states.</summary>
    public bool IsParty(CountryCode state) => Ledger.Split('-').Contains(state.ToString());

    /// <summary>Instants are whole microseconds.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMicroseconds(1);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => other > one ? other : one;
}

/// <summary>What the entries of one command have in common, beside what they say.</summary>
/// <param name="Now">
/// UTC, in whole microseconds. Entries are recorded then, or when the last of what they were decided by was, if that is later.
/// </param>
/// <param name="Correlation">The request that led to them (W3C trace id), if known.</param>
/// <param name="CommandId">The key under which the command was given, if it had one.</param>
/// <param name="IdFor">A new id for the entry in that dossier, another one each time.</param>
public sealed record NewEntries(DateTimeOffset Now, Recorder By, string? Correlation, string? CommandId, Func<string, Guid> IdFor)
{
    internal Entry EntryOf(Draft draft, long version, DateTimeOffset at) => new(
        IdFor(draft.Dossier),
        draft.Dossier,
        version,
        Sequence: Entry.NotStored,
        at,
        By,
        Correlation,
        draft.Causation,
        CommandId,
        draft.Event);
}
