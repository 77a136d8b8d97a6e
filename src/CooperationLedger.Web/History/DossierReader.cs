using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten.Services.BatchQuerying;

namespace CooperationLedger.Web.History;

/// <summary>Reads dossiers from their own streams: always current, at any cut, with the same fold that decides.</summary>
public sealed class DossierReader(LedgerSessions sessions, TimeProvider clock)
{
    /// <returns>Null when there is no such dossier, or nothing of it was known then. Through an entry of one that it was merged with, that one is read.</returns>
    public async Task<Reading?> ReadAsync(string ledger, string dossier, ReadPoint point, CancellationToken ct)
    {
        if (EventCatalogue.KindOf(dossier) is null)
        {
            return null;
        }

        // Nearly every answer tells of its sources: asking for them at once saves a round trip.
        var read = await LoadAsync(ledger, batch => batch.FetchStreamWithSources(dossier), ct);
        var holding = point.KnownAt is KnownAt.ThroughEntry { Entry: var last } ? read.Holding(dossier, last) ?? dossier : dossier;
        var known = read.Read(holding, point.KnownAt);
        return known.Own.Exists ? Reading.Of(ledger, known, point, clock.GetUtcNow(), read) : null;
    }

    /// <summary>The same, going on to the dossier that it was found to be, if it was known by then.</summary>
    public async Task<Reading?> FollowAsync(string ledger, string dossier, ReadPoint point, CancellationToken ct) =>
        await ReadAsync(ledger, dossier, point, ct) is not { } reading ? null
        : reading.Chronicle.MergedInto is { } into ? await FollowAsync(ledger, into, point.Since(reading), ct)
        : reading;

    /// <summary>The dossier as JSON at the cut that the request asks for, with its version as entity tag.</summary>
    /// <param name="kind">What the address says that it is.</param>
    /// <param name="join">What it is read together with; its sources alone unless given.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, string ledger, DossierKind kind, string dossier, Func<Reading, Joined>? join = null)
    {
        var (point, faults) = ReadPoint.Of(http.Request.Query);
        if (faults.Count > 0)
        {
            return Problems.Malformed(faults);
        }

        return EventCatalogue.KindOf(dossier) == kind && await FollowAsync(ledger, dossier, point, http.RequestAborted) is { } found
            && await LookAroundAsync(found, http.RequestAborted) is var reading
            ? DossierAnswer.Of(http, reading, (join ?? Joined.Sourced)(reading))
            : Problems.NoSuchDossier(kind, dossier, point.IsPast);
    }

    /// <summary>Reads, in one round trip, all that the page of the dossier's kind needs beside it; what was read before is not read again.</summary>
    public async Task<Reading> LookAroundAsync(Reading reading, CancellationToken ct)
    {
        var chronicle = reading.Chronicle;
        var named = chronicle.Streams.All.SelectMany(stream => stream.Entries)
            .SelectMany(entry => NamedDossier.In(entry.Event)).Select(other => other.Dossier)
            .Where(dossier => reading.Streams.Find(dossier) is null).Distinct();
        var query = new NeighbourQuery(
            [chronicle.Dossier, .. chronicle.Aliases], [.. named], DossierDeclaration.NeighbourhoodOf(chronicle.Stream.Kind));
        var near = await LoadAsync(reading.Ledger, batch => batch.FetchNear(query), ct);
        return reading.With(near.All.Where(stream => reading.Streams.Find(stream.Dossier) is null));
    }

    private async Task<StreamSet> LoadAsync(
        string ledger, Func<IBatchedQuery, Task<IReadOnlyDictionary<string, DossierStream>>> ask, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var batch = session.CreateBatchQuery();
        var streams = ask(batch);
        await batch.Execute(ct);
        return await session.TogetherAsync(await streams, ceiling: null, ct);
    }
}

/// <summary>A dossier as it was known at an instant, of what had happened by a day.</summary>
/// <remarks>A class, since a copy of a record would keep what was known of the streams that it had before.</remarks>
public sealed class Reading(
    string ledger, Chronicle chronicle, ReadPoint readPoint, DateTimeOffset knownAt, DateOnly trueAt, StreamSet streams)
{
    private StreamSet? known;

    public string Ledger => ledger;

    public Chronicle Chronicle => chronicle;

    public ReadPoint ReadPoint => readPoint;

    /// <summary>The instant through which other dossiers are read with it.</summary>
    public DateTimeOffset KnownAt => knownAt;

    public DateOnly TrueAt => trueAt;

    /// <summary>Whatever was read with it, with all that is recorded of it.</summary>
    public StreamSet Streams => streams;

    /// <summary>The same as they were known at the instant; cut once, and only where others are looked at.</summary>
    public StreamSet Known => known ??= Streams.KnownAt(KnownAt);

    /// <summary>The same with streams that were read since.</summary>
    public Reading With(IEnumerable<DossierStream> read) => new(Ledger, Chronicle, ReadPoint, KnownAt, TrueAt, Streams.With(read));

    public long Version => Chronicle.Streams.CombinedVersion;

    public static Reading Of(string ledger, MergedStreams streams, ReadPoint point, DateTimeOffset now, StreamSet read)
    {
        var knownAt = point.KnownAt switch
        {
            Chronicles.KnownAt.Instant { At: var at } when at < now => at,
            Chronicles.KnownAt.ThroughEntry => streams.Own.Entries[^1].RecordedAt,
            _ => now,
        };
        var trueAt = point.TrueAt ?? DateOnly.FromDateTime(knownAt.UtcDateTime);
        return new(ledger, Chronicle.Of(streams, trueAt), point, knownAt, trueAt, read);
    }
}
