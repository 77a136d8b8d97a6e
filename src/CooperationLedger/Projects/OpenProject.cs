using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Projects;

/// <summary>A clerk opens the dossier of a project, as far as a source describes it.</summary>
[RefusedWith("named-twice", "no-party")]
public sealed record OpenProject(
    string Title,
    ValueList<CountryCode> States,
    ValueList<Sector> Sectors = default,
    ValueList<Place> Places = default,
    [ManyLines] string? Description = null) : CitingCommand
{
    public override string? OpensAs => Title;

    public static Decision Decide(OpenProject command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.Twice(command.States, "/states"),
            .. Refusal.If(!command.States.Any(context.IsParty), "no-party",
                $"Name at least one party to the ledger {context.Ledger}: it would not be a project of theirs.", "/states"),
        ],
        new Draft(context.Dossier, new ProjectOpened(
            command.Title, command.States, command.Sectors, command.Places, command.Description)
        {
            Citations = command.Citations,
        }));
}

/// <summary>A project becomes a subject of the ledger, as far as a source describes it.</summary>
/// <param name="States">Between which states; third states may take part.</param>
/// <param name="Places">Where it is, or between which places.</param>
public sealed record ProjectOpened(
    string Title,
    ValueList<CountryCode> States,
    ValueList<Sector> Sectors,
    ValueList<Place> Places,
    string? Description) : CitedEvent;
