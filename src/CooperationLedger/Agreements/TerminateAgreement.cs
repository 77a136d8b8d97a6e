using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement was terminated for all.</summary>
/// <param name="Effect">The day from which on it is over; it may be still to come, or past if all agreed so. Null for the day of the
/// act.</param>
public sealed record TerminateAgreement(EdtfDate? Effect = null, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(TerminateAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementTerminated(command.Effect, command.Reason).AsToldIn(command)));
}

/// <summary>The agreement ended for all (Vienna Convention, articles 54 and 59 to 62).</summary>
/// <param name="Effect">The day from which on it is over; null for the day of the act.</param>
public sealed record AgreementTerminated(EdtfDate? Effect, string? Reason) : Development;
