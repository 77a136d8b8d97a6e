using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>An entry at its place in the chronicle.</summary>
/// <param name="Entry">The original entry; its id names the place whatever was corrected.</param>
/// <param name="Event">What it says now.</param>
/// <param name="CorrectedBy">The correction in force, if any.</param>
/// <param name="ClaimedBy">
/// The claim of another source that is preferred, if any: then <paramref name="Event"/> is what that one says.
/// </param>
/// <param name="Possibly">On the day asked about it may or may not have happened.</param>
public sealed record ChronicleEntry(
    Entry Entry, LedgerEvent Event, Entry? CorrectedBy = null, Entry? ClaimedBy = null, bool Possibly = false)
{
    public Guid Id => Entry.Id;

    public When? Date => (Event as Development)?.Date;

    /// <summary>
    /// The latest day on which it can have happened: whatever was recorded had happened before that. Null when it is no development.
    /// </summary>
    public DateOnly? LatestKnown
    {
        get
        {
            var recorded = DateOnly.FromDateTime((ClaimedBy ?? CorrectedBy ?? Entry).RecordedAt.UtcDateTime);
            return Date is null ? null : Date.Latest < recorded ? Date.Latest : recorded;
        }
    }
}
