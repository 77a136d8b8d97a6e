using System.Runtime.InteropServices;

namespace CooperationLedger.Web.Recording;

/// <summary>A line in front of each dossier that somebody records in: first come, first served.</summary>
/// <remarks>Nothing is kept of a free dossier.</remarks>
/// <param name="most">How many may wait in one line.</param>
/// <param name="longest">How long anybody waits.</param>
internal sealed class DossierLines(int most, TimeSpan longest)
{
    private const TaskCreationOptions Asynchronously = TaskCreationOptions.RunContinuationsAsynchronously;

    private readonly Lock gate = new();

    /// <summary>The dossiers that are taken, each with those who wait for it; null where nobody ever did.</summary>
    private readonly Dictionary<DossierOfLedger, LinkedList<TaskCompletionSource<bool>>?> lines = [];

    /// <summary>How many dossiers are taken.</summary>
    public int Taken
    {
        get
        {
            lock (gate)
            {
                return lines.Count;
            }
        }
    }

    public int Waiting(DossierOfLedger dossier)
    {
        lock (gate)
        {
            return lines.GetValueOrDefault(dossier)?.Count ?? 0;
        }
    }

    /// <summary>Takes a dossier, at once where it is free, and else when all who came before have left.</summary>
    /// <returns>Whether it is taken; not when the line is full, takes too long, or was sent away.</returns>
    /// <exception cref="OperationCanceledException">Whoever waited gave up: the place in the line is free again.</exception>
    public ValueTask<bool> EnterAsync(DossierOfLedger dossier, CancellationToken ct)
    {
        lock (gate)
        {
            ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, dossier, out var isTaken);
            if (!isTaken)
            {
                return new(true);
            }

            line ??= [];
            return line.Count < most
                ? new(WaitAsync(dossier, line.AddLast(new TaskCompletionSource<bool>(Asynchronously)), ct))
                : new(false);
        }
    }

    /// <summary>Gives a dossier to the next in its line.</summary>
    public void Leave(DossierOfLedger dossier)
    {
        lock (gate)
        {
            if (lines[dossier] is { First: { } next } line)
            {
                line.Remove(next);
                next.Value.SetResult(true);
                return;
            }

            lines.Remove(dossier);
        }
    }

    /// <summary>Ends the waiting of all who wait for a dossier now.</summary>
    public void SendAway(DossierOfLedger dossier)
    {
        lock (gate)
        {
            while (lines[dossier] is { First: { } next } line)
            {
                line.Remove(next);
                next.Value.SetResult(false);
            }
        }
    }

    private async Task<bool> WaitAsync(DossierOfLedger dossier, LinkedListNode<TaskCompletionSource<bool>> called, CancellationToken ct)
    {
        await ((Task)called.Value.Task).WaitAsync(longest, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate)
        {
            if (called.List is { } line)
            {
                line.Remove(called);
                called.Value.SetResult(false);
            }
        }

        var isTaken = await called.Value.Task;
        if (isTaken && ct.IsCancellationRequested)
        {
            // It was called at the very moment in which it gave up.
            Leave(dossier);
        }

        ct.ThrowIfCancellationRequested();
        return isTaken;
    }
}

internal readonly record struct DossierOfLedger(string Ledger, string Dossier);
