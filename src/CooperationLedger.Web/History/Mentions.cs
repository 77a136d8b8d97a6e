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
    public static Mentions Of(Register register) => new(
        register.Dossier, [.. register.Entries.SelectMany(entry => NamedDossier.In(entry.Event)).Select(named => named.Dossier).Distinct()]);
}
