using CooperationLedger.Places;

namespace CooperationLedger.Projects;

/// <summary>Who takes part in a project, gives or receives: an organisation of the ledger or a state, one of the two.</summary>
/// <param name="State">Any state, a party or a third one.</param>
/// <param name="Organisation">Its dossier, such as <c>organisation-railways</c>.</param>
public sealed record ProjectParticipant(CountryCode? State = null, [Names("organisation")] string? Organisation = null)
{
    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) => Refusal.If(
        State is null == Organisation is null, "one-of-two", "Name either a state or an organisation.", at);
}

/// <summary>IATI 2.03, codelist OrganisationRole; the numbers are its codes.</summary>
public enum ParticipantRole
{
    /// <summary>Provides funds.</summary>
    Funding = 1,

    /// <summary>Oversees the project and answers for what comes of it.</summary>
    Accountable = 2,

    /// <summary>Manages the budget on behalf of whoever funds.</summary>
    Extending = 3,

    /// <summary>Carries it out.</summary>
    Implementing = 4,
}
