using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Storage;
using Marten;
using Wolverine;
using Wolverine.Marten;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>The one way into the ledger: load what the command names, decide, append, and keep a receipt, all in one transaction.</summary>
public sealed class EntryRecorder(LedgerSessions sessions, IServiceScopeFactory services, TimeProvider clock)
{
    private const int Tries = 5;

    /// <summary>How many ids are tried for a dossier whose caller proposed none.</summary>
    private const int MostNames = 50;

    public async Task<RecordAnswer> RecordAsync(RecordRequest request, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await DecideAsync(request, (session, given, ct) => HoldAsync(session, request, given, ct), AppendAsync, ct);
            }
            catch (Exception race) when (LostRace.Is(race))
            {
                if (attempt == Tries)
                {
                    return new RaceLost();
                }

                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 << attempt)), clock, ct);
            }
        }
    }

    /// <summary>What recording would answer, with nothing recorded: the same loading, deciding and measuring.</summary>
    public Task<RecordAnswer> CheckAsync(RecordRequest request, CancellationToken ct) => DecideAsync(
        request,
        (session, given, ct) => DecisionContexts.LoadAsync(session, request, given, LatestToday(), NewEntries(request), ct),
        (_, decided, _) => Task.FromResult<RecordAnswer>(new Acceptable(decided.DecisionContext.Dossier, [.. decided.Outcome.Entries.Select(planned => planned.IsNew ? null : (Guid?)planned.Entry.Id)])),
        ct);

    private delegate Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> Load(IDocumentSession session, Command given, CancellationToken ct);

    private delegate Task<RecordAnswer> Accept(IDocumentSession session, Decided decided, CancellationToken ct);

    private sealed record Decided(RecordRequest Request, DecisionContext DecisionContext, DecisionOutcome.Accepted Outcome);

    private async Task<RecordAnswer> DecideAsync(RecordRequest request, Load load, Accept accept, CancellationToken ct)
    {
        for (var name = 1; ; name++)
        {
            await using var session = await sessions.WriteAsync(request.Ledger, ct);
            var given = request.Command.Dossier is null ? request.Command with { Dossier = NameFor(request.Command, name) } : request.Command;
            var (command, context, receipt) = await load(session, given, ct);
            if (receipt is not null)
            {
                return receipt.IsFor(request) ? await RepeatAsync(session, receipt, ct) : new KeyTaken(receipt.Id);
            }

            if (await AnswerAsync(session, request, command, context, accept, ct) is { } answer)
            {
                return answer;
            }

            if (name == MostNames)
            {
                return new Refused([new("id-taken", $"Propose an id: {command.Dossier} and all before it are taken.", "/dossier")]);
            }
        }
    }

    /// <summary>
    /// Loads what is decided by. For nearly every command the streams that it appends to show whether anybody recorded meanwhile. Where
    /// more than those decides, of a source that other dossiers rest on or of merged dossiers, one dossier is held until this is recorded.
    /// </summary>
    private async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> HoldAsync(IDocumentSession session, RecordRequest request, Command given, CancellationToken ct)
    {
        HashSet<string> held = [];
        string[] decisive = given.ReachesCiting is { } source ? [source] : [];
        while (true)
        {
            foreach (var dossier in decisive.Where(held.Add))
            {
                await session.LockAsync(dossier, ct);
            }

            var loaded = await DecisionContexts.LoadAsync(session, request, given, LatestToday(), NewEntries(request), ct);
            decisive = [.. Merged(loaded.Command, loaded.DecisionContext).Order(StringComparer.Ordinal)];
            if (decisive.All(held.Contains))
            {
                return loaded;
            }
        }
    }

    /// <summary>The dossiers that go on of those merged ones in which the command records.</summary>
    private static IEnumerable<string> Merged(Command command, DecisionContext context) =>
        from dossier in command.AlsoWrites.Prepend(context.Dossier)
        let stream = context.Streams.GetValueOrDefault(dossier)
        where stream is not null && stream.LeadsTo.Any()
        select stream.Leading.Dossier;

    /// <returns>Null when the id that we derived belongs to another dossier.</returns>
    private static async Task<RecordAnswer?> AnswerAsync(
        IDocumentSession session, RecordRequest request, Command command, DecisionContext context, Accept accept, CancellationToken ct)
    {
        var stream = context.Stream;
        if (command.OpensAs is null && command is not OpenLedger && !stream.Exists)
        {
            return new NoSuchDossier(context.Dossier);
        }

        var version = stream.Leading.CombinedVersion;
        if (request.IfVersion is { } expected && expected != version)
        {
            return new OtherVersion(context.Dossier, version);
        }

        var nameIsOurs = request.Command.Dossier is null && command is not OpenLedger;
        return Deciding.Decide(command, context) switch
        {
            DecisionOutcome.Accepted accepted when !nameIsOurs || !stream.Exists || accepted.Entries.All(planned => !planned.IsNew) =>
                await MeasuredAsync(session, new(request, context, accepted), accept, ct),
            _ when nameIsOurs && stream.Exists => null,
            DecisionOutcome.Refused refused => new Refused(refused.Reasons),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<RecordAnswer> MeasuredAsync(IDocumentSession session, Decided decided, Accept accept, CancellationToken ct)
    {
        var bytes = decided.Outcome.NewEntries.Select(entry => EntryText.Of(decided.Request.Ledger, entry with { Sequence = LongestSequence }).Canonical().Length).DefaultIfEmpty().Max();
        return bytes > EntryText.MostBytes ? new TooLong(bytes) : await accept(session, decided, ct);
    }

    private async Task<RecordAnswer> AppendAsync(IDocumentSession session, Decided decided, CancellationToken ct)
    {
        var (request, context, outcome) = decided;
        var entries = outcome.NewEntries.OrderBy(entry => entry.Dossier, StringComparer.Ordinal).ToList();
        List<JasperFx.Events.IEvent> appended = [];
        foreach (var entry in entries)
        {
            var stored = session.Events.BuildEvent(entry.Event);
            EntryStore.Envelop(stored, entry);
            Append(session, context.Streams[entry.Dossier], stored);
            appended.Add(stored);
        }

        var ids = outcome.Entries.Select(planned => planned.Entry.Id).ToList();
        if (request.Key is { } key)
        {
            session.Insert(new Receipt(key, request.By.User, request.Route, request.BodyDigest, context.Dossier, ids, outcome.Version));
        }

        await SaveAsync(session, request, ct);
        var known = context.Streams.Values.SelectMany(stream => stream.Entries).Where(entry => ids.Contains(entry.Id)).Select(entry => entry.Sequence);
        return new Recorded(
            context.Dossier,
            outcome.Version,
            ids,
            appended.Select(stored => stored.Sequence).Concat(known).Max(),
            IsNew: entries.Count > 0);
    }

    private async Task SaveAsync(IDocumentSession session, RecordRequest request, CancellationToken ct)
    {
        if (request.Command.ReachesCiting is not { } source)
        {
            await session.SaveChangesAsync(ct);
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<IMartenOutbox>();
        outbox.Enroll(session);
        await outbox.ScheduleAsync(new MarkLateCitations(request.Ledger, source), MarkLateCitations.Later);
        await session.SaveChangesAsync(ct);
    }

    /// <summary>The largest sequence that has a canonical form: an entry is measured before it has its own.</summary>
    private const long LongestSequence = (1L << 53) - 1;

    private static void Append(IDocumentSession session, DossierStream stream, object stored)
    {
        if (stream.Exists)
        {
            session.Events.Append(stream.Dossier, stream.Version + 1, stored);
        }
        else
        {
            session.Events.StartStream(stream.Dossier, stored);
        }
    }

    private NewEntries NewEntries(RecordRequest request) => new(
        Microseconds(clock.GetUtcNow()), request.By, request.Correlation, request.Key, _ => Guid.CreateVersion7(clock.GetUtcNow()));

    private static async Task<RecordAnswer> RepeatAsync(IQuerySession session, Receipt receipt, CancellationToken ct)
    {
        var ids = receipt.Entries.ToArray();
        var stored = await session.Events.QueryAllRawEvents().Where(e => e.Id.IsOneOf(ids)).ToListAsync(ct);
        return new Recorded(
            receipt.Dossier,
            receipt.Version ?? stored.Where(e => e.StreamKey == receipt.Dossier).Select(e => e.Version).DefaultIfEmpty().Max(),
            receipt.Entries,
            stored.Max(e => e.Sequence),
            IsNew: false);
    }

    private static string NameFor(Command command, int attempt) => command switch
    {
        OpenLedger open => OpenLedger.DossierOf(OpenLedger.IdOf(open.Parties)),
        { OpensAs: { } title } => DossierId.Derive(EventCatalogue.KindOf(command.GetType())!.Name, title, attempt),
        _ => throw new ArgumentException("A command that opens no dossier names the one it is about.", nameof(command)),
    };

    /// <summary>The day it is now where it is latest on Earth (UTC+14).</summary>
    private DateOnly LatestToday() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(14));

    /// <remarks>PostgreSQL keeps microseconds; an instant it would round could move past the next entry's.</remarks>
    private static DateTimeOffset Microseconds(DateTimeOffset at) => new(at.Ticks - (at.Ticks % 10), at.Offset);
}
