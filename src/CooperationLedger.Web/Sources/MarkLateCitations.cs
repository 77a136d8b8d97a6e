using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Wolverine;

namespace CooperationLedger.Web.Sources;

/// <summary>
/// Sent with every retraction and reinstatement of a source, in its transaction, to be read a minute later. What cited the source and
/// was decided before, but recorded after, could not see the retraction, nor the retraction it; to lock the source for every entry that
/// cites it would make all clerks wait for one another. By then all such entries are recorded, and are marked as well.
/// </summary>
/// <param name="Source">The source's dossier.</param>
public sealed record MarkLateCitations(string Ledger, string Source)
{
    /// <summary>Longer than any decision takes until it is recorded or given up.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(1);

    /// <summary>How often it is tried again while what cites the source cannot be read.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromMinutes(10);
}

public static class MarkLateCitationsHandler
{
    /// <summary>Retracts the source again: that marks what it missed, and is refused when it missed nothing.</summary>
    /// <remarks>Nothing is done once the source was reinstated; where it is changed meanwhile, it is looked at anew.</remarks>
    public static async Task Handle(
        MarkLateCitations late, LedgerSessions sessions, EntryRecorder recorder, IMessageContext messages, CancellationToken ct)
    {
        await MarkAsync(late, sessions, recorder, ct);
        if (await IsUnreadableAsync(late, sessions, ct))
        {
            await messages.ScheduleAsync(late, MarkLateCitations.Again);
        }
    }

    private static async Task MarkAsync(MarkLateCitations late, LedgerSessions sessions, EntryRecorder recorder, CancellationToken ct)
    {
        while (await ReadAsync(late, sessions, ct) is var source
            && source.Last<SourceRetracted>() is { Event: SourceRetracted retracted } entry)
        {
            var again = new RetractSource(retracted.Reason) { Dossier = late.Source };
            var request = new RecordRequest(
                late.Ledger, again, entry.RecordedBy, nameof(MarkLateCitations),
                IfVersion: source.Version, Correlation: entry.Correlation);
            switch (await recorder.RecordAsync(request, ct))
            {
                case RecordAnswer.Recorded or RecordAnswer.Refused { Reasons: [{ Code: "already-retracted" }] }
                    or RecordAnswer.Unreadable:
                    return;
                case RecordAnswer.OtherVersion or RecordAnswer.RaceLost:
                    break;
                case var answer:
                    throw new InvalidOperationException($"What cites {late.Source} in {late.Ledger} was not marked: {answer}");
            }
        }
    }

    private static async Task<DossierStream> ReadAsync(MarkLateCitations late, LedgerSessions sessions, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(late.Ledger, ct);
        return (await session.StreamsAsync([late.Source], ceiling: null, ct))[late.Source];
    }

    /// <summary>Whether the retracted source, or a dossier that cites it, has an entry that cannot be read.</summary>
    private static async Task<bool> IsUnreadableAsync(MarkLateCitations late, LedgerSessions sessions, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(late.Ledger, ct);
        var citing = await session.DossiersCitingAsync(late.Source, ct);
        var streams = await session.StreamsAsync(citing.Append(late.Source), ceiling: null, ct);
        return streams[late.Source].Last<SourceRetracted>() is not null && streams.Values.Any(stream => stream.StopsAt is not null);
    }
}
