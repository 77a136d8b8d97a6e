namespace CooperationLedger.Amounts;

/// <summary>An amount of one currency, exactly as a source gives it: <c>{"amount":"1500000.5","currency":"USD"}</c>.</summary>
/// <param name="Amount">More than nothing, with at most as many decimals as the currency's minor unit.</param>
public sealed record Money(ExactNumber Amount, Currency Currency)
{
    /// <summary>For people: "1,500,000.50 USD"; whole amounts without decimals.</summary>
    public string ToWords() => $"{Amount.ToWords(Amount.Decimals == 0 ? 0 : Currency.Decimals)} {Currency}";

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(Amount == ExactNumber.Zero, "no-amount", "An amount of nothing is not recorded.", $"{at}/amount"),
        .. Refusal.If(Amount.Decimals > Currency.Decimals, "too-many-decimals",
            $"{Currency.Name} ({Currency}) has {(Currency.Decimals == 0 ? "no decimals" : $"at most {Currency.Decimals} decimals")}: "
                + $"{Amount} has {Amount.Decimals}.", $"{at}/amount"),
    ];
}
