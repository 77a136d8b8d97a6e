using System.Collections.Concurrent;
using System.Net;
using Shouldly;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>
/// Clerks that record without pause on whatever server there is, each command under a key of its own and now and then twice at
/// once; some of what was recorded they correct or retract later. It remembers what was acknowledged, and what was asked and never
/// answered.
/// </summary>
internal sealed class Load(TestLedger ledger, IReadOnlyList<string> promises)
{
    private const int Clerks = 8;

    private readonly ConcurrentDictionary<Guid, Asked> acknowledged = [];
    private readonly ConcurrentQueue<Asked> unanswered = [];

    /// <summary>Checks to be corrected, each once.</summary>
    private readonly ConcurrentQueue<Guid> wrong = [];

    /// <summary>Entries to be retracted, each once: checks, corrections, and trains and commitments that are withdrawn so.</summary>
    private readonly ConcurrentQueue<Guid> needless = [];
    private int asked;
    private int askedAgain;
    private long lastSequence;

    /// <param name="Then">Where its entries wait for being amended, if they are to be.</param>
    private sealed record Asked(string Key, string Path, object Command, ConcurrentQueue<Guid>? Then = null)
    {
        public bool Amends => Path.StartsWith("entries/", StringComparison.Ordinal);
    }

    /// <summary>Every entry that a client was told of.</summary>
    public IEnumerable<Guid> Acknowledged => acknowledged.Keys;

    /// <summary>How many of them are corrections or retractions.</summary>
    public int Amendments => acknowledged.Values.Count(command => command.Amends);

    /// <summary>The highest sequence that a client was told of.</summary>
    public long LastSequence => Interlocked.Read(ref lastSequence);

    /// <summary>How often a command was asked again: its server had died, or others were faster.</summary>
    public int AskedAgain => askedAgain;

    public Task RunAsync(CancellationToken until) => Task.WhenAll(Enumerable.Range(0, Clerks).Select(_ => RecordAsync(until)));

    /// <summary>Asks once more what had no answer when the load ended.</summary>
    public async Task AskAgainAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var left = unanswered.ToList();
        unanswered.Clear();
        await Task.WhenAll(left.Select(command => AskAsync(command, enough.Token)));
        unanswered.ShouldBeEmpty();
    }

    private async Task RecordAsync(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            var command = Next(Interlocked.Increment(ref asked));
            await Task.WhenAll(Enumerable.Range(0, command.Key.EndsWith('0') ? 2 : 1).Select(_ => AskAsync(command, until)));
        }
    }

    /// <summary>What any client does that got no answer: ask again under the same key until it has one.</summary>
    private async Task AskAsync(Asked command, CancellationToken until)
    {
        while (!await IsAnsweredAsync(command))
        {
            if (until.IsCancellationRequested)
            {
                unanswered.Enqueue(command);
                return;
            }

            Interlocked.Increment(ref askedAgain);
            await Task.Delay(100, CancellationToken.None);
        }
    }

    private Asked Next(int number)
    {
        var key = $"key-{number}";
        var day = number / promises.Count;
        return (number % 8) switch
        {
            0 or 4 => new(key, "trains", ledger.Train(
                $"train-{number}", "2025-08", "2025-07-01", new { dossier = $"commitment-train-{number}", title = $"Train {number}", owedBy = ledger.Parties }), needless),
            2 when wrong.TryDequeue(out var check) => new(key, $"entries/{check}/corrections", new
            {
                instead = new { type = "CheckCommitment", data = TestLedger.Check(day, lookedIn: "Archive") },
                reason = "Misread.",
                clerical = true,
            }, needless),
            6 when needless.TryDequeue(out var entry) => new(key, $"entries/{entry}/retractions", new { reason = "Entered twice.", clerical = true }),
            _ => new(key, $"commitments/{promises[number % promises.Count]}/checks", TestLedger.Check(day), number % 8 < 4 ? wrong : needless),
        };
    }

    private async Task<bool> IsAnsweredAsync(Asked command)
    {
        try
        {
            return IsAnswer(command, await ledger.TryAsync(command.Path, command.Command, command.Key));
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            // The server died before it answered, is not there, or is frozen.
            return false;
        }
    }

    private bool IsAnswer(Asked command, HttpAnswer answer)
    {
        switch (answer.Status)
        {
            case HttpStatusCode.Created or HttpStatusCode.OK:
                foreach (var entry in answer.Entries.Where(entry => acknowledged.TryAdd(entry, command)))
                {
                    command.Then?.Enqueue(entry);
                }

                InterlockedMax(answer.Body.GetProperty("sequence").GetInt64());
                return true;
            case HttpStatusCode.ServiceUnavailable:
                // PostgreSQL died: whether this was recorded, the server cannot know either. Or what died still holds the dossier.
                answer.Problem.ShouldBeOneOf("database-away", "dossier-busy");
                return false;
            default:
                answer.Problem.ShouldBe("race-lost", $"{command} was answered {answer.Status} {answer.Body}");
                return false;
        }
    }

    private void InterlockedMax(long sequence)
    {
        long seen;
        do
        {
            seen = LastSequence;
        }
        while (sequence > seen && Interlocked.CompareExchange(ref lastSequence, sequence, seen) != seen);
    }
}
