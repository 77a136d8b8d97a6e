using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>What rests on a source.</summary>
public static class Reliance
{
    /// <summary>Dossiers as they would be read if a source were retracted: with the very entry that its retraction records.</summary>
    /// <param name="streams">That of the source among them.</param>
    public static StreamSet Without(StreamSet streams, string source)
    {
        var retraction = new Draft(source, new SourceRetracted(Reason: "", Citations: [], Clerical: true));
        var entry = Unrecorded.EntryOf(retraction, streams[source].Version + 1, Unrecorded.Now);
        return streams.With([streams[source].With(entry)]);
    }

    private static readonly NewEntries Unrecorded = new(DateTimeOffset.MaxValue, new("", ""), null, null, _ => Guid.Empty);
}
