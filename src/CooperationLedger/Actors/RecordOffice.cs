using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>
/// A clerk records that a source calls the person by an office on a day: "then-Finance Minister" is the office of the day.
/// </summary>
public sealed record RecordOffice(Office Office) : DevelopmentCommand
{
    public static Decision Decide(RecordOffice command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfficeHeld(command.Office).AsToldIn(command)));
}

/// <summary>A source calls the person by an office: on that day it was held.</summary>
public sealed record OfficeHeld(Office Office) : Development;
