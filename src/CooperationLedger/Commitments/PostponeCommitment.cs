using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that a promise was put off, to another time or to none yet; the earlier times are kept.</summary>
/// <param name="Window">The new time; null when none was announced: the time is then open.</param>
/// <param name="For">Of a commitment that recurs: the period whose time was put off; the others keep theirs.</param>
public sealed record PostponeCommitment(
    EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, [ManyLines] string? Reason = null, EdtfDate? For = null)
    : DevelopmentCommand
{
    public static Decision Decide(PostponeCommitment command, DecisionContext context) => Decision.Of(
        [],
        new Draft(
            context.Dossier,
            new CommitmentPostponed(command.Window, command.WindowBasis, command.Reason, command.For).AsToldIn(command)));
}

/// <summary>The promise was put off.</summary>
/// <param name="Window">The new time; null when none was announced.</param>
/// <param name="For">Of a commitment that recurs: the period whose time was put off.</param>
public sealed record CommitmentPostponed(EdtfDate? Window, DateBasis WindowBasis, string? Reason, EdtfDate? For = null) : Development;
