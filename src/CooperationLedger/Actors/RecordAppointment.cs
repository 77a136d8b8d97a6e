using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>A clerk records that the person took up an office.</summary>
public sealed record RecordAppointment(Office Office) : DevelopmentCommand
{
    public static Decision Decide(RecordAppointment command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfficeTaken(command.Office).AsToldIn(command)));
}

/// <summary>The person took up an office on that day.</summary>
public sealed record OfficeTaken(Office Office) : Development;
