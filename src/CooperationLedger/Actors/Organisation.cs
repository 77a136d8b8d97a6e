using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Actors;

/// <summary>An organisation becomes a subject of the ledger. What it cites tells of it.</summary>
/// <param name="Name">In Latin letters.</param>
/// <param name="InScript">The name as it is written at home.</param>
/// <param name="AlsoCalled">Other names, abbreviations among them.</param>
/// <param name="State">Whose it is; null for one of several states, or when no source says.</param>
public sealed record OrganisationRegistered(
    string Name, NameInScript? InScript, ValueList<string> AlsoCalled, CountryCode? State) : CitedEvent;

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
