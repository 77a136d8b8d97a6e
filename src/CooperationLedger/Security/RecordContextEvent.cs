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
    [ManyLines] string? Account = null) : DevelopmentCommand
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

/// <summary>
/// Something happened outside the relationship that is needed to understand it. The date of the entry is its day, or its first one.
/// </summary>
/// <param name="States">Those concerned, parties or not; empty when no source says.</param>
/// <param name="Ends">The last day of what lasted longer; null for what was over in a day, or when no source says that it lasted.</param>
/// <param name="Account">What it was, in the clerk's own words.</param>
public sealed record ContextEventRecorded(
    string Title, ValueList<CountryCode> States, Place? Place, When? Ends, string? Account) : Development;
