using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Sources;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Sources;

namespace CooperationLedger.Web.Commitments;

/// <summary>What can be said of a promised window on a day, and how surely. Silence is never presented as an outcome.</summary>
public static class WindowWords
{
    /// <summary>Whether the window is over on a day, in one sentence.</summary>
    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    public static string End(PromisedWindow promised, DateOnly on, bool isToday)
    {
        var window = promised.Window;
        return promised.OverBy(on, on) switch
        {
            Certainty.Certainly =>
                $"The window certainly ended {EndDay(window)}, "
                    + $"{Words.Days(on.DayNumber - window.DeadlineLatest.DayNumber)} {(isToday ? "ago" : $"before {Words.Day(on)}")}.",
            Certainty.Possibly when window.DeadlineLatest == DateOnly.MaxValue =>
                "The window is possibly over: no day is known on which it ends.",
            Certainty.Possibly =>
                $"The window is possibly over: its end may be any day from {Words.Day(promised.DueUntil)} to "
                    + $"{Words.Day(window.DeadlineLatest)}.",
            _ when window.DeadlineLatest == DateOnly.MaxValue => "The window is not over: it has no end.",
            _ => $"The window is not over: it ends {EndDay(window)}.",
        };
    }

    /// <summary>The one word of the three that holds.</summary>
    public static string Over(Certainty over) => over switch
    {
        Certainty.Certainly => "certainly over",
        Certainty.Possibly => "possibly over",
        _ => "not over",
    };

    public static string Overdue(Certainty overdue) => overdue switch
    {
        Certainty.Certainly => "certainly overdue",
        Certainty.Possibly => "possibly overdue",
        _ => "not overdue",
    };

    /// <summary>
    /// How far the promise moved from its first window to the current one; null while there is only one, or the time is open.
    /// </summary>
    public static string? Slipped(ValueList<PromisedWindow> windows, bool timeOpen = false)
    {
        if (timeOpen || windows is not [var first, .., var current])
        {
            return null;
        }

        var from = $"From the first window promised, {first.Window.ToWords()}, to the current one, {current.Window.ToWords()}, the promise";
        return Slip.Between(first, current) switch
        {
            null => $"{from} moved by a time that cannot be measured: one of the two has no end.",
            { AtLeastDays: 0, AtMostDays: 0 } => $"{from} did not move: both end on the same day.",
            { AtLeastDays: var least, AtMostDays: var most } when least == most => least > 0
                ? $"{from} slipped by exactly {Words.Days(least)}."
                : $"{from} was brought forward by exactly {Words.Days(-least)}.",
            { AtLeastDays: var least and >= 0, AtMostDays: var most } =>
                $"{from} slipped by at least {least:N0} and at most {Words.Days(most)}.",
            { AtLeastDays: var least, AtMostDays: var most and <= 0 } =>
                $"{from} was brought forward by at least {-most:N0} and at most {Words.Days(-least)}.",
            { AtLeastDays: var least, AtMostDays: var most } =>
                $"{from} moved by something between {Words.Days(-least)} earlier and {Words.Days(most)} later.",
        };
    }

    /// <summary>How what happened compares with the first window promised, in one sentence.</summary>
    public static string Compared(When happened, PromisedWindow first)
    {
        var window = $"the end of the first window promised ({first.Window.ToWords()})";
        return happened is not When.Dated day
            ? $"As its day is not stated, it cannot be compared with {window}."
            : first.OverBy(day.Earliest, day.Latest) switch
            {
                Certainty.Certainly =>
                    $"That is certainly after {window}: late by at least "
                        + $"{Words.Days(day.Earliest.DayNumber - first.Window.DeadlineLatest.DayNumber)}.",
                Certainty.Possibly when day.Latest > first.Window.DeadlineLatest =>
                    $"That is possibly after {window}: late by at most "
                        + $"{Words.Days(day.Latest.DayNumber - first.Window.DeadlineLatest.DayNumber)}, or not at all.",
                Certainty.No when day.Earliest >= first.Window.Earliest => $"That is within the first window promised "
                    + $"({first.Window.ToWords()}).",
                Certainty.Possibly => $"That is within the first window promised ({first.Window.ToWords()}), whose exact end is not known.",
                _ when day.Latest < first.Window.Earliest => $"That is before the first window promised ({first.Window.ToWords()}) began.",
                _ => $"That is no later than {window}.",
            };
    }

    /// <summary>What the newest source can show of a window's outcome: the text follows the source's title.</summary>
    /// <param name="outcome">What is asked, such as "whether the train departed".</param>
    public static string Reach(SourceView newest, PromisedWindow? current, string outcome)
    {
        if (newest.SpeaksUntil is not { } until)
        {
            return "names no day.";
        }

        var speaks = $"speaks until {SourceWords.SpeaksUntil(until)}";
        return current is null ? $"{speaks}."
            : until.Latest < current.Window.DeadlineLatest
                ? $"{speaks}. That is before the end of the window, so it cannot show {outcome}."
            : until.Earliest > current.Window.DeadlineLatest
                ? $"{speaks}, after the end of the window. Where it is silent, that does not show that nothing happened."
            : $"{speaks}, and may or may not reach the end of the window.";
    }

    /// <summary>That it was put off without a new time, and what held before; null unless its time is open for that reason.</summary>
    public static Sentence? PutOffLast(ValueList<PromisedWindow> windows, ValueList<PutOff> putOffs, bool timeOpen) =>
        !timeOpen || putOffs is not [.., var last] ? null : new(
            $"It was{(last.Evidence.Possibly ? " possibly" : "")} put off {Words.At(last.Evidence.Date)}, and no new time was announced: "
                + $"its time is open.{Words.Because(last.Reason)}"
                + (windows is [.., var held] ? $" {Words.Upper(held.Window.ToWords())} holds no longer." : ""),
            last.Evidence);

    private static string EndDay(EdtfDate window) =>
        $"{(window.Text.AsSpan().IndexOfAny("~?%X") >= 0 ? "no later than" : "on")} {Words.Day(window.DeadlineLatest)}";
}
