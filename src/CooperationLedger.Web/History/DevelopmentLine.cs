using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using Marten.Schema;

namespace CooperationLedger.Web.History;

/// <summary>One development that counts, kept for the timeline of its ledger.</summary>
/// <param name="Id">The original entry, whatever corrected it since.</param>
/// <param name="Kind">The kind of its dossier.</param>
/// <param name="Undated">No source states its day. Such lines come after all others.</param>
/// <param name="Earliest">The first possible day, inclusive; that of the calendar when there is no first, or the day is not stated.</param>
/// <param name="Latest">The last possible day, inclusive; that of the calendar when there is no last, or the day is not stated.</param>
/// <param name="RecordedAt">When the original entry was recorded: where the days leave the order open, that decides.</param>
/// <param name="CorrectedAt">When the correction in force was recorded; null when there is none.</param>
/// <param name="Sources">The sources that it cites, each once.</param>
/// <param name="Event">
/// What it says now; stored as <c>{type, data}</c>. Null where a newer version of the program wrote what this one cannot read.
/// </param>
/// <param name="Doubted">Somebody has reason to doubt it, and nobody has settled that.</param>
public sealed record DevelopmentLine(
    Guid Id,
    string Dossier,
    string Kind,
    bool Undated,
    DateOnly Earliest,
    DateOnly Latest,
    DateTimeOffset RecordedAt,
    DateTimeOffset? CorrectedAt,
    ValueList<string> Sources,
    LedgerEvent? Event,
    bool Doubted)
{
    /// <summary>Of the original entry. Not kept, since an entry has it only once it is stored: whoever reads lines is given it.</summary>
    public long? Sequence { get; init; }

    /// <summary>Its dossier, and those that it names: a page calls them by their titles.</summary>
    public IEnumerable<string> Dossiers() =>
        (Event is null ? [] : NamedDossier.In(Event).Select(named => named.Dossier)).Append(Dossier);

    /// <returns>None of a dossier that was found to be another: its developments are those of the other.</returns>
    public static IReadOnlyList<DevelopmentLine> Of(Chronicle chronicle) =>
        chronicle.MergedInto is null ? Of(chronicle, Marks.Of(chronicle.Streams), _ => true) : [];

    /// <returns>Those that another chronicle of the same dossier has not, or has otherwise.</returns>
    public static IReadOnlyList<DevelopmentLine> Of(Chronicle chronicle, Chronicle without)
    {
        if (chronicle.MergedInto is not null || without.MergedInto is not null)
        {
            return Of(chronicle);
        }

        var (marks, theirs) = (Marks.Of(chronicle.Streams), Marks.Of(without.Streams));
        var known = without.Entries.ToDictionary(placed => placed.Id);
        return Of(chronicle, marks, placed =>
            known.GetValueOrDefault(placed.Id) != placed || marks.IsDoubted(placed.Id) != theirs.IsDoubted(placed.Id));
    }

    private static IReadOnlyList<DevelopmentLine> Of(Chronicle chronicle, Marks marks, Func<ChronicleEntry, bool> isMeant) =>
    [
        .. from placed in chronicle.Entries
           let development = placed.Event as Development
           where development is not null && isMeant(placed)
           select new DevelopmentLine(
               placed.Id, chronicle.Dossier, chronicle.Stream.Kind.Name,
               development.Date is Dates.When.NotStated, development.Date.Earliest, development.Date.Latest,
               placed.Entry.RecordedAt, (placed.ClaimedBy ?? placed.CorrectedBy)?.RecordedAt,
               [.. development.Citations.Select(citation => citation.Source).Distinct()], development, marks.IsDoubted(placed.Id)),
    ];

    /// <summary>
    /// Called by Marten: the order of the timeline is an index, and so is the way from a dossier to its lines; no column needs one of
    /// its own.
    /// </summary>
    public static void ConfigureMarten(DocumentMapping<DevelopmentLine> mapping)
    {
        string[] columns = [nameof(Dossier), nameof(Kind), nameof(Undated), nameof(Earliest), nameof(Latest), nameof(RecordedAt)];
        foreach (var column in columns)
        {
            mapping.DuplicateField(column);
        }

        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "undated", "earliest", "latest", "recorded_at", "id"));
        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "dossier"));
    }
}
