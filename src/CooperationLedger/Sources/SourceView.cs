using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Sources;

/// <summary>What is known of a source.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Registration">Its own words; null when its registration was withdrawn.</param>
/// <param name="Retraction">Why it can no longer be relied on; null when it can.</param>
public sealed record SourceView(string Id, SourceRegistered? Registration, Guid? Entry, SourceRetracted? Retraction) : IDossierView
{
    /// <summary>The latest day that the source can speak of: its day of publication, else the day it was read.</summary>
    public EdtfDate? SpeaksUntil => (Registration?.Issued as When.Dated)?.Date ?? Registration?.Accessed;

    public string Title => Registration?.Title ?? Id;

    public static SourceView Of(Chronicle chronicle)
    {
        var registration = chronicle.Entries.LastOrDefault(placed => placed.Event is SourceRegistered);
        return new(
            chronicle.Dossier,
            (SourceRegistered?)registration?.Event,
            registration?.Id,
            (SourceRetracted?)chronicle.Stream.Last<SourceRetracted>()?.Event);
    }
}
