using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Actors;

/// <summary>A clerk registers an organisation, so that offices and meetings can name it.</summary>
/// <param name="Citations">Where it is told of; none is asked for, as registering is no development.</param>
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
