using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads what a request names, decides it, and makes the entries that are to be recorded.</summary>
public sealed class RequestDecider(UnreadableEntries unreadable, StoreWatch store, KeptStreams kept, TimeProvider clock)
{
    private readonly DecisionContexts contexts = new(kept);

    public async Task<Decided> DecideAsync(IDocumentSession session, RecordRequest request, Holding holding, CancellationToken ct)
    {
        foreach (var given in Named(request))
        {
            var loaded = holding == Holding.Nothing
                ? await contexts.LoadAsync(session, request, given, LatestToday(), NewEntries(request), ct)
                : await contexts.HoldAsync(session, request, given, holding, LatestToday(), NewEntries(request), ct);
            if (loaded.Receipt is { } receipt)
            {
                return new Decided.Answered(receipt.IsFor(request) ? await RepeatAsync(session, receipt, ct) : new KeyTaken(receipt.Id));
            }

            if (Stopped(loaded.Command, loaded.DecisionContext) is { StopsAt: { } entry } stopped)
            {
                await unreadable.SawAsync(request.Ledger, [stopped], ct);
                return new Decided.Answered(new RecordAnswer.Unreadable(request.Ledger, entry));
            }

            if (Decide(request, loaded.Command, loaded.DecisionContext) is { } decided)
            {
                return decided;
            }
        }

        throw new System.Diagnostics.UnreachableException("There is always another id.");
    }

    /// <summary>The dossiers that a request records in, as far as it can be known before they are read.</summary>
    public static IReadOnlyList<string> DossiersOf(RecordRequest request)
    {
        var command = Named(request).First();
        return [command.Dossier!, .. command.AlsoWrites];
    }

    /// <summary>The command with an id for its dossier; one after the other, where it proposes none and the first are taken.</summary>
    private static IEnumerable<Command> Named(RecordRequest request) => request.Command switch
    {
        { Dossier: not null } named => [named],
        OpenLedger open => [open with { Dossier = OpenLedger.DossierOf(OpenLedger.IdOf(open.Parties)) }],
        { OpensAs: { } title } command =>
            from distinction in Distinctions(request)
            select command with { Dossier = DossierId.Derive(EventCatalogue.KindOf(command.GetType())!.Name, title, distinction) },
        _ => throw new ArgumentException("A command that opens no dossier names the one it is about.", nameof(request)),
    };

    /// <summary>
    /// What distinguishes dossiers of one title. The third is made from the command itself, so that whoever sends it again is answered with
    /// the dossier that it opened; where that was withdrawn, no id is ever used again, and any other will do.
    /// </summary>
    private static IEnumerable<string?> Distinctions(RecordRequest request)
    {
        const int Characters = 12;
        yield return null;
        yield return "2";
        yield return request.BodyDigest[..Characters];
        while (true)
        {
            yield return Guid.NewGuid().ToString("N")[..Characters];
        }
    }

    /// <returns>Null when the id that we derived belongs to another dossier.</returns>
    private static Decided? Decide(RecordRequest request, Command command, DecisionContext context)
    {
        var stream = context.Stream;
        if (command.OpensAs is null && command is not OpenLedger && !stream.Exists)
        {
            return new Decided.Answered(new NoSuchDossier(context.Dossier));
        }

        var version = context.Streams.VersionOf(context.Dossier);
        if (request.IfVersion is { } expected && expected != version)
        {
            return new Decided.Answered(new OtherVersion(context.Dossier, version));
        }

        var nameIsOurs = request.Command.Dossier is null && command is not OpenLedger;
        return Deciding.Decide(command, context) switch
        {
            DecisionOutcome.Accepted accepted when !nameIsOurs || !stream.Exists || accepted.Entries.All(planned => !planned.IsNew) =>
                Measured(request.Ledger, new(context, accepted)),
            _ when nameIsOurs && stream.Exists => null,
            DecisionOutcome.Refused refused => new Decided.Answered(new Refused(refused.Reasons)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <remarks>Ids are asked for while deciding; all of one command begin with its instant.</remarks>
    private NewEntries NewEntries(RecordRequest request)
    {
        var now = clock.GetUtcNow();
        return new(EntryStore.Microseconds(now), request.By, request.Correlation, request.Key, _ => Guid.CreateVersion7(now));
    }

    private static Decided Measured(string ledger, Decided.Recordable recordable)
    {
        var bytes = recordable.Outcome.NewEntries.Select(entry => EntryText.LengthOf(ledger, entry)).DefaultIfEmpty().Max();
        return bytes > EntryText.MostBytes ? new Decided.Answered(new TooLong(bytes)) : recordable;
    }

    /// <summary>
    /// A dossier that stops the command: one that it writes to and that cannot be read to its end, or one that it names and that cannot be
    /// read at all.
    /// </summary>
    /// <remarks>Commands that only name a dossier with some readable entries go on: it certainly exists.</remarks>
    private static DossierStream? Stopped(Command command, DecisionContext context)
    {
        var written = from dossier in command.AlsoWrites.Prepend(context.Dossier)
                      where context.Streams.Find(dossier) is not null
                      from leading in new[] { dossier, context.Streams.LeadingOf(dossier) }
                      select context.Streams.Read(leading).Stopped;
        var named = from reference in command.References
                    select context.Streams.Find(reference.Dossier) is { Exists: false, StopsAt: not null } stream ? stream : null;
        return written.Concat(named).FirstOrDefault(stream => stream is not null);
    }

    /// <remarks>Of the entries only their envelopes are looked at: what they say may be unreadable since.</remarks>
    private async Task<RecordAnswer> RepeatAsync(IQuerySession session, Receipt receipt, CancellationToken ct)
    {
        var stored = await session.EntriesAsync(sql =>
        {
            sql.Append("d.id = any(");
            sql.AppendParameter(receipt.Entries.ToArray());
            sql.Append(")");
        }, ct);
        if (stored.Count < receipt.Entries.Count)
        {
            return new Damaged(string.Join(" ", await store.LookAtAsync(session.TenantId, [receipt.Dossier], receipt.Id, ct)));
        }

        return new Recorded(
            receipt.Dossier,
            receipt.Version
                ?? stored.Where(entry => entry.Dossier == receipt.Dossier).Select(entry => entry.Version).DefaultIfEmpty().Max(),
            receipt.Entries,
            stored.Max(entry => entry.Sequence),
            IsNew: false)
        {
            Leading = receipt.Leading,
        };
    }

    /// <summary>The day it is now where it is latest on Earth (UTC+14).</summary>
    private DateOnly LatestToday() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(14));
}
