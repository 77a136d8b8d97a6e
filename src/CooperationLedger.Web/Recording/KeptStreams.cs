using CooperationLedger.Chronicles;
using Microsoft.Extensions.Caching.Memory;
using Marten;
using Marten.Services.BatchQuerying;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// The streams by which was decided lately, as they were folded: to append to a long dossier takes little more than to a short one.
/// </summary>
/// <remarks>
/// Nothing rests on it. PostgreSQL says each time whether its rows are the ones that were read, and what has changed is read anew; pages
/// and auditors always read what is stored. Beside the fold, each entry takes about 2 kB.
/// </remarks>
public sealed class KeptStreams : IDisposable
{
    /// <summary>Of all dossiers together.</summary>
    private const int MostEntries = 20_000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    /// <summary>Asks for the streams of dossiers with whatever else a batch asks for, but for the rows that were read before.</summary>
    internal AskedStreams Ask(IBatchedQuery batch, string ledger, IEnumerable<string> dossiers)
    {
        var asked = EntryStore.OfKinds(dossiers);
        var kept = asked.Select(dossier => Find(ledger, dossier)).OfType<KeptStream>().ToDictionary(known => known.Stream.Dossier);
        return new(
            this, ledger, kept, batch.AddItem(new StreamsHandler(asked, kept: kept)), batch.AddItem(new RowsHandler(asked, kept)));
    }

    internal KeptStream? Find(string ledger, string dossier) => cache.Get<KeptStream>(new DossierOfLedger(ledger, dossier));

    /// <remarks>Of one that cannot be read to its end nothing is kept.</remarks>
    internal void Keep(string ledger, KeptStream kept)
    {
        var dossier = new DossierOfLedger(ledger, kept.Stream.Dossier);
        if (kept.Stream.StopsAt is null)
        {
            cache.Set(dossier, kept, new MemoryCacheEntryOptions { Size = kept.Stream.Version });
        }
        else
        {
            cache.Remove(dossier);
        }
    }

    /// <summary>What was decided by became longer, and that was committed.</summary>
    /// <remarks>What the dossier's sources lost since is not of its stream: such a one is read again.</remarks>
    internal void Grow(string ledger, ChangedDossier changed)
    {
        var (before, after) = (changed.Streams.Own, changed.NewStreams.Own);
        if (Find(ledger, changed.Dossier) is { } kept && ReferenceEquals(kept.Stream, before) && after.OfSources.Count == 0)
        {
            Keep(ledger, kept with { Stream = after });
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
    Task<IReadOnlyDictionary<string, RowsOfStream>> rows)
{
    /// <returns>Once the batch has been executed, what <see cref="EntryStore.FetchStreams"/> returns.</returns>
    public async Task<IReadOnlyDictionary<string, DossierStream>> StreamsAsync(IQuerySession session, CancellationToken ct)
    {
        var (streams, stored) = ((await reading).ToDictionary(), await rows);
        var changed = kept.Where(known => !streams.ContainsKey(known.Key) || stored.GetValueOrDefault(known.Key).Read != known.Value.Rows)
            .Select(known => known.Key).ToList();
        if (changed.Count > 0)
        {
            foreach (var (dossier, stream) in await session.StreamsAsync(changed, ceiling: null, ct))
            {
                streams[dossier] = stream;
            }
        }

        foreach (var (dossier, all) in stored)
        {
            keeps.Keep(ledger, new(streams[dossier], streams[dossier].Version, all.All));
        }

        return streams;
    }
}

/// <param name="Stream">Its entries, those among them that were recorded here and not read again since.</param>
/// <param name="Read">How many of them were read; the others follow.</param>
/// <param name="Rows">Of those, what <see cref="RowsOfStream"/> counts.</param>
internal sealed record KeptStream(DossierStream Stream, long Read, decimal Rows)
{
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
}
