using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records having looked for evidence, and having found none.</summary>
/// <param name="LookedIn">Where, in words: an archive, a timetable, a gazette.</param>
public sealed record CheckCommitment(string LookedIn) : DevelopmentCommand
{
    public override bool IsDayOfSource => false;

    public static Decision Decide(CheckCommitment command, Situation situation) => Decision.Of(
        [
            .. Refusal.If(command.Date is When.NotStated, "day-of-looking", "Say on which day you looked.", "/date"),
        ],
        new Draft(situation.Dossier, new CommitmentChecked(command.LookedIn).AsToldIn(command)));
}
