using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.History;

/// <summary>Reads dossiers from their own streams: always current, at any cut, with the same fold that decides.</summary>
public sealed class DossierReader(
    LedgerSessions sessions, ListBuilding building, UnreadableEntries unreadable, TimeProvider clock)
{
    /// <summary>A dossier with all that the page of its kind needs beside it: in one round trip, if it never absorbed another.</summary>
    /// <returns>
    /// Null when there is no such dossier, or nothing of it was known then. Through an entry of one that it was merged with, that one is
    /// read.
    /// </returns>
    /// <exception cref="UnreadableEntryException">It has an entry that was known then and cannot be read.</exception>
    public async Task<Reading?> ReadAsync(string ledger, string dossier, ReadPoint point, CancellationToken ct)
    {
        if (EventCatalogue.KindOf(dossier) is not { } kind)
        {
            return null;
        }

        var read = await LoadAsync(ledger, [dossier], [dossier], kind, ct);
        var holding = point.KnownAt is KnownAt.ThroughEntry { Entry: var last } ? read.Holding(dossier, last) ?? dossier : dossier;
        var known = read.Read(holding, point.KnownAt);
        await unreadable.SawAsync(ledger, read.All, ct);
        if (known.Stopped is { } stopped)
        {
            throw new UnreadableEntryException(ledger, stopped);
        }

        if (!known.Own.Exists)
        {
            return null;
        }

        var reading = Reading.Of(ledger, known, point, clock.GetUtcNow(), read);
        if (reading.Names is [_, _, ..] || holding != dossier)
        {
            reading = With(reading, await LoadAsync(ledger, [], reading.Names, reading.Chronicle.Stream.Kind, ct));
        }

        return building.IsFinished ? reading : await AsEntriesShowAsync(reading, ct);
    }

    /// <summary>The same, going on to the dossier that it was found to be, if that was known at the point.</summary>
    public async Task<Reading?> FollowAsync(string ledger, string dossier, ReadPoint point, CancellationToken ct) =>
        await ReadAsync(ledger, dossier, point, ct) is not { } reading ? null
        : reading.Chronicle.MergedInto is { } into ? await FollowAsync(ledger, into, point.Since(reading), ct)
        : reading;

    /// <summary>The dossier as JSON at the cut that the request asks for, with its version as entity tag.</summary>
    /// <param name="kind">What the address says that it is.</param>
    /// <param name="join">What it is read together with; its sources alone unless given.</param>
    public async Task<IResult> AnswerAsync(
        HttpContext http, string ledger, DossierKind kind, string dossier, Func<Reading, Joined>? join = null)
    {
        var (point, unread) = ReadPoint.Of(http.Request.Query);
        if (unread.Concat(ChroniclePart.Faults(http.Request.Query)).ToList() is { Count: > 0 } faults)
        {
            return Problems.Malformed([.. faults]);
        }

        return EventCatalogue.KindOf(dossier) == kind && await FollowAsync(ledger, dossier, point, http.RequestAborted) is { } reading
            ? DossierAnswer.Of(http, reading, (join ?? Joined.Sourced)(reading))
            : Problems.NoSuchDossier(kind, dossier, point.IsPast);
    }

    /// <summary>With those of its neighbourhood that only entries show, while mentions are still being built.</summary>
    private async Task<Reading> AsEntriesShowAsync(Reading reading, CancellationToken ct)
    {
        HashSet<string> asked = [];
        while (await UnreadAsync(reading, asked, ct) is { Count: > 0 } unread)
        {
            await using var session = await sessions.ReadAsync(reading.Ledger, ct);
            var streams = await session.StreamsAsync(unread, ceiling: null, ct);
            reading = With(reading, await session.TogetherAsync(streams, ceiling: null, ct));
        }

        return reading;
    }

    private static Reading With(Reading reading, StreamSet near) =>
        reading.With(near.All.Where(stream => reading.Streams.Find(stream.Dossier) is null));

    /// <summary>The dossiers of its neighbourhood that were not read: those that entries name, or that name it.</summary>
    /// <param name="asked">What was looked at before, and is left out.</param>
    private async Task<IReadOnlyList<string>> UnreadAsync(Reading reading, HashSet<string> asked, CancellationToken ct)
    {
        var steps = DossierDeclaration.NeighbourhoodOf(reading.Chronicle.Stream.Kind).Steps;
        var looking = reading.Streams.All.Where(stream => asked.Add(stream.Dossier)).ToList();
        var named =
            from stream in looking
            from entry in stream.Entries
            from other in NamedDossier.In(entry.Event)
            where reading.Names.Contains(stream.Dossier)
                || steps.Any(step => !step.IsInward && step.From == stream.Kind && step.To == EventCatalogue.KindOf(other.Dossier))
            select other.Dossier;
        var inward = looking.Where(stream =>
            reading.Names.Contains(stream.Dossier) || steps.Any(step => step.IsInward && step.From == stream.Kind));
        await using var session = await sessions.ReadAsync(reading.Ledger, ct);
        var naming = await session.DossiersNamingAsync(inward.Select(stream => stream.Dossier), ct);
        return [.. named.Concat(naming).Where(dossier => reading.Streams.Find(dossier) is null).Distinct()];
    }

    /// <param name="names">The ids of one dossier, whose neighbours are read too.</param>
    private async Task<StreamSet> LoadAsync(
        string ledger, IReadOnlyCollection<string> dossiers, IReadOnlyList<string> names, DossierKind kind, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var batch = session.CreateBatchQuery();
        var streams = batch.FetchNear(dossiers, new NeighbourQuery([.. names], DossierDeclaration.NeighbourhoodOf(kind)));
        await batch.Execute(ct);
        return await session.TogetherAsync(await streams, ceiling: null, ct);
    }
}

/// <summary>A dossier as it was known at an instant, of what had happened by a day.</summary>
/// <remarks>A class, since a copy of a record would keep what was known of the streams that it had before.</remarks>
public sealed class Reading(
    string ledger, Chronicle chronicle, ReadPoint readPoint, DateTimeOffset now, DateOnly trueAt, StreamSet streams)
{
    private StreamSet? known;

    public string Ledger => ledger;

    public Chronicle Chronicle => chronicle;

    public ReadPoint ReadPoint => readPoint;

    /// <summary>
    /// The instant through which all is read; now, it is never before the newest entry that is read, whatever a clock shows.
    /// </summary>
    public DateTimeOffset KnownAt { get; } = At(readPoint, chronicle.Streams.Own, streams, now);

    public DateOnly TrueAt => trueAt;

    /// <summary>
    /// All that was known then, of whatever day: by it a status about a day is derived, since what happened later shows what had not.
    /// </summary>
    public Chronicle Whole => chronicle.Streams.Chronicle;

    /// <summary>Whatever was read with it, with all that is recorded of it.</summary>
    public StreamSet Streams => streams;

    /// <summary>The same as they were known at the instant; cut once, and only where others are looked at.</summary>
    public StreamSet Known => known ??= Streams.KnownAt(KnownAt);

    /// <summary>The entries known then at which dossiers that are read with it cannot be read on: each is as it was before.</summary>
    public IReadOnlyList<UnreadableEntry> NotRead => [.. Known.All.Select(stream => stream.StopsAt).OfType<UnreadableEntry>()];

    /// <summary>The same with streams that were read since.</summary>
    public Reading With(IEnumerable<DossierStream> read) => new(Ledger, Chronicle, ReadPoint, now, TrueAt, Streams.With(read));

    public DossierVersion Version => Chronicle.Streams.Version;

    /// <summary>All ids of the dossier, its own first.</summary>
    public IReadOnlyList<string> Names { get; } = [chronicle.Dossier, .. chronicle.Aliases];

    public static Reading Of(string ledger, MergedStreams streams, ReadPoint point, DateTimeOffset now, StreamSet read)
    {
        var trueAt = point.TrueAt ?? DateOnly.FromDateTime(At(point, streams.Own, read, now).UtcDateTime);
        return new(ledger, Chronicle.Of(streams, trueAt), point, now, trueAt, read);
    }

    private static DateTimeOffset At(ReadPoint point, DossierStream own, StreamSet read, DateTimeOffset now)
    {
        var latest = read.All.Where(stream => stream.Exists).Select(stream => stream.Entries[^1].RecordedAt).Append(now).Max();
        return point.KnownAt switch
        {
            Chronicles.KnownAt.Instant { At: var at } when at < latest => at,
            Chronicles.KnownAt.ThroughEntry => own.Entries[^1].RecordedAt,
            _ => latest,
        };
    }
}
