using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.History;

/// <summary>
/// Which dossiers a dossier of a kind is read together with, beside those that its own entries name and those that link to it.
/// </summary>
/// <param name="Naming">The kinds whose dossiers are read if any of their entries ever named it.</param>
/// <param name="Steps">What is read beyond them, at most two steps far.</param>
public sealed record Neighbourhood(IReadOnlyList<DossierKind> Naming, params IReadOnlyList<Step> Steps)
{
    public static readonly Neighbourhood LinksAlone = new([]);
}

/// <summary>From all dossiers of one kind that are read to others.</summary>
/// <param name="IsInward">To those that name them; else to those that they name.</param>
public sealed record Step(DossierKind From, DossierKind To, bool IsInward)
{
    public static Step ToNamed(DossierKind from, DossierKind to) => new(from, to, IsInward: false);

    public static Step ToNaming(DossierKind from, DossierKind to) => new(from, to, IsInward: true);

    /// <summary>As <see cref="NeighbourQuery"/> compares it with two ids.</summary>
    public string Kinds => $"{From.Name}>{To.Name}";
}
