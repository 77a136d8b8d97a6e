using CooperationLedger.Web.Storage;
using Marten.Exceptions;
using Wolverine.Runtime;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// The one way into the ledger, for endpoints, forms and seeds alike: a message that <see cref="RecordRequestHandler"/> reads.
/// </summary>
public sealed class EntryRecorder(
    IWolverineRuntime wolverine, LedgerSessions sessions, RequestDecider decider, GuardWatch guard, StoreWatch store)
{
    public async Task<RecordAnswer> RecordAsync(RecordRequest request, CancellationToken ct)
    {
        if (!guard.Stands)
        {
            return new Unguarded();
        }

        if (await store.StandstillAsync(ct) is [_, ..] standstill)
        {
            return new Damaged(string.Join(" ", standstill));
        }

        try
        {
            return await new MessageBus(wolverine).InvokeAsync<RecordAnswer>(request, ct);
        }
        catch (Exception failure) when (LostRace.Is(failure) || failure is InvalidStreamOperationException)
        {
            // Whoever records where streams do not fit their entries, or are archived, loses as well, and would for ever.
            var dossiers = request.Command.ReachesCiting is null
                ? request.Command.AlsoWrites.Append(request.Command.Dossier).OfType<string>()
                : null;
            return await store.LookAtAsync(request.Ledger, dossiers, request.Key, ct) is [_, ..] damage
                ? new Damaged(string.Join(" ", damage))
                : new RaceLost();
        }
    }

    /// <summary>What recording would answer, with nothing recorded: the same loading, deciding and measuring.</summary>
    public async Task<RecordAnswer> CheckAsync(RecordRequest request, CancellationToken ct)
    {
        await using var session = await sessions.WriteAsync(request.Ledger, ct);
        return await decider.DecideAsync(session, request, holds: false, ct) switch
        {
            Decided.Answered answered => answered.Answer,
            Decided.Recordable recordable => new Acceptable(
                recordable.Context.Dossier,
                [.. recordable.Outcome.Entries.Select(planned => planned.IsNew ? null : (Guid?)planned.Entry.Id)]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
