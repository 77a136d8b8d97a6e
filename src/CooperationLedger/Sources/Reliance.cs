using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>What rests on a source. How a dossier would be read without it is <see cref="DossierStream.Without"/>.</summary>
public static class Reliance
{
    /// <summary>
    /// Whether anything that was ever recorded of the dossier cites the source: what counts, what other sources claim, what is disputed
    /// or was retracted and may come back.
    /// </summary>
    public static bool Cites(DossierStream stream, string source) => stream.Entries
        .Where(entry => entry.Event is not (SupportLost or SupportRegained))
        .SelectMany(entry => NamedDossier.In(entry.Event))
        .Any(named => named.Dossier == source);
}
