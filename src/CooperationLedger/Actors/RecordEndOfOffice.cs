using CooperationLedger.Chronicles;

namespace CooperationLedger.Actors;

/// <summary>A clerk records that the person left an office.</summary>
public sealed record RecordEndOfOffice(Office Office) : DevelopmentCommand
{
    public static Decision Decide(RecordEndOfOffice command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new OfficeLeft(command.Office).AsToldIn(command)));
}
