using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.History;

/// <summary>The chronicles of what was read together with a dossier, at its cut: nothing more is asked of the database.</summary>
public static class ReadTogether
{
    /// <summary>The chronicles of other dossiers; those that did not exist then are left out.</summary>
    /// <param name="dossiers">Named by the dossier itself, or among the steps that the neighbourhood of its kind declares.</param>
    public static IReadOnlyList<Chronicle> Also(this Reading reading, IEnumerable<string> dossiers) =>
        [.. dossiers.Distinct().Select(dossier => ChronicleOf(reading, dossier)).OfType<Chronicle>()];

    /// <summary>All dossiers of a kind that may name this one at the cut, by their ids: whether they do, they say themselves.</summary>
    /// <param name="kind">Of any kind when null.</param>
    /// <remarks>What was already found to be another is given as that other alone.</remarks>
    public static IReadOnlyList<Chronicle> Naming(this Reading reading, DossierKind? kind) =>
    [
        .. from pair in reading.Streams
           where (kind is null || pair.Value.Kind == kind) && pair.Key != reading.Chronicle.Dossier
           orderby pair.Key
           let chronicle = ChronicleOf(reading, pair.Key)
           where chronicle is not null && chronicle.Dossier == chronicle.Stream.Dossier
           select chronicle,
    ];

    /// <summary>The sources that chronicles cite.</summary>
    public static IReadOnlyList<SourceView> SourcesOf(this Reading reading, params IEnumerable<Chronicle> chronicles) =>
        [.. reading.Also(chronicles.SelectMany(DossierCard.Citations).Select(citation => citation.Source)).Select(SourceView.Of)];

    private static Chronicle? ChronicleOf(Reading reading, string dossier)
    {
        if (At(reading, dossier) is not { Exists: true } stream)
        {
            return null;
        }

        var aliases = reading.Chronicle.Aliases;
        return Chronicle.Of(aliases.Count == 0 ? stream : Alias.Resolved(stream, aliases, reading.Chronicle.Dossier), reading.TrueAt);
    }

    /// <summary>
    /// What was known of a dossier at the same cut; of one that was already found to be another, what was known of that one, under the
    /// id that was asked for.
    /// </summary>
    private static DossierStream? At(Reading reading, string dossier)
    {
        var leading = reading.Streams.GetValueOrDefault(dossier)?.KnownAt(new KnownAt.Instant(reading.KnownAt)).Leading;
        return leading is null || leading.Dossier == dossier ? leading : leading with { AskedAs = dossier };
    }
}
