using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.History;

/// <summary>Every dossier that any entry of a dossier ever named, what was replaced, retracted or withdrawn since included.</summary>
/// <remarks>
/// Who is read with whom at a cut in the past cannot be found in what stands today. These are the candidates; which of them
/// really belong together then, their chronicles at the cut tell.
/// </remarks>
/// <param name="Id">The dossier that names them.</param>
public sealed record Mentions(string Id, ValueList<string> Dossiers)
{
    /// <summary>
    /// SQL: the ids of the dossiers that ever named any of those given as <see cref="Containing"/> each, in the ledger given after them.
    /// The index on these documents answers it, so that no other document needs one of what it names.
    /// </summary>
    /// <remarks>Asked for each of them apart: of many at once PostgreSQL supposes that nearly every document names one, and reads them all.</remarks>
    public const string NamingAny =
        $"select m.id from unnest(?::jsonb[]) named join {Storage.LedgerStore.Schema}.mt_doc_mentions m on m.data @> named where m.tenant_id = ?";

    /// <summary>What these documents contain if they name that dossier.</summary>
    public static string Containing(string dossier) => $$"""{"dossiers":["{{dossier}}"]}""";

    public static Mentions Of(DossierStream stream) => new(
        stream.Dossier, [.. stream.WithAbsorbed().SelectMany(one => one.Entries).SelectMany(entry => NamedDossier.In(entry.Event)).Select(named => named.Dossier).Distinct()]);
}
