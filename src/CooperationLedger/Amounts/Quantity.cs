namespace CooperationLedger.Amounts;

/// <summary>How much of something there is: <c>{"number":"1200.5","unit":"TNE"}</c>.</summary>
public sealed record Quantity(ExactNumber Number, Unit Unit)
{
    /// <summary>For people: "1,200.5 tonnes".</summary>
    public string ToWords() => $"{Number.ToWords()} {Unit.Name}";
}
