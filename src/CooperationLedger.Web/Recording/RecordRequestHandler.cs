using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace CooperationLedger.Web.Recording;

/// <summary>Records: loads and decides, appends, keeps a receipt, and commits it all in one transaction.</summary>
public sealed class RecordRequestHandler(LedgerSessions sessions, RequestDecider decider, KeptStreams kept, ListBuilding building)
{
    /// <summary>
    /// A lost race is decided again, with a session of its own, and at once: the dossiers are held then, which is a turn that comes.
    /// </summary>
    public static void Configure(HandlerChain chain) => chain.OnException(LostRace.Is, "somebody else recorded first").RetryTimes(4);

    public async Task<RecordAnswer> Handle(RecordRequest request, Envelope envelope, CancellationToken ct)
    {
        await using var session = await sessions.BeginAsync(request.Ledger, ct);
        var holding = envelope.Attempts > 1 ? Holding.Everything : Holding.WhatElseDecides;
        var decided = await decider.DecideAsync(session, request, holding, ct);
        if (decided is not Decided.Recordable { Context: var context } recordable)
        {
            return ((Decided.Answered)decided).Answer;
        }

        // In order of their dossiers, so that two that touch the same ones never wait for each other.
        var appended = recordable.Outcome.NewEntries.OrderBy(entry => entry.Dossier, StringComparer.Ordinal)
            .Select(entry => Append(session, context.Streams[entry.Dossier], entry)).ToList();
        if (building.IsFinished)
        {
            // Else what an earlier version kept is written anew as a whole, and not by what differs.
            DossierProjection.Hand(session, recordable.Outcome.Changed);
        }

        var (ids, version) = (recordable.Ids, recordable.Outcome.Version);
        if (request.Key is { } key)
        {
            session.Insert(new Receipt(key, request.By.User, request.Route, request.BodyDigest, context.Dossier, ids, version.Number)
            {
                Leading = version.Leading,
            });
        }

        await session.SaveChangesAsync(ct);
        foreach (var changed in recordable.Outcome.Changed)
        {
            kept.Grow(request.Ledger, changed);
        }

        var saidAlready = ids.Except(appended.Select(stored => stored.Id)).ToArray();
        var sequences = appended.Select(stored => stored.Sequence).Concat(await SequencesAsync(session, saidAlready, ct));
        return new RecordAnswer.Recorded(context.Dossier, version.Number, ids, sequences.Max(), IsNew: appended.Count > 0)
        {
            Leading = version.Leading,
        };
    }

    /// <remarks>Of what is kept since it was recorded, they are not known.</remarks>
    private static async Task<IEnumerable<long>> SequencesAsync(IQuerySession session, Guid[] entries, CancellationToken ct) =>
        entries.Length == 0 ? [] : await session.AdvancedSql.QueryAsync<long>(
            $"select seq_id from {LedgerStore.Schema}.mt_events where tenant_id = ? and id = any(?::uuid[])",
            ct, session.TenantId, entries);

    private static IEvent Append(IDocumentSession session, DossierStream stream, Entry entry)
    {
        var stored = session.Events.BuildEvent(entry.Event);
        EntryStore.Envelop(stored, entry);
        if (stream.Exists)
        {
            session.Events.Append(stream.Dossier, entry.Version, stored);
        }
        else
        {
            session.Events.StartStream(stream.Dossier, stored);
        }

        return stored;
    }
}
