using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.History;

/// <summary>
/// The chronicles of what was read together with a dossier, at its cut. All of it was read before: nothing is asked here.
/// </summary>
public static class ReadTogether
{
    /// <summary>The chronicles of other dossiers; those that did not exist then are left out.</summary>
    /// <param name="dossiers">Named by the dossier itself, or among the steps that the neighbourhood of its kind declares.</param>
    public static IReadOnlyList<Chronicle> Also(this Reading reading, IEnumerable<string> dossiers) =>
        [.. dossiers.Distinct().Select(dossier => ChronicleOf(reading, dossier)).OfType<Chronicle>()];

    /// <summary>All dossiers of a kind that may name this one at that point, by their ids; whether they do, their entries show.</summary>
    /// <param name="kind">Of any kind when null.</param>
    /// <remarks>A dossier already found to be another is given as that other alone.</remarks>
    public static IReadOnlyList<Chronicle> Naming(this Reading reading, DossierKind? kind) =>
    [
        .. from stream in reading.Streams.All
           where (kind is null || stream.Kind == kind) && stream.Dossier != reading.Chronicle.Dossier
           orderby stream.Dossier
           let chronicle = ChronicleOf(reading, stream.Dossier)
           where chronicle is not null && chronicle.Dossier == chronicle.Stream.Dossier
           select chronicle,
    ];

    /// <summary>The sources that chronicles cite.</summary>
    public static IReadOnlyList<SourceView> SourcesOf(this Reading reading, params IEnumerable<Chronicle> chronicles) =>
        [.. reading.Also(chronicles.SelectMany(DossierCard.Citations).Select(citation => citation.Source)).Select(SourceView.Of)];

    /// <summary>
    /// What was known of a dossier at the same cut. For one already found to be another: what was known of that other, under the id asked
    /// for.
    /// </summary>
    private static Chronicle? ChronicleOf(Reading reading, string dossier)
    {
        var leading = reading.Known.LeadingOf(dossier);
        if (reading.Known.Find(leading) is not { Exists: true })
        {
            return null;
        }

        var (streams, aliases) = (reading.Known.Read(leading), reading.Chronicle.Aliases);
        return Chronicle.Of(
            aliases.Count == 0 ? streams : Alias.Resolved(streams, aliases, reading.Chronicle.Dossier), reading.TrueAt,
            askedAs: leading == dossier ? null : dossier);
    }
}
