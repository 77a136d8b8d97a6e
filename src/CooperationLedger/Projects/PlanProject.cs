using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that it was announced when a project is to begin or to end; the earlier announcements are kept.</summary>
[RefusedWith("ends-before-it-begins", "nothing-planned")]
public sealed record PlanProject(
    EdtfDate? Start = null, EdtfDate? End = null, DateBasis Basis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PlanProject command, DecisionContext context) => Decision.Of(
        [
            .. Refusal
                .If(command is { Start: null, End: null }, "nothing-planned", "Say when it is to begin, or when it is to end.", "/start"),
            .. Refusal.If(command is { Start: { } start, End: { } end } && end.Latest < start.Earliest, "ends-before-it-begins",
                $"It cannot end {command.End?.ToWords()} when it begins {command.Start?.ToWords()}.", "/end"),
        ],
        new Draft(context.Dossier, new ProjectPlanned(command.Start, command.End, command.Basis, command.Reason).AsToldIn(command)));
}

/// <summary>
/// It was announced when the project is to begin or to end (IATI date types 1 and 3). The date of the entry is the day of the
/// announcement.
/// </summary>
/// <param name="Start">Null when no beginning was announced.</param>
/// <param name="End">Null when no end was announced.</param>
public sealed record ProjectPlanned(EdtfDate? Start, EdtfDate? End, DateBasis Basis, string? Reason) : Development;
