using CooperationLedger.Amounts;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Commitments;

/// <summary>What a promise asks for, in words: a number, a condition, a term after an event, each of many times.</summary>
internal static class TermWords
{
    /// <summary>The same as sentences to go on with; empty where it has nothing of this.</summary>
    public static string Of(CommitmentRegistered terms) => string.Concat(All(terms).Select(said => $" {said}"));

    public static IEnumerable<Sentence> Sentences(CommitmentRegistered terms, CommitmentStatus status)
    {
        foreach (var said in All(terms))
        {
            yield return new(said);
        }

        if (status.TriggeredBy is { } triggered)
        {
            yield return new(
                $"What has to happen first {(triggered.Possibly ? "possibly " : "")}happened {Words.At(triggered.Date)}."
                    + (terms.Within is null ? ""
                        : triggered.Date is When.NotStated ? " As its day is not stated, no deadline follows from it."
                        : " The deadline follows from that day."), triggered);
        }

        if (status.Progress is { Target: var target, Latest: { } latest } progress)
        {
            yield return new(
                $"Measured {Words.At(latest.Evidence.Date)}: {target.ToWords(latest.Value)}"
                    + $"{OfTheWay(target, latest)}.", latest.Evidence);
            foreach (var other in progress.Others)
            {
                yield return new(
                    $"Also measured {Words.At(other.Evidence.Date)}, and not known to be earlier: {target.ToWords(other.Value)}"
                        + $"{OfTheWay(target, other)}.", other.Evidence);
            }
        }
    }

    /// <returns>"at most 40 days"; of a number above zero that more is better goes without saying.</returns>
    public static string Target(MeasuredTarget target) =>
        (target.Better is TargetDirection.Lower ? "at most " : target.Number <= SignedNumber.Zero ? "at least " : "")
            + target.ToWords(target.Number);

    /// <returns>"Kept 2 times; certainly overdue: 1 time."</returns>
    public static string Kept(ValueList<CommitmentOccurrence> occurrences)
    {
        var kept = occurrences.Count(one => one is { Status: Fulfilment.Met, Possibly: false });
        var overdue = occurrences.Count(one => one.Overdue == Certainty.Certainly);
        return $"{(kept == 0 ? "No time of it is certainly kept" : $"Kept {Words.Count(kept, "time")}")}; "
            + $"{(overdue == 0 ? "none is certainly overdue" : $"certainly overdue: {Words.Count(overdue, "time")}")}. "
            + "Each time has its own due day, below.";
    }

    private static string OfTheWay(MeasuredTarget target, CommitmentMeasurement measured) =>
        target.PercentAt(measured.Value) is { } percent ? $", {percent}% of the way" : "";

    /// <summary>"its agreement enters into force", or what a clerk wrote.</summary>
    private static string Event(CommitmentTrigger condition) => condition.Event switch
    {
        CommitmentProof.TrainDeparted => "the train departed",
        CommitmentProof.TrainArrived => "the train arrived",
        CommitmentProof.MeetingHeld => "the meeting was held",
        CommitmentProof.AgreementInForce => "the agreement entered into force",
        CommitmentProof.MilestoneReached => $"the milestone {condition.Milestone} was reached",
        _ => $"this happened: {condition.Words}",
    };

    private static IEnumerable<string> All(CommitmentRegistered terms)
    {
        if (terms.Target is { } target)
        {
            yield return $"Target: {Target(target)}"
                + (target.Baseline is { } baseline
                    ? $", from {target.ToWords(baseline)}{(target.BaselineOn is { } day ? $" ({day.ToWords()})" : "")}" : "") + ".";
        }

        if (terms.Condition is { } condition)
        {
            yield return terms.Within is { } within
                ? $"Due within {within.ToWords()} after {Event(condition)}."
                : $"Due only after {Event(condition)}.";
        }

        if (terms.Every is { } every)
        {
            yield return $"Due in every {every.UnitInWords}, from {every.From.ToWords()}"
                + $"{(every.Until is { } until ? $" to {until.ToWords()}" : " on")}.";
        }
    }
}
