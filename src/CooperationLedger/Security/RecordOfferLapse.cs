using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

/// <summary>A clerk records that an offer came to nothing, or was not upheld, as a source tells.</summary>
public sealed record RecordOfferLapse(string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(RecordOfferLapse command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new OfferLapsed(command.Reason).AsToldIn(command)));
}
