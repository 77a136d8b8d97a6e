using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Actors;

/// <summary>A clerk registers an organisation, so that offices and meetings can name it.</summary>
/// <param name="Citations">Sources that name it; none is asked for, as registering is no development.</param>
[RefusedWith("not-a-language")]
public sealed record RegisterOrganisation(
    string Name,
    CountryCode? State = null,
    NameInScript? InScript = null,
    ValueList<string> AlsoCalled = default,
    ValueList<Citation> Citations = default) : Command
{
    public override string? OpensAs => Name;

    public static Decision Decide(RegisterOrganisation command, DecisionContext context) => Decision.Of(
        [.. NameInScript.Objections(command.InScript)],
        new Draft(context.Dossier, new OrganisationRegistered(command.Name, command.InScript, command.AlsoCalled, command.State)
        {
            Citations = command.Citations,
        }));
}

/// <summary>An organisation becomes a subject of the ledger. The sources cited describe it.</summary>
/// <param name="Name">In Latin letters.</param>
/// <param name="InScript">The name as it is written at home.</param>
/// <param name="AlsoCalled">Other names, abbreviations among them.</param>
/// <param name="State">Whose it is; null for one of several states, or when no source says.</param>
public sealed record OrganisationRegistered(
    string Name, NameInScript? InScript, ValueList<string> AlsoCalled, CountryCode? State) : CitedEvent;
