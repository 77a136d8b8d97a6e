using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>What can be said of a train on a day, each fact with the evidence that it rests on. Of what no source tells it says just that.</summary>
public static class CargoTrainWords
{
    public static string Status(CargoTrainStatus status) => status switch
    {
        CargoTrainStatus.Opened => "No window announced",
        CargoTrainStatus.Scheduled => "Announced",
        CargoTrainStatus.UnderWay => "Under way",
        CargoTrainStatus.Arrived => "Arrived",
        CargoTrainStatus.Cancelled => "Called off",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What an entry of a train says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        CargoTrainOpened opened => $"The dossier of a train between {Words.States(opened.Service.Between)} was opened. No window is known.",
        CargoTrainScheduled train => $"Announced to run {Words.At(new When.Dated(train.Window, train.WindowBasis))}.",
        CargoTrainRescheduled train => $"Announced anew, to run {Words.At(new When.Dated(train.Window, train.WindowBasis))}.{Words.Because(train.Reason)}",
        CargoTrainDeparted { From: { } place } => $"The train departed from {place.ToWords()}.",
        CargoTrainDeparted => "The train departed. From where is not stated.",
        CargoTrainCrossedBorder crossed => $"The train was at the border: {crossed.At.ToWords()}.",
        CargoTrainArrived { At: { } place } => $"The train arrived at {place.ToWords()}.",
        CargoTrainArrived => "The train arrived. Where is not stated.",
        CargoTrainCancelled cancelled => $"The train was called off.{Words.Because(cancelled.Reason)}",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    public static IReadOnlyList<Sentence> Of(CargoTrainView train, DateOnly on, bool isToday) =>
    [
        .. Announcements(train),
        .. Steps(train),
        .. Outcome(train, on, isToday),
    ];

    private static IEnumerable<Sentence> Announcements(CargoTrainView train)
    {
        if (train.Windows is not [var first, ..])
        {
            yield return new("No window has been announced for it, as far as is recorded.");
            yield break;
        }

        yield return new($"It was{Possibly(first.Evidence)} announced to run {Window(first)}; {AnnouncedOn(first.Evidence.Date)}.", first.Evidence);
        if (train.Windows is [_, .., var current])
        {
            yield return new($"It was{Possibly(current.Evidence)} announced anew, to run {Window(current)}; {AnnouncedOn(current.Evidence.Date)}.", current.Evidence);
            yield return new(WindowWords.Slipped(train.Windows)!);
        }
    }

    private static IEnumerable<Sentence> Steps(CargoTrainView train)
    {
        if (train.Departure is { } departure)
        {
            yield return new($"It{Possibly(departure.Evidence)} departed {From(departure)}{Words.At(departure.Evidence.Date)}.", departure.Evidence);
            if (train.Windows is [var first, ..])
            {
                yield return new(WindowWords.Compared(departure.Evidence.Date, first));
            }
        }

        foreach (var crossing in train.BorderCrossings)
        {
            yield return new($"It was{Possibly(crossing.Evidence)} at the border, {crossing.Place!.Value.ToWords()}, {Words.At(crossing.Evidence.Date)}.", crossing.Evidence);
        }

        if (train.Arrival is { } arrival)
        {
            yield return new($"It{Possibly(arrival.Evidence)} arrived {At(arrival)}{Words.At(arrival.Evidence.Date)}.", arrival.Evidence);
        }

        if (train.Cancellation is { } cancelled)
        {
            yield return new($"It was{Possibly(cancelled.Evidence)} called off {Words.At(cancelled.Evidence.Date)}.", cancelled.Evidence);
        }
    }

    private static IEnumerable<Sentence> Outcome(CargoTrainView train, DateOnly on, bool isToday)
    {
        if (HasRun(train))
        {
            if (train.Departure is null)
            {
                yield return new("When it departed is not recorded; that it did follows from what is.");
            }
            else if (train is { Departure.Evidence.Possibly: true, Windows: [.., var open] })
            {
                yield return new($"Whether it had departed by {Words.Day(on)} is not certain. {WindowWords.End(open, on, isToday)}");
            }

            yield break;
        }

        if (train is { Windows: [.., var current], Cancellation: null })
        {
            yield return new(WindowWords.End(current, on, isToday));
        }

        yield return new($"No evidence of departure{(isToday ? "" : $" by {Words.Day(on)}")} is recorded.");
    }

    /// <summary>A source tells of its departure, or of what comes after one.</summary>
    public static bool HasRun(CargoTrainView train) => train is { Departure: not null } or { Arrival: not null } or { BorderCrossings.Count: > 0 };

    private static string Window(PromisedWindow promised) => Words.At(new When.Dated(promised.Window, promised.Basis));

    private static string AnnouncedOn(When date) => date is When.NotStated
        ? "the day of the announcement is not stated"
        : $"that was said {Words.At(date)}";

    private static string Possibly(Evidence evidence) => evidence.Possibly ? " possibly" : "";

    private static string From(CargoTrainStep step) => step.Place is { } place ? $"from {place.ToWords()} " : "";

    private static string At(CargoTrainStep step) => step.Place is { } place ? $"at {place.ToWords()} " : "";
}
