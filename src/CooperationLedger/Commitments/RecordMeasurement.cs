using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>
/// A clerk records how far a measured target had come, as a source says. The date is the day, or the time, that was measured.
/// </summary>
/// <param name="Value">In the unit of the target, since its beginning or in that time, as the target says.</param>
public sealed record RecordMeasurement(SignedNumber Value, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(RecordMeasurement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentMeasured(command.Value, command.Note).AsToldIn(command)));
}

/// <summary>A source says how far it had come. It replaces no other measurement.</summary>
public sealed record CommitmentMeasured(SignedNumber Value, string? Note) : Development;
