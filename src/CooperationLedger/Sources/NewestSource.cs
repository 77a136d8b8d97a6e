namespace CooperationLedger.Sources;

/// <summary>How far the sources on a matter reach: silence after that day says nothing.</summary>
public static class NewestSource
{
    /// <returns>The source that can speak of the latest day; null when there is none.</returns>
    public static SourceView? Among(IEnumerable<SourceView> sources) => sources
        .Where(source => source is { SpeaksUntil: not null, Retraction: null })
        .OrderBy(source => source.SpeaksUntil!.Latest)
        .ThenBy(source => source.Id, StringComparer.Ordinal)
        .LastOrDefault();
}
