using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

/// <summary>A clerk records that an offer came to nothing, or was not upheld, as a source says.</summary>
public sealed record RecordOfferLapse([ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(RecordOfferLapse command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfferLapsed(command.Reason).AsToldIn(command)));
}

/// <summary>The offer came to nothing, or was not upheld, as a source says. That nobody answered is not recorded as this.</summary>
public sealed record OfferLapsed(string? Reason) : Development;
