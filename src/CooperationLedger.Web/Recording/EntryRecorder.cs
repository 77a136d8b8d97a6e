using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using CooperationLedger.TransparencyLog;
using Marten;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>The one way into the ledger: load what the command names, decide, append, and keep a receipt, all in one transaction.</summary>
public sealed class EntryRecorder(IDocumentStore store, TimeProvider clock)
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
                return await DecideAsync(request, AppendAsync, ct);
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

    /// <summary>What recording would answer, with nothing recorded: the same loading and the same deciding.</summary>
    public Task<RecordAnswer> CheckAsync(RecordRequest request, CancellationToken ct) => DecideAsync(
        request,
        (_, _, situation, accepted, _) => Task.FromResult<RecordAnswer>(new Acceptable(situation.Dossier, [.. accepted.Entries.Select(planned => planned.Existing)])),
        ct);

    private delegate Task<RecordAnswer> Accept(
        IDocumentSession session, RecordRequest request, Situation situation, Outcome.Accepted accepted, CancellationToken ct);

    private async Task<RecordAnswer> DecideAsync(RecordRequest request, Accept accept, CancellationToken ct)
    {
        for (var name = 1; ; name++)
        {
            await using var session = store.LightweightSession(request.Ledger);
            var command = request.Command.Dossier is null ? request.Command with { Dossier = NameFor(request.Command, name) } : request.Command;
            var (situation, receipt) = await Situations.LoadAsync(session, request, command, LatestToday(), ct);
            if (receipt is not null)
            {
                return receipt.IsFor(request) ? await RepeatAsync(session, receipt, ct) : new KeyTaken(receipt.Id);
            }

            if (await AnswerAsync(session, request, command, situation, accept, ct) is { } answer)
            {
                return answer;
            }

            if (name == MostNames)
            {
                return new Refused([new("id-taken", $"Propose an id: {command.Dossier} and all before it are taken.", "/dossier")]);
            }
        }
    }

    /// <returns>Null when the id that we derived belongs to another dossier.</returns>
    private static async Task<RecordAnswer?> AnswerAsync(
        IDocumentSession session, RecordRequest request, Command command, Situation situation, Accept accept, CancellationToken ct)
    {
        var register = situation.Register;
        if (command.OpensAs is null && command is not OpenLedger && !register.Exists)
        {
            return new NoSuchDossier(situation.Dossier);
        }

        if (request.IfVersion is { } expected && expected != register.Version)
        {
            return new OtherVersion(situation.Dossier, register.Version);
        }

        var nameIsOurs = request.Command.Dossier is null && command is not OpenLedger;
        return Deciding.Decide(command, situation) switch
        {
            Outcome.Accepted accepted when !nameIsOurs || !register.Exists || accepted.Entries.All(planned => planned.Existing is not null) =>
                await accept(session, request, situation, accepted, ct),
            _ when nameIsOurs && register.Exists => null,
            Outcome.Refused refused => new Refused(refused.Reasons),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<RecordAnswer> AppendAsync(
        IDocumentSession session, RecordRequest request, Situation situation, Outcome.Accepted accepted, CancellationToken ct)
    {
        List<Entry> entries = [];
        List<JasperFx.Events.IEvent> appended = [];
        // One command is recorded at one instant: a permanent link to either of its entries then knows both.
        var at = accepted.Entries.Select(planned => situation.Registers[planned.Draft.Dossier].Entries.LastOrDefault()?.RecordedAt)
            .Aggregate(Microseconds(clock.GetUtcNow()), Later);
        foreach (var planned in accepted.Entries.OrderBy(planned => planned.Draft.Dossier, StringComparer.Ordinal).Where(planned => planned.Existing is null))
        {
            var register = situation.Registers[planned.Draft.Dossier];
            var entry = EntryOf(planned.Draft, register, request, at);
            if (EntryText.Of(request.Ledger, entry with { Sequence = LongestSequence }).Canonical().Length is var bytes and > EntryText.MostBytes)
            {
                return new TooLong(bytes);
            }

            var stored = session.Events.BuildEvent(entry.Event);
            EntryStore.Envelop(stored, entry);
            Append(session, register, stored);
            entries.Add(entry);
            appended.Add(stored);
        }

        var ids = accepted.Entries.Select(planned => planned.Existing ?? entries.Single(entry => entry.Dossier == planned.Draft.Dossier).Id).ToList();
        if (request.Key is { } key)
        {
            session.Insert(new Receipt(key, request.By.User, request.Route, request.BodyDigest, situation.Dossier, ids));
        }

        await session.SaveChangesAsync(ct);
        var known = situation.Registers.Values.SelectMany(register => register.Entries).Where(entry => ids.Contains(entry.Id)).Select(entry => entry.Sequence);
        return new Recorded(
            situation.Dossier,
            situation.Register.Version + entries.Count(entry => entry.Dossier == situation.Dossier),
            ids,
            appended.Select(stored => stored.Sequence).Concat(known).Max(),
            IsNew: entries.Count > 0);
    }

    /// <summary>The largest sequence that has a canonical form: an entry is measured before it has its own.</summary>
    private const long LongestSequence = (1L << 53) - 1;

    private static void Append(IDocumentSession session, Register register, object stored)
    {
        if (register.Exists)
        {
            session.Events.Append(register.Dossier, register.Version + 1, stored);
        }
        else
        {
            session.Events.StartStream(register.Dossier, stored);
        }
    }

    private Entry EntryOf(Draft draft, Register register, RecordRequest request, DateTimeOffset at) => new(
        Guid.CreateVersion7(clock.GetUtcNow()),
        draft.Dossier,
        register.Version + 1,
        Sequence: 0,
        at,
        request.By,
        request.Correlation,
        Causation: null,
        request.Key,
        draft.Event);

    private static async Task<RecordAnswer> RepeatAsync(IQuerySession session, Receipt receipt, CancellationToken ct)
    {
        var ids = receipt.Entries.ToArray();
        var stored = await session.Events.QueryAllRawEvents().Where(e => e.Id.IsOneOf(ids)).ToListAsync(ct);
        return new Recorded(
            receipt.Dossier,
            stored.Where(e => e.StreamKey == receipt.Dossier).Select(e => e.Version).DefaultIfEmpty().Max(),
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

    private static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset? previous) => previous > now ? previous.Value : now;
}
