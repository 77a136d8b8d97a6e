using System.Collections.Concurrent;
using System.Diagnostics;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// Lets commands on one dossier take turns, within one server: all at once, each but one would decide in vain. Whoever waits has no
/// connection yet, so that readers and other dossiers notice nothing of a busy one.
/// </summary>
/// <param name="atOnce">How many commands record at once, whatever their dossiers.</param>
/// <param name="longestWait">At each dossier, and for a place among those that record.</param>
public sealed class DossierTurns(int atOnce, TimeSpan longestWait) : IDisposable
{
    /// <summary>For one dossier; further commands are turned away at once.</summary>
    public const int MostWaiting = 256;

    /// <summary>Shorter than a browser or a proxy waits for an answer.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly DossierLines lines = new(MostWaiting, longestWait);
    private readonly SemaphoreSlim places = new(atOnce);

    /// <summary>When a command on several dossiers found one of them held, by all of them.</summary>
    private readonly ConcurrentDictionary<string, long> heldTogether = [];

    /// <summary>How many dossiers are being recorded in.</summary>
    public int Taken => lines.Taken;

    /// <summary>How many commands wait for a dossier.</summary>
    public int Waiting(string ledger, string dossier) => lines.Waiting(new(ledger, dossier));

    /// <returns>Null when the dossiers are too busy: nothing was waited for in vain, and nothing is held.</returns>
    /// <exception cref="OperationCanceledException">The client hung up.</exception>
    public async ValueTask<Turn?> TakeAsync(string ledger, IEnumerable<string> dossiers, CancellationToken ct)
    {
        var turn = new Turn(this);
        try
        {
            // Everybody takes them in the same order, so that no two wait for each other.
            foreach (var dossier in dossiers.Distinct().Order(StringComparer.Ordinal).Select(id => new DossierOfLedger(ledger, id)))
            {
                if (!await lines.EnterAsync(dossier, ct))
                {
                    return null;
                }

                turn.Dossiers.Add(dossier);
            }

            if (turn.Dossiers.Count > 1 && IsHeld(turn.Together))
            {
                return null;
            }

            turn.HasPlace = await places.WaitAsync(longestWait, ct);
            return turn.HasPlace ? turn : null;
        }
        finally
        {
            if (!turn.HasPlace)
            {
                turn.Dispose();
            }
        }
    }

    public void Dispose() => places.Dispose();

    private bool IsHeld(string together) =>
        heldTogether.TryGetValue(together, out var since) && Stopwatch.GetElapsedTime(since) < ConnectionPools.LongestLockWait;

    private void Remember(string together)
    {
        foreach (var past in heldTogether.Keys.Where(other => !IsHeld(other)))
        {
            heldTogether.TryRemove(past, out _);
        }

        heldTogether[together] = Stopwatch.GetTimestamp();
    }

    /// <summary>A command's turn at its dossiers, until it is disposed of.</summary>
    public sealed class Turn : IDisposable
    {
        private readonly DossierTurns turns;

        internal Turn(DossierTurns turns) => this.turns = turns;

        internal List<DossierOfLedger> Dossiers { get; } = new(1);

        internal bool HasPlace { get; set; }

        internal string Together => string.Join('\n', Dossiers);

        /// <summary>Ends the waiting of those behind: what keeps this dossier from one keeps it from all.</summary>
        /// <remarks>
        /// Of several dossiers it is not known which one it is. Who comes to all of them in the next seconds is sent away at its turn;
        /// whoever waits for one of them alone finds out, and is not kept waiting by the others.
        /// </remarks>
        public void SendAwayThoseBehind()
        {
            if (Dossiers is [var only])
            {
                turns.lines.SendAway(only);
            }
            else
            {
                turns.Remember(Together);
            }
        }

        public void Dispose()
        {
            if (HasPlace)
            {
                turns.places.Release();
                HasPlace = false;
            }

            Dossiers.ForEach(turns.lines.Leave);
            Dossiers.Clear();
        }
    }
}
