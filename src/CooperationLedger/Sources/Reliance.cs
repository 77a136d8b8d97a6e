using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>What a dossier is told when a source is retracted. Pure; how it would then stand can be shown before it is recorded.</summary>
public static class Reliance
{
    /// <summary>Whether anything that was ever recorded of the dossier cites the source: what stands, what other sources claim, what is disputed or was retracted and may come back.</summary>
    public static bool Cites(DossierStream stream, string source) => stream.Entries
        .Where(entry => entry.Event is not (SupportLost or SupportRegained))
        .SelectMany(entry => NamedDossier.In(entry.Event))
        .Any(named => named.Dossier == source);

    /// <summary>The register as it would stand without the source.</summary>
    public static DossierStream Without(DossierStream stream, string source) =>
        SupportLost.Unregained(stream, source).Any() ? stream : stream.With(new SupportLost(source, "", [], Clerical: true));
}
