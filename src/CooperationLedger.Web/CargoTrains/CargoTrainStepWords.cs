using CooperationLedger.Amounts;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>The steps of a train, who carries it and what, in words.</summary>
public static class CargoTrainStepWords
{
    public static string Step(CargoTrainStepKind step) => step switch
    {
        CargoTrainStepKind.Departed => "Departure",
        CargoTrainStepKind.ReachedStop => "Arrival at a stop",
        CargoTrainStepKind.AtBorder => "At the border",
        CargoTrainStepKind.HandedOver => "Hand-over",
        CargoTrainStepKind.LeftStop => "Departure from a stop",
        CargoTrainStepKind.Arrived => "Arrival",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>"from the railways of Pakistan to another carrier"; empty when neither is reported.</summary>
    /// <param name="nameOf">What an organisation is called, by the id of its dossier.</param>
    public static string Way(Carrier? from, Carrier? to, Func<string, string>? nameOf) => string.Concat(
        from is null ? "" : $" from {Carrier(from, nameOf)}", to is null ? "" : $" to {Carrier(to, nameOf)}");

    /// <summary>Goods with how much of them, in one line.</summary>
    public static string Goods(Consignment consignment) =>
        consignment.Goods + (consignment.Quantity is { } quantity ? $" ({quantity.ToWords()})" : "");

    /// <summary>How far a step moved from what was expected at first; null when there is nothing to compare.</summary>
    public static string? Slipped(Slip? slip) => slip switch
    {
        null => null,
        { AtLeastDays: 0, AtMostDays: 0 } => "As expected at first",
        { AtLeastDays: var least, AtMostDays: var most } when least == most && least > 0 => $"{Words.Days(least)} later",
        { AtLeastDays: var least, AtMostDays: var most } when least == most => $"{Words.Days(-least)} earlier",
        { AtLeastDays: var least and >= 0, AtMostDays: var most } => $"{least:N0} to {Words.Days(most)} later",
        { AtLeastDays: var least, AtMostDays: var most and <= 0 } => $"{-most:N0} to {Words.Days(-least)} earlier",
        { AtLeastDays: var least, AtMostDays: var most } => $"Between {Words.Days(-least)} earlier and {Words.Days(most)} later",
    };

    /// <summary>"from Lahore, Pakistan to Russia, by way of Iran"; what no source says is left out.</summary>
    public static string Route(CargoTrainRoute route) => string.Join(", ", new[]
    {
        (route.Origin, route.Destination) switch
        {
            ({ } from, { } to) => $"from {from.Name} to {to.Name}",
            ({ } from, null) => $"from {from.Name}",
            (null, { } to) => $"to {to.Name}",
            _ => null,
        },
        route.Via.Count > 0 ? $"by way of {Words.Places(route.Via)}" : null,
    }.OfType<string>());

    /// <summary>What a number is given of.</summary>
    public static string Figure(CargoTrainFigure figure) => figure switch
    {
        CargoTrainFigure.Wagons => "Wagons",
        CargoTrainFigure.TwentyFootUnits => "Containers (TEU)",
        CargoTrainFigure.Tonnes => "Tonnes",
        CargoTrainFigure.DaysOfTransit => "Days of transit",
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    /// <summary>"16 wagons", "14 to 19 days of transit".</summary>
    public static string Figure(CargoTrainFigure figure, ExactNumber least, ExactNumber most) =>
        $"{Number(least, most)} {(figure is CargoTrainFigure.TwentyFootUnits ? "TEU" : Words.Lower(Figure(figure)))}";

    /// <summary>"16", "14 to 19".</summary>
    public static string Number(ExactNumber least, ExactNumber most) =>
        least == most ? least.ToWords() : $"{least.ToWords()} to {most.ToWords()}";

    private static string Carrier(Carrier carrier, Func<string, string>? nameOf) =>
        carrier.Name ?? nameOf?.Invoke(carrier.Organisation!) ?? "an organisation";
}
