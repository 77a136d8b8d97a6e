using CooperationLedger.Web.Storage;
using Marten.Exceptions;
using Wolverine.Runtime;
using static CooperationLedger.Web.Recording.RecordAnswer;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// The one way into the ledger, for endpoints, forms and seeds alike: a message that <see cref="RecordRequestHandler"/> reads.
/// </summary>
public sealed class EntryRecorder(
    IWolverineRuntime wolverine, LedgerSessions sessions, RequestDecider decider, DossierTurns turns, GuardWatch guard, StoreWatch store,
    RoomToRecord room)
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

        var dossiers = RequestDecider.DossiersOf(request);
        using var turn = await turns.TakeAsync(request.Ledger, dossiers, ct);
        if (turn is null)
        {
            return new Busy(dossiers);
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
        catch (Exception failure) when (
            LostRace.Is(failure) || failure is InvalidStreamOperationException || FromPostgres.IsOutOfNumbers(failure))
        {
            // Whoever records where streams do not fit their entries, or are archived, loses as well, and would for ever. So does whoever
            // finds no number left.
            var looked = request.Command.ReachesCiting is null
                ? request.Command.AlsoWrites.Append(request.Command.Dossier).OfType<string>()
                : null;
            return await store.LookAtAsync(request.Ledger, looked, request.Key, ct) is [_, ..] damage
                ? new Damaged(string.Join(" ", damage))
                : new RaceLost();
        }
        catch (Exception held) when (FromPostgres.IsHeld(held))
        {
            turn.SendAwayThoseBehind();
            return new Busy(dossiers);
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
        return await decider.DecideAsync(session, request, Holding.Nothing, ct) switch
        {
            Decided.Answered answered => answered.Answer,
            Decided.Recordable recordable => new Acceptable(
                recordable.Context.Dossier,
                [.. recordable.Outcome.Entries.Select(planned => planned.IsNew ? null : (Guid?)planned.Entry.Id)]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
