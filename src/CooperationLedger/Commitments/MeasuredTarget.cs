using CooperationLedger.Amounts;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>Which values are nearer to a target.</summary>
public enum TargetDirection
{
    /// <summary>Met by the number or more.</summary>
    Higher,

    /// <summary>Met by the number or less.</summary>
    Lower,
}

/// <summary>
/// What is to be reached, in numbers: 10 billion US dollars of trade, 500,000 people, a trade balance of -2.4 billion, a fall of 3
/// percent (-3, where less is better).
/// </summary>
/// <param name="Number">The number to be reached.</param>
/// <param name="Currency">What it is an amount of; either this or <paramref name="Unit"/> is given.</param>
/// <param name="Unit">What is counted, in a word or two, in the plural: people, tonnes a year.</param>
/// <param name="Baseline">From where it starts; null when no source says.</param>
/// <param name="BaselineOn">When that was so.</param>
public sealed record MeasuredTarget(
    SignedNumber Number,
    Currency? Currency = null,
    string? Unit = null,
    TargetDirection Better = TargetDirection.Higher,
    SignedNumber? Baseline = null,
    EdtfDate? BaselineOn = null)
{
    public bool IsReachedBy(SignedNumber value) => Better is TargetDirection.Higher ? value >= Number : value <= Number;

    /// <summary>Where the way to the number begins: at the baseline, else at nothing.</summary>
    /// <returns>Null where no source says, and nothing is beyond the number: 40 days or fewer, a balance of -2.4 billion or more.</returns>
    public SignedNumber? Start() => Baseline ?? (IsReachedBy(SignedNumber.Zero) ? null : SignedNumber.Zero);

    /// <summary>How much of the way from <see cref="Start"/> to the number a value is, up or down.</summary>
    /// <returns>0 to 100, in whole percent, never 100 before it is reached; null where the way has no beginning.</returns>
    public int? PercentAt(SignedNumber value) =>
        IsReachedBy(value) ? 100
        : Start() is { } start && start != Number ? Share(value.ToDecimal() - start.ToDecimal(), Number.ToDecimal() - start.ToDecimal())
        : null;

    /// <summary>Measurements that are farther from the target before those that are nearer to it.</summary>
    internal Comparer<CommitmentMeasurement> FarthestFirst => Comparer<CommitmentMeasurement>.Create(
        (one, other) => Better is TargetDirection.Higher ? one.Value.CompareTo(other.Value) : other.Value.CompareTo(one.Value));

    /// <summary>For people: "10,000,000,000 USD", "500,000 people".</summary>
    public string ToWords(SignedNumber value) => $"{value.ToWords()} {Currency?.ToString() ?? Unit}";

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(Currency is null == Unit is null, "one-unit",
            "Give either the currency of the amount, or what is counted in a word or two.", $"{at}/unit"),
        .. Refusal.If(Number == SignedNumber.Zero && Better is TargetDirection.Higher && Baseline is null, "no-quantity",
            "A target of nothing is reached from nothing: give the number, or from where below zero it starts.", $"{at}/number"),
        .. Refusal.If(Baseline is { } baseline && IsReachedBy(baseline), "reached-from-the-start",
            $"The baseline of {Baseline} reaches the target of {Number} already: say whether more or less is better.", $"{at}/baseline"),
    ];

    private static int Share(decimal done, decimal all) => (int)Math.Clamp(Math.Floor(done / all * 100), 0, 99);
}

/// <summary>How far a measured target has come on a day.</summary>
/// <param name="Latest">
/// The measurement of the latest day; where several are or may be the latest, the one that is farthest from the target. Null while
/// there is none.
/// </param>
/// <param name="Percent">0 to 100, by the latest measurement; null while nothing can be compared.</param>
/// <param name="Reached">The first measurement that reaches it; null while none does.</param>
/// <param name="Others">Others that are or may be the latest, with other values; the farthest from the target first.</param>
public sealed record TargetProgress(
    MeasuredTarget Target, CommitmentMeasurement? Latest, int? Percent, CommitmentMeasurement? Reached,
    ValueList<CommitmentMeasurement> Others = default)
{
    public static TargetProgress Of(MeasuredTarget target, ValueList<CommitmentMeasurement> measurements)
    {
        var last = measurements.Select(one => one.Evidence.Date.Earliest).DefaultIfEmpty(DateOnly.MinValue).Max();
        var latest = measurements.Where(one => (one.Evidence.KnownBy ?? one.Evidence.Date.Latest) >= last)
            .DistinctBy(one => one.Value).Order(target.FarthestFirst).ToList();
        return new(
            target, latest.FirstOrDefault(), latest is [var farthest, ..] ? target.PercentAt(farthest.Value) : null,
            measurements.FirstOrDefault(measured => target.IsReachedBy(measured.Value)), [.. latest.Skip(1)]);
    }
}
