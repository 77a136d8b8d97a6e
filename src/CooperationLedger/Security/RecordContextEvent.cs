using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>A clerk records what happened outside the relationship and is needed to understand it.</summary>
/// <param name="States">Those concerned, parties or not.</param>
/// <param name="Ends">The last day, for what lasted longer than one.</param>
/// <param name="Account">What it was, in the clerk's own words.</param>
[RefusedWith("ends-before-it-begins", "named-twice")]
public sealed record RecordContextEvent(
    string Title,
    ValueList<CountryCode> States = default,
    Place? Place = null,
    When? Ends = null,
    string? Account = null) : DevelopmentCommand
{
    public override string? OpensAs => Title;

    public static Decision Decide(RecordContextEvent command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.Twice(command.States.Select(state => $"{state}"), "/states"),
            .. LastDay.Objections(command.Ends, command, context),
        ],
        new Draft(context.Dossier, new ContextEventRecorded(
            command.Title, command.States, command.Place, command.Ends, command.Account).AsToldIn(command)));
}
