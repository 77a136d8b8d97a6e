using CooperationLedger.Amounts;

namespace CooperationLedger.CargoTrains;

/// <summary>Goods that a train carries, only as far as a source says.</summary>
/// <param name="Goods">In words.</param>
/// <param name="HsCode">Harmonized System (WCO): 2 digits of a chapter from 01 to 97, 4 of a heading or 6 of a subheading.</param>
/// <param name="Consignor">Who sends them, in words.</param>
/// <param name="Consignee">Who is to receive them, in words.</param>
public sealed record Consignment(
    string Goods, string? HsCode = null, Quantity? Quantity = null, string? Consignor = null, string? Consignee = null)
{
    private const int LastChapter = 97;

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(HsCode is not null && !IsHsCode(HsCode), "not-an-hs-code",
            $"An HS code has 2, 4 or 6 digits and begins with a chapter from 01 to {LastChapter}, such as 1006 for rice.", $"{at}/hsCode"),
        .. Refusal
            .If(Quantity?.Number == ExactNumber.Zero, "no-quantity", "A quantity of nothing is not recorded.", $"{at}/quantity/number"),
    ];

    private static bool IsHsCode(string code) =>
        code is { Length: 2 or 4 or 6 } && code.All(char.IsAsciiDigit) && ((code[0] - '0') * 10) + (code[1] - '0') is >= 1
            and <= LastChapter;
}
