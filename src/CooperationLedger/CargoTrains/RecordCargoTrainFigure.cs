using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoTrains;

/// <summary>What a source gives a number of.</summary>
public enum CargoTrainFigure
{
    /// <summary>How many wagons the train has.</summary>
    Wagons,

    /// <summary>How much it carries, in twenty-foot equivalent units (TEU).</summary>
    TwentyFootUnits,

    /// <summary>How much it carries, in tonnes.</summary>
    Tonnes,

    /// <summary>How many days it takes from its start to its end.</summary>
    DaysOfTransit,
}

/// <summary>
/// A clerk records a number that a source gives of a train. Another source may give another: both are kept, and shown side by side.
/// </summary>
/// <param name="AtLeast">The number, or the least of a range; more than zero.</param>
/// <param name="AtMost">The most of a range; null where the source gives one number.</param>
[RefusedWith("least-above-most", "no-quantity")]
public sealed record RecordCargoTrainFigure(
    CargoTrainFigure Figure, ExactNumber AtLeast, ExactNumber? AtMost = null, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainFigure command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.AtLeast == ExactNumber.Zero, "no-quantity", "A quantity of nothing is not recorded.", "/atLeast"),
            .. Refusal.If(command.AtMost < command.AtLeast, "least-above-most",
                $"{command.AtMost} is less than {command.AtLeast}: give the greater number as the most.", "/atMost"),
        ],
        new Draft(context.Dossier, new CargoTrainFigureRecorded(
            command.Figure, command.AtLeast, command.AtMost, command.Note).AsToldIn(command)));
}

/// <summary>A source gives a number of the train. It replaces no other.</summary>
/// <param name="AtMost">The most of a range; null where the source gives one number.</param>
public sealed record CargoTrainFigureRecorded(
    CargoTrainFigure Figure, ExactNumber AtLeast, ExactNumber? AtMost, string? Note) : Development;
