using CooperationLedger.Chronicles;
using CooperationLedger.TransparencyLog;
using Marten;
using Marten.Services.BatchQuerying;
using Microsoft.Extensions.Caching.Memory;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// The streams by which was decided lately, as they were folded: to append to a long dossier takes little more than to a short one.
/// </summary>
/// <remarks>
/// Nothing rests on it. PostgreSQL says each time whether its rows are the ones that were read, and what has changed is read anew; pages
/// and auditors always read what is stored.
/// </remarks>
public sealed class KeptStreams : IDisposable
{
    /// <summary>Of all dossiers together, in bytes of memory as <see cref="KeptStream.Size"/> estimates them.</summary>
    internal const long MostBytes = 64 << 20;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes, TrackStatistics = true });

    /// <summary>In bytes, as estimated.</summary>
    internal long Size => cache.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>Asks for the streams of dossiers with whatever else a batch asks for, but for the rows that were read before.</summary>
    internal AskedStreams Ask(IBatchedQuery batch, string ledger, IEnumerable<string> dossiers)
    {
        var asked = EntryStore.OfKinds(dossiers);
        var kept = asked.Select(dossier => Find(ledger, dossier)).OfType<KeptStream>().ToDictionary(known => known.Stream.Dossier);
        return new(
            this, ledger, kept, batch.AddItem(new StreamsHandler(asked, kept: kept)),
            kept.Count == 0 ? null : batch.AddItem(new RowsHandler(kept.ToDictionary(known => known.Key, known => known.Value.Read))));
    }

    internal KeptStream? Find(string ledger, string dossier) => cache.Get<KeptStream>(new DossierOfLedger(ledger, dossier));

    internal void Keep(string ledger, KeptStream kept) => cache.Set(
        new DossierOfLedger(ledger, kept.Stream.Dossier), kept, new MemoryCacheEntryOptions { Size = kept.Size });

    internal void Forget(string ledger, string dossier) => cache.Remove(new DossierOfLedger(ledger, dossier));

    /// <summary>What was decided by became longer, and that was committed.</summary>
    /// <remarks>What the dossier's sources lost since is not of its stream: such a one is read again.</remarks>
    internal void Grow(string ledger, ChangedDossier changed)
    {
        var (before, after) = (changed.Streams.Own, changed.NewStreams.Own);
        if (Find(ledger, changed.Dossier) is { } kept && ReferenceEquals(kept.Stream, before) && after.OfSources.Count == 0)
        {
            Keep(ledger, kept.Grown(after));
        }
    }

    public void Dispose() => cache.Dispose();
}

/// <summary>Streams that a batch asks for.</summary>
internal sealed class AskedStreams(
    KeptStreams keeps,
    string ledger,
    IReadOnlyDictionary<string, KeptStream> kept,
    Task<IReadOnlyDictionary<string, DossierStream>> reading,
    Task<IReadOnlyDictionary<string, RowsOfStream>>? rows)
{
    /// <summary>Shorter ones are read anew each time: to ask whether they are as they were would take as long.</summary>
    internal const int Fewest = 32;

    /// <returns>Once the batch has been executed, what <see cref="EntryStore.FetchStreams"/> returns.</returns>
    public async Task<IReadOnlyDictionary<string, DossierStream>> StreamsAsync(IQuerySession session, CancellationToken ct)
    {
        var streams = (await reading).ToDictionary();
        var stored = rows is null ? new Dictionary<string, RowsOfStream>() : await rows;
        var unchanged = kept.Where(known => streams.ContainsKey(known.Key) && stored.GetValueOrDefault(known.Key).Read == known.Value.Rows)
            .ToDictionary();
        if (kept.Keys.Except(unchanged.Keys).ToList() is { Count: > 0 } changed)
        {
            changed.ForEach(dossier => keeps.Forget(ledger, dossier));
            foreach (var (dossier, stream) in await session.StreamsAsync(changed, ceiling: null, ct))
            {
                streams[dossier] = stream;
            }
        }

        foreach (var (dossier, known) in unchanged)
        {
            keeps.Keep(ledger, known.Grown(streams[dossier]) with { Read = streams[dossier].Version, Rows = stored[dossier].All });
        }

        await BeginAsync(session, streams.Values.Where(stream => !unchanged.ContainsKey(stream.Dossier)), ct);
        return streams;
    }

    /// <summary>Keeps what is long and was not kept; of one that cannot be read to its end nothing is.</summary>
    private async Task BeginAsync(IQuerySession session, IEnumerable<DossierStream> streams, CancellationToken ct)
    {
        var begun = streams.Where(stream => stream.Version >= Fewest && stream.StopsAt is null).ToDictionary(stream => stream.Dossier);
        if (begun.Count == 0)
        {
            return;
        }

        var batch = session.CreateBatchQuery();
        var rows = batch.AddItem(new RowsHandler(begun.ToDictionary(stream => stream.Key, stream => stream.Value.Version)));
        await batch.Execute(ct);
        foreach (var (dossier, written) in await rows)
        {
            keeps.Keep(ledger, KeptStream.Of(begun[dossier]) with { Read = begun[dossier].Version, Rows = written.Read });
        }
    }
}

/// <param name="Stream">Its entries, those among them that were recorded here and not read again since.</param>
/// <param name="Read">How many of them were read; the others follow.</param>
/// <param name="Rows">The rows of those.</param>
/// <param name="TextBytes">Of the text of all entries.</param>
internal sealed record KeptStream(DossierStream Stream, long Read, RowsWritten Rows, long TextBytes)
{
    /// <summary>In bytes of memory: text is kept with two bytes a character; the rest of an entry and of its fold was measured.</summary>
    public long Size => (2 * TextBytes) + (1_500 * Stream.Version);

    /// <summary>Not read yet.</summary>
    public static KeptStream Of(DossierStream stream) => new(stream, 0, default, Length(stream.Entries));

    /// <summary>With a stream that became longer.</summary>
    public KeptStream Grown(DossierStream stream) => this with
    {
        Stream = stream,
        TextBytes = TextBytes + Length(stream.Entries.Skip(Stream.Entries.Count)),
    };

    /// <summary>The stream with the rows that follow what was read.</summary>
    /// <returns>Null where they are not those that were recorded here, or one of them cannot be read.</returns>
    public DossierStream? With(IReadOnlyList<StoredEntry> following)
    {
        var recorded = Stream.Entries.Skip((int)Read).ToList();
        var isSame = following.Take(recorded.Count).OfType<Entry>().Select(entry => entry.Id).SequenceEqual(
            recorded.Select(entry => entry.Id));
        if (!isSame)
        {
            return null;
        }

        var stream = Stream;
        foreach (var more in following.Skip(recorded.Count))
        {
            if (more is not Entry entry || entry.Version != stream.Version + 1)
            {
                return null;
            }

            stream = stream.With(entry);
        }

        return stream;
    }

    private static long Length(IEnumerable<Entry> entries) => entries.Sum(entry => (long)EntryText.LengthOf(entry.Event));
}
