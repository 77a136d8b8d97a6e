using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Actors;

/// <summary>A clerk registers a person, so that meetings, signatures and offices can name one and the same.</summary>
/// <param name="Citations">Sources that name the person; none is asked for, as registering is no development.</param>
[RefusedWith("not-a-language")]
public sealed record RegisterPerson(
    string Name,
    CountryCode? State = null,
    NameInScript? InScript = null,
    ValueList<string> AlsoCalled = default,
    ValueList<Citation> Citations = default) : Command
{
    public override string? OpensAs => Name;

    public static Decision Decide(RegisterPerson command, DecisionContext context) => Decision.Of(
        [.. NameInScript.Objections(command.InScript)],
        new Draft(context.Dossier, new PersonRegistered(command.Name, command.InScript, command.AlsoCalled, command.State)
        {
            Citations = command.Citations,
        }));
}

/// <summary>
/// A person who acts for one of the states, or between them, becomes a subject of the ledger. The sources cited describe the person.
/// </summary>
/// <param name="Name">In Latin letters, as most sources of the ledger write it.</param>
/// <param name="InScript">The name as it is written at home.</param>
/// <param name="AlsoCalled">Other ways in which sources write it.</param>
/// <param name="State">Whom the person acts for, if a source says.</param>
public sealed record PersonRegistered(
    string Name, NameInScript? InScript, ValueList<string> AlsoCalled, CountryCode? State) : CitedEvent;
