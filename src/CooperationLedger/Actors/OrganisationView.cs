using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>What is known of an organisation.</summary>
public sealed record OrganisationView(string Id, OrganisationRegistered? Registration, Guid? Entry) : IDossierView
{
    public string Title => Registration?.Name ?? Id;

    public static OrganisationView Of(Chronicle chronicle)
    {
        var registration = chronicle.Entries.LastOrDefault(placed => placed.Event is OrganisationRegistered);
        return new(chronicle.Dossier, (OrganisationRegistered?)registration?.Event, registration?.Id);
    }
}
