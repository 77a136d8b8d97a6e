using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that the operation of an agreement was suspended.</summary>
/// <param name="Party">For one party; null for all.</param>
/// <param name="Effect">From which day on; null for the day of the act.</param>
[RefusedWith("effect-before-act")]
public sealed record SuspendAgreement(CountryCode? Party = null, EdtfDate? Effect = null, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(SuspendAgreement command, DecisionContext context) => Decision.Of(
        LeaveAgreement.Objections(command.Effect, command.Date),
        new Draft(context.Dossier, new AgreementSuspended(command.Party, command.Effect, command.Reason).AsToldIn(command)));
}

/// <summary>Its operation was suspended (Vienna Convention, articles 57 to 60).</summary>
/// <param name="Party">For one party; null for all.</param>
/// <param name="Effect">From which day on; null for the day of the act.</param>
public sealed record AgreementSuspended(CountryCode? Party, EdtfDate? Effect, string? Reason) : Development;
