using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a source reports the entry into force of the agreement.</summary>
public sealed record RecordEntryIntoForce : DevelopmentCommand
{
    public static Decision Decide(RecordEntryIntoForce command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new AgreementEnteredIntoForce().AsToldIn(command)));
}
