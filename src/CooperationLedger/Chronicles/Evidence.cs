using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>What a fact in a view rests on.</summary>
/// <param name="Entry">The entry that says it.</param>
/// <param name="Date">When it happened, or was announced.</param>
/// <param name="Possibly">On the day asked about it may or may not have happened.</param>
/// <param name="KnownBy">
/// The day on which it was recorded (UTC), where the date allows later days: whatever is recorded has already happened. Else null.
/// </param>
public sealed record Evidence(Guid Entry, When Date, bool Possibly, ValueList<Citation> Citations, DateOnly? KnownBy = null)
{
    public static Evidence Of(ChronicleEntry entry)
    {
        var development = (Development)entry.Event;
        return new(
            entry.Id, development.Date, entry.Possibly, development.Citations,
            entry.LatestKnown is { } known && known < development.Date.Latest ? known : null);
    }
}
