using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>
/// What can be said of a train on a day, each fact with the evidence that it rests on. If no source reports something, it says so.
/// </summary>
public static class CargoTrainWords
{
    public static string Status(CargoTrainStatus status) => status switch
    {
        CargoTrainStatus.Opened => "No window announced",
        CargoTrainStatus.Scheduled => "Announced",
        CargoTrainStatus.Postponed => "Put off, no new time announced",
        CargoTrainStatus.UnderWay => "Under way",
        CargoTrainStatus.Arrived => "Arrived",
        CargoTrainStatus.Cancelled => "Called off",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What an entry of a train says; null for the entries of others.</summary>
    /// <param name="nameOf">What an organisation is called, by the id of its dossier.</param>
    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf = null) => @event switch
    {
        CargoTrainOpened opened => $"The dossier of a train between {Words.States(opened.Service.Between)} was opened. No window is known.",
        CargoTrainScheduled train => $"Announced to run {Words.At(new When.Dated(train.Window, train.WindowBasis))}.",
        CargoTrainRescheduled { Window: null } train => $"The train was put off, and no new time announced.{Words.Because(train.Reason)}",
        CargoTrainRescheduled train =>
            $"Announced anew, to run {Words.At(new When.Dated(train.Window, train.WindowBasis))}.{Words.Because(train.Reason)}",
        CargoTrainDeparted { From: { } place } => $"The train departed from {place.Name}.",
        CargoTrainDeparted => "The train departed. From where is not stated.",
        CargoTrainCrossedBorder crossed => $"The train was at the border: {crossed.At.Name}.",
        CargoTrainArrived { At: { } place } => $"The train arrived at {place.Name}.",
        CargoTrainArrived => "The train arrived. Where is not stated.",
        CargoTrainCancelled cancelled => $"The train was called off.{Words.Because(cancelled.Reason)}",
        CargoTrainStepEstimated reported =>
            $"Expected {Words.At(new When.Dated(reported.Expected, reported.ExpectedBasis))}: "
                + $"{Lower(CargoTrainStepWords.Step(reported.Step))}{(reported.At is { } place ? $", {place.Name}" : "")}"
                    + $".{Words.Because(reported.Reason)}",
        CargoTrainReachedStop reached => $"The train came to a stop: {reached.At.Name}.",
        CargoTrainLeftStop left => $"The train left a stop: {left.From.Name}.",
        CargoTrainHandedOver over =>
            $"The train was handed over{CargoTrainStepWords.Way(over.From, over.To, nameOf)}: {over.At.Name}.",
        CargoTrainRerouted moved =>
            $"Route announced: {CargoTrainStepWords.Route(new(moved.Origin, moved.Via, moved.Destination))}.{Words.Because(moved.Reason)}",
        CargoTrainFigureRecorded figure => $"Reported: "
            + $"{CargoTrainStepWords.Figure(figure.Figure, figure.AtLeast, figure.AtMost ?? figure.AtLeast)}."
            + $"{(figure.Note is { } note ? " " + Words.Stopped(note) : "")}",
        CargoTrainManifestRecorded manifest => $"The train carries {Words.List(manifest.Consignments.Select(CargoTrainStepWords.Goods))}.",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    /// <param name="nameOf">What an organisation is called, by the id of its dossier.</param>
    /// <param name="known">The train with all that is known of it, whenever it happened; where that is more.</param>
    public static IReadOnlyList<Sentence> Of(
        CargoTrainView train, DateOnly on, bool isToday, Func<string, string>? nameOf = null, CargoTrainView? known = null) =>
    [
        .. Announcements(train),
        .. Routes(train),
        .. Steps(train, nameOf),
        .. Outcome(train, on, isToday, known),
    ];

    private static IEnumerable<Sentence> Announcements(CargoTrainView train)
    {
        if (train.Windows is not [var first, ..])
        {
            yield return WindowWords.PutOffLast(train.Windows, train.PutOffs, train.TimeOpen)
                ?? new("No window has been announced for it, as far as is recorded.");
            yield break;
        }

        yield return new(
            $"It was{Possibly(first.Evidence)} announced to run {Window(first)}; {AnnouncedOn(first.Evidence.Date)}.", first.Evidence);
        if (train.Windows is [_, .., var current])
        {
            yield return new(
                $"It was{Possibly(current.Evidence)} announced anew, to run {Window(current)}; {AnnouncedOn(current.Evidence.Date)}.",
                    current.Evidence);
            if (WindowWords.Slipped(train.Windows, train.TimeOpen) is { } slipped)
            {
                yield return new(slipped);
            }
        }

        if (WindowWords.PutOffLast(train.Windows, train.PutOffs, train.TimeOpen) is { } putOff)
        {
            yield return putOff;
        }
    }

    private static IEnumerable<Sentence> Routes(CargoTrainView train) =>
        train.Routes is [_, .., { Evidence: { } evidence, Route: var route }]
            ? [new($"Its route was announced anew {Words.At(evidence.Date)}: {CargoTrainStepWords.Route(route)}.", evidence)]
            : [];

    private static IEnumerable<Sentence> Steps(CargoTrainView train, Func<string, string>? nameOf)
    {
        foreach (var step in train.Milestones)
        {
            yield return new($"It {Taken(step, nameOf)} {Words.At(step.Evidence.Date)}.", step.Evidence);
            if (step.Step is CargoTrainStepKind.Departed && train.Windows is [var first, ..])
            {
                yield return new(WindowWords.Compared(step.Evidence.Date, first));
            }
        }

        if (train.Cancellation is { } cancelled)
        {
            yield return new($"It was{Possibly(cancelled.Evidence)} called off {Words.At(cancelled.Evidence.Date)}.", cancelled.Evidence);
        }
    }

    /// <summary>"possibly departed from Karachi, Pakistan".</summary>
    private static string Taken(CargoTrainMilestone step, Func<string, string>? nameOf)
    {
        var (place, possibly) = (step.At?.Name, Possibly(step.Evidence));
        var perhaps = possibly.Length == 0 ? "" : possibly[1..] + " ";
        return step.Step switch
        {
            CargoTrainStepKind.Departed => $"{perhaps}departed{(place is null ? "" : $" from {place}")}",
            CargoTrainStepKind.ReachedStop => $"{perhaps}came to a stop, {place},",
            CargoTrainStepKind.AtBorder => $"was{possibly} at the border, {place},",
            CargoTrainStepKind.HandedOver => $"was{possibly} handed over{CargoTrainStepWords.Way(step.From, step.To, nameOf)}, {place},",
            CargoTrainStepKind.LeftStop => $"{perhaps}left a stop, {place},",
            CargoTrainStepKind.Arrived => $"{perhaps}arrived{(place is null ? "" : $" at {place}")}",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    private static IEnumerable<Sentence> Outcome(CargoTrainView train, DateOnly on, bool isToday, CargoTrainView? known)
    {
        if (HasRun(train))
        {
            if (train.Departure is null)
            {
                yield return new("When it departed is not recorded; that it did follows from what is.");
            }
            else if (train is { Departure.Evidence.Possibly: true, Current: { } open })
            {
                yield return new($"Whether it had departed by {Words.Day(on)} is not certain. {WindowWords.End(open, on, isToday)}");
            }

            yield break;
        }

        if (train is { Current: { } current, Cancellation: null })
        {
            yield return new(WindowWords.End(current, on, isToday));
        }

        yield return known?.Milestones is [{ Evidence: var later }, ..]
            ? new($"It had not left by {Words.Day(on)}: its first step that is recorded was taken later, {Words.At(later.Date)}.", later)
            : new($"No evidence of departure{(isToday ? "" : $" by {Words.Day(on)}")} is recorded.");
    }

    /// <summary>A source reports its departure, or what comes after one.</summary>
    public static bool HasRun(CargoTrainView train) => train.Milestones.Count > 0;

    private static string Window(PromisedWindow promised) => Words.At(new When.Dated(promised.Window, promised.Basis));

    private static string AnnouncedOn(When date) => date is When.NotStated
        ? "the day of the announcement is not stated"
        : $"that was said {Words.At(date)}";

    private static string Possibly(Evidence evidence) => evidence.Possibly ? " possibly" : "";

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
