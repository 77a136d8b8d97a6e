using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using Marten.Schema;

namespace CooperationLedger.Web.History;

/// <summary>One development that stands, kept for the timeline of its ledger.</summary>
/// <param name="Id">The original entry, whatever corrected it since.</param>
/// <param name="Kind">The kind of its dossier.</param>
/// <param name="Undated">No source states its day. Such lines come after all others.</param>
/// <param name="Earliest">The first possible day, inclusive; that of the calendar when there is no first, or the day is not stated.</param>
/// <param name="Latest">The last possible day, inclusive; that of the calendar when there is no last, or the day is not stated.</param>
/// <param name="Sequence">Of the original entry: where the days do not tell, the order of recording does.</param>
/// <param name="RecordedAt">When the original entry was recorded.</param>
/// <param name="CorrectedAt">When the correction in force was recorded; null when there is none.</param>
/// <param name="Sources">The sources that it cites, each once.</param>
/// <param name="Event">What it says now; stored as <c>{type, data}</c>.</param>
/// <param name="Doubted">Somebody has reason to doubt it, and nobody has settled that.</param>
public sealed record DevelopmentLine(
    Guid Id,
    string Dossier,
    string Kind,
    bool Undated,
    DateOnly Earliest,
    DateOnly Latest,
    long Sequence,
    DateTimeOffset RecordedAt,
    DateTimeOffset? CorrectedAt,
    ValueList<string> Sources,
    LedgerEvent Event,
    bool Doubted)
{
    public static IReadOnlyList<DevelopmentLine> Of(Chronicle chronicle) => Of(chronicle, Marks.Of(chronicle.Stream));

    private static IReadOnlyList<DevelopmentLine> Of(Chronicle chronicle, Marks marks) =>
    [
        .. from placed in chronicle.Entries
           let development = placed.Event as Development
           where development is not null
           select new DevelopmentLine(
               placed.Id, chronicle.Dossier, chronicle.Stream.Kind.Name,
               development.Date is Dates.When.NotStated, development.Date.Earliest, development.Date.Latest,
               placed.Entry.Sequence, placed.Entry.RecordedAt, (placed.ClaimedBy ?? placed.CorrectedBy)?.RecordedAt,
               [.. development.Citations.Select(citation => citation.Source).Distinct()], development, marks.IsDoubted(placed.Id)),
    ];

    /// <summary>The entries whose lines are what they were before anything with that sequence or a higher one was recorded; others may be too.</summary>
    /// <remarks>
    /// What nobody amends says what it said, so a line can only be new where the entry did not stand before. By their days alone earlier
    /// entries keep their order, and a new one changes what may follow it. What a source claims of the order can turn earlier entries
    /// round, and so can a correction that a new entry leaves less room: then only folding once more tells what stood.
    /// </remarks>
    public static IReadOnlySet<Guid> Unchanged(Chronicle chronicle, long sequence)
    {
        if (chronicle.Stream.IsAnnotatedFrom(sequence))
        {
            return new HashSet<Guid>();
        }

        var inOrderOfDays = chronicle.Stream.Entries.All(entry => entry.Event is not (Annotation or Development { Before.Count: > 0 } or Development { After.Count: > 0 }));
        return (inOrderOfDays
            ? chronicle.Entries.TakeWhile(placed => placed.Entry.Sequence < sequence)
            : Chronicle.Of(chronicle.Stream.Before(sequence)).Entries).Select(placed => placed.Id).ToHashSet();
    }

    /// <summary>Called by Marten: the order of the timeline is an index, and so is the way from a dossier to its lines; no column needs one of its own.</summary>
    public static void ConfigureMarten(DocumentMapping<DevelopmentLine> mapping)
    {
        foreach (var column in new[] { nameof(Dossier), nameof(Kind), nameof(Undated), nameof(Earliest), nameof(Latest), nameof(Sequence) })
        {
            mapping.DuplicateField(column);
        }

        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "undated", "earliest", "latest", "sequence"));
        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "dossier"));
    }
}
