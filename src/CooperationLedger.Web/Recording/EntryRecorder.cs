using CooperationLedger.Web.Storage;
using Wolverine.Runtime;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// The one way into the ledger, for endpoints, forms and seeds alike: a message that <see cref="RecordRequestHandler"/> reads.
/// </summary>
public sealed class EntryRecorder(
    IWolverineRuntime wolverine, LedgerSessions sessions, RequestDecider decider, GuardWatch guard, RoomToRecord room)
{
    public async Task<RecordAnswer> RecordAsync(RecordRequest request, CancellationToken ct)
    {
        if (!guard.Stands)
        {
            return new Unguarded();
        }

        try
        {
            var answer = await new MessageBus(wolverine).InvokeAsync<RecordAnswer>(request, ct);
            if (answer is Recorded { IsNew: true })
            {
                room.IsThere();
            }

            return answer;
        }
        catch (Exception race) when (LostRace.Is(race))
        {
            return new RaceLost();
        }
        catch (Exception failure)
        {
            room.Note(failure);
            throw;
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
