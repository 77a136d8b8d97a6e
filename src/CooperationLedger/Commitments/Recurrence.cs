using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

public enum RecurrenceUnit
{
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>A promise to do something in each of a row of calendar months, quarters, half years or years: to meet every year.</summary>
/// <param name="Every">In each of which; its last day is the due day.</param>
/// <param name="From">The first one is that in which this begins.</param>
/// <param name="Until">The last one is that in which this ends; null when no end was promised.</param>
public sealed record Recurrence(RecurrenceUnit Every, EdtfDate From, EdtfDate? Until = null)
{
    /// <summary>So many are followed, the latest: 400 months are 33 years.</summary>
    public const int Most = 400;

    private int Months => Every switch
    {
        RecurrenceUnit.Month => 1,
        RecurrenceUnit.Quarter => 3,
        RecurrenceUnit.HalfYear => 6,
        _ => 12,
    };

    /// <summary>The periods that began by a day, in order, and the next one; none that was over before the promise was made.</summary>
    /// <param name="made">The earliest day on which the promise can have been made.</param>
    internal IReadOnlyList<(DateOnly First, DateOnly Last)> PeriodsBy(DateOnly on, DateOnly made)
    {
        var first = IndexOf(made > From.Earliest ? made : From.Earliest);
        var last = Math.Min(IndexOf(on) + 1, Until is null ? int.MaxValue : IndexOf(Until.Latest));
        first = Math.Max(first, last - Most + 1);
        return
        [
            .. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(IsInCalendar).Select(index => (FirstOf(index), LastOf(index))),
        ];
    }

    /// <summary>A period as a date: "2026", "2026-34", "2026-05"; a half year from its first month to its last.</summary>
    internal EdtfDate PeriodOf(DateOnly first) => EdtfDate.Parse(Every switch
    {
        RecurrenceUnit.Month => $"{first:yyyy-MM}",
        RecurrenceUnit.Quarter => $"{first:yyyy}-{33 + (first.Month / 3)}",
        RecurrenceUnit.HalfYear => $"{first:yyyy-MM}/{first.AddMonths(5):yyyy-MM}",
        _ => $"{first:yyyy}",
    });

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(From.Earliest == DateOnly.MinValue, "no-beginning", "Say in which year, or from which day, it begins.", $"{at}/from"),
        .. Refusal.If(Until is not null && Until.Latest < From.Earliest, "ends-before-it-begins",
            $"It cannot end {Until?.ToWords()} when it begins {From.ToWords()}.", $"{at}/until"),
    ];

    private int IndexOf(DateOnly day) => ((day.Year * 12) + day.Month - 1) / Months;

    private bool IsInCalendar(int index) => index * Months / 12 <= DateOnly.MaxValue.Year;

    private DateOnly FirstOf(int index) => new(index * Months / 12, (index * Months % 12) + 1, 1);

    private DateOnly LastOf(int index) => Calendar.LastDay((index * Months) + Months - 1);
}

/// <summary>One time of a promise that recurs, with its own due day and its own fulfilment.</summary>
/// <param name="Period">The year, half year, quarter or month in which it is due.</param>
/// <param name="Due">The last day of that, or of the time to which it was put off; null while that is open.</param>
/// <param name="Possibly">What it rests on may not have happened by the day asked about, or may belong to another period.</param>
/// <param name="PutOff">That it was put off, the last time; null where it was not.</param>
public sealed record CommitmentOccurrence(
    EdtfDate Period, DateOnly? Due, Fulfilment Status, Certainty Overdue, Certainty Late, bool Possibly, Evidence? ShownBy,
    CommitmentPostponement? PutOff = null)
{
    /// <summary>When it is due; null while its time is open.</summary>
    internal PromisedWindow? Window { get; private init; }

    public bool IsOpen => Status is Fulfilment.Scheduled or Fulfilment.PartiallyMet;

    /// <summary>Those that began by a day, and the next one if all of them are settled.</summary>
    internal static ValueList<CommitmentOccurrence> Of(CommitmentView commitment, Recurrence recurrence, DateOnly on)
    {
        var until = new[] { commitment.Withdrawal?.Evidence.Date.Latest ?? on, on }.Min();
        var made = commitment.MadeBy!.Date.Earliest;
        List<CommitmentOccurrence> all =
            [.. recurrence.PeriodsBy(until, made).Select(period => Of(commitment, recurrence.PeriodOf(period.First), period, on))];
        return [.. all.Where(one => BeganBy(one, until) || all.SkipLast(1).All(other => !other.IsOpen))];
    }

    private static bool BeganBy(CommitmentOccurrence occurrence, DateOnly on) => occurrence.Period.Earliest <= on;

    private static CommitmentOccurrence Of(
        CommitmentView commitment, EdtfDate period, (DateOnly First, DateOnly Last) days, DateOnly on)
    {
        Certainty IsOf(EdtfDate? named, When date) => named is not null ? Within(named.Earliest, named.Latest)
            : date is When.NotStated ? Certainty.No
            : Within(date.Earliest, date.Latest);
        Certainty Within(DateOnly earliest, DateOnly latest) =>
            earliest >= days.First && latest <= days.Last ? Certainty.Certainly
            : latest < days.First || earliest > days.Last ? Certainty.No
            : Certainty.Possibly;
        var target = commitment.Terms!.Target;
        var measured = commitment.Measurements.Where(one => target?.IsReachedBy(one.Value) == true)
            .Select(one => (Extent: EvidenceExtent.Met, one.Evidence, How: IsOf(null, one.Evidence.Date)));
        var found = commitment.Findings.Select(one => (Extent: one.Extent!.Value, one.Evidence, How: IsOf(one.For, one.Evidence.Date)));
        var shown = measured.Concat(found.Reverse()).Where(one => one.How != Certainty.No).OrderByDescending(one => one.How).ToList();
        var (status, evidence, possibly) = shown is [var best, ..]
            ? (StatusOf(best.Extent), best.Evidence, best.Evidence.Possibly || best.How == Certainty.Possibly)
            : (Fulfilment.Scheduled, (Evidence?)null, false);
        var putOff = commitment.Postponements.LastOrDefault(one => IsOf(one.For, one.Evidence.Date) == Certainty.Certainly);
        var window = putOff is null ? new PromisedWindow(period, DateBasis.Stated, null, commitment.MadeBy!)
            : putOff.Window is null ? null
            : new(putOff.Window, putOff.WindowBasis, putOff.Reason, putOff.Evidence);
        var open = status is Fulfilment.Scheduled or Fulfilment.PartiallyMet ? Certainty.Certainly
            : possibly ? Certainty.Possibly
            : Certainty.No;
        var isOwed = commitment.Withdrawal is null;
        return new(
            period, window?.DueUntil, status,
            isOwed && window is not null ? new[] { open, window.OverBy(on, on) }.Min() : Certainty.No,
            status is Fulfilment.Met && window is not null
                ? window.OverBy(evidence!.Date.Earliest, new[] { evidence.Date.Latest, on }.Min())
                : Certainty.No,
            possibly, evidence, putOff)
        {
            Window = window,
        };
    }

    private static Fulfilment StatusOf(EvidenceExtent extent) => extent switch
    {
        EvidenceExtent.Met => Fulfilment.Met,
        EvidenceExtent.PartiallyMet => Fulfilment.PartiallyMet,
        _ => Fulfilment.NotMet,
    };
}
