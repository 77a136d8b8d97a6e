using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>A clerk records that the person left an office.</summary>
public sealed record RecordEndOfOffice(Office Office) : DevelopmentCommand
{
    public static Decision Decide(RecordEndOfOffice command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfficeLeft(command.Office).AsToldIn(command)));
}

/// <summary>The person left an office on that day.</summary>
public sealed record OfficeLeft(Office Office) : Development;
