using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten.Services.BatchQuerying;

namespace CooperationLedger.Web.History;

/// <summary>Reads dossiers from their own streams: always current, at any cut, with the same fold that decides.</summary>
public sealed class DossierReader(LedgerSessions sessions, ViewLoader loader, TimeProvider clock)
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
        var stream = read[dossier];
        if (point.KnownAt is KnownAt.ThroughEntry { Entry: var last } && stream.Entries.All(entry => entry.Id != last))
        {
            stream = stream.Holding(last) ?? stream;
        }

        var known = stream.KnownAt(point.KnownAt);
        return known.Exists ? Reading.Of(ledger, known, point, clock.GetUtcNow(), read) : null;
    }

    /// <summary>The same, going on to the dossier that it was found to be, if it was known by then.</summary>
    public async Task<Reading?> FollowAsync(string ledger, string dossier, ReadPoint point, CancellationToken ct) =>
        await ReadAsync(ledger, dossier, point, ct) is not { } reading ? null
        : reading.Chronicle.MergedInto is { } into ? await FollowAsync(ledger, into, point.Since(reading), ct)
        : reading;

    /// <summary>The dossier as JSON at the cut that the request asks for, with its version as entity tag.</summary>
    /// <param name="kind">What the address says that it is.</param>
    /// <param name="join">What it is read together with; its sources alone unless given.</param>
    public async Task<IResult> AnswerAsync(
        HttpContext http, string ledger, DossierKind kind, string dossier, Func<Reading, CancellationToken, Task<Joined>>? join = null)
    {
        var (point, faults) = ReadPoint.Of(http.Request.Query);
        if (faults.Count > 0)
        {
            return Problems.Malformed(faults);
        }

        return EventCatalogue.KindOf(dossier) == kind && await FollowAsync(ledger, dossier, point, http.RequestAborted) is { } reading
            ? DossierAnswer.Of(http, reading, await (join ?? JoinSourcesAsync)(reading, http.RequestAborted))
            : Problems.NoSuchDossier(kind, dossier, point.IsPast);
    }

    public async Task<Joined> JoinSourcesAsync(Reading reading, CancellationToken ct)
    {
        var sources = await SourcesOfAsync(reading, [reading.Chronicle], ct);
        return new(null, NewestSource.Among(sources), sources);
    }

    /// <summary>The chronicles of other dossiers at the same cut, in one round trip at most; those that did not exist then are left out.</summary>
    public async Task<IReadOnlyList<Chronicle>> AlsoAsync(Reading reading, IEnumerable<string> dossiers, CancellationToken ct)
    {
        var asked = dossiers.Distinct().ToList();
        await LoadAlsoAsync(reading, asked, ct);
        var aliases = reading.Chronicle.Aliases;
        return
        [
            .. from dossier in asked
               let stream = At(reading, dossier)
               where stream is { Exists: true }
               select Chronicle.Of(aliases.Count == 0 ? stream : Alias.Resolved(stream, aliases, reading.Chronicle.Dossier), reading.TrueAt),
        ];
    }

    private async Task LoadAlsoAsync(Reading reading, IReadOnlyList<string> asked, CancellationToken ct)
    {
        if (asked.Where(dossier => !reading.Streams.ContainsKey(dossier)).ToList() is [_, ..] unread)
        {
            foreach (var (dossier, stream) in await LoadAsync(reading.Ledger, batch => batch.FetchStreams(unread), ct))
            {
                reading.Streams[dossier] = stream;
            }
        }
    }

    /// <summary>What was known of a dossier at the same cut; of one that was found to be another by then, what was known of that one, under the id that was asked for.</summary>
    private static DossierStream? At(Reading reading, string dossier)
    {
        var leading = reading.Streams.GetValueOrDefault(dossier)?.KnownAt(new KnownAt.Instant(reading.KnownAt)).Leading;
        return leading is null || leading.Dossier == dossier ? leading : leading with { AskedAs = dossier };
    }

    /// <summary>The chronicles at the same cut of all dossiers of a kind that may name this one then: whether they do, they tell themselves.</summary>
    /// <param name="kind">Of any kind when null.</param>
    public async Task<IReadOnlyList<Chronicle>> NamingAsync(Reading reading, DossierKind? kind, CancellationToken ct)
    {
        var naming = await loader.EverNamingAsync(reading.Ledger, [reading.Chronicle.Dossier, .. reading.Chronicle.Aliases], kind, ct);
        return naming.Count == 0 ? [] : await AlsoAsync(reading, naming, ct);
    }

    /// <summary>The sources that chronicles cite, as they were known at the same cut.</summary>
    public async Task<IReadOnlyList<SourceView>> SourcesOfAsync(Reading reading, IEnumerable<Chronicle> chronicles, CancellationToken ct)
    {
        var cited = chronicles.SelectMany(DossierCard.Citations).Select(citation => citation.Source);
        return [.. (await AlsoAsync(reading, cited, ct)).Select(SourceView.Of)];
    }

    private async Task<IReadOnlyDictionary<string, DossierStream>> LoadAsync(
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
/// <param name="KnownAt">The instant through which other dossiers are read with it.</param>
/// <param name="Streams">Whatever was read with it so far, each dossier once.</param>
public sealed record Reading(string Ledger, Chronicle Chronicle, ReadPoint ReadPoint, DateTimeOffset KnownAt, DateOnly TrueAt, Dictionary<string, DossierStream> Streams)
{
    public long Version => Chronicle.Stream.CombinedVersion;

    public static Reading Of(string ledger, DossierStream stream, ReadPoint point, DateTimeOffset now, IReadOnlyDictionary<string, DossierStream> read)
    {
        var knownAt = point.KnownAt switch
        {
            Chronicles.KnownAt.Instant { At: var at } when at < now => at,
            Chronicles.KnownAt.ThroughEntry => stream.Entries[^1].RecordedAt,
            _ => now,
        };
        var trueAt = point.TrueAt ?? DateOnly.FromDateTime(knownAt.UtcDateTime);
        return new(ledger, Chronicle.Of(stream, trueAt), point, knownAt, trueAt, new(read));
    }
}
