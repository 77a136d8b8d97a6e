using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>What may still be recorded of an organisation: one registration and nothing else but corrections and links.</summary>
public abstract record Organisation
{
    private Organisation() { }

    public sealed record Unknown : Organisation;

    public sealed record Registered : Organisation;

    public static readonly DossierKind Kind = new DossierKind<Organisation, OrganisationView>(
        "organisation", new Unknown(), Evolve, OrganisationView.Of,
        events: [EventName.Of<OrganisationRegistered>("organisation_registered")],
        commands: [CommandName.Of<RegisterOrganisation, OrganisationRegistered>(RegisterOrganisation.Decide)],
        refusals: ["already-registered"]);

    public static Evolution<Organisation> Evolve(Organisation organisation, LedgerEvent @event) => (organisation, @event) switch
    {
        (Unknown, OrganisationRegistered) => new Registered(),
        (Registered, OrganisationRegistered) =>
            new Refusal("already-registered", "This organisation is registered already: correct its entry instead."),
        _ => Evolution.Unforeseen(@event, organisation),
    };
}
