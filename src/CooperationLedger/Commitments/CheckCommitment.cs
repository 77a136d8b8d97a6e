using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records having looked for evidence, and having found none.</summary>
/// <param name="LookedIn">Where, in words: an archive, a timetable, a gazette.</param>
[RefusedWith("day-of-looking")]
public sealed record CheckCommitment(string LookedIn) : DevelopmentCommand
{
    public override bool IsDayOfSource => false;

    public static Decision Decide(CheckCommitment command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.Date is When.NotStated, "day-of-looking", "Say on which day you looked.", "/date"),
        ],
        new Draft(context.Dossier, new CommitmentChecked(command.LookedIn).AsToldIn(command)));
}

/// <summary>Somebody looked and found nothing, so that silence and absence differ. The date is the day of looking.</summary>
/// <param name="LookedIn">Where, in words.</param>
public sealed record CommitmentChecked(string LookedIn) : Development;
