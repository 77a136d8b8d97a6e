using System.Globalization;

namespace CooperationLedger.Dates;

/// <summary>The sentences that more than one reader of dates says to a clerk.</summary>
internal static class Complaint
{
    private const int LongestQuote = 64;

    /// <summary>The value as a sentence can show it: at most 64 characters, nothing that breaks the line or cannot be stored.</summary>
    public static string Quote(string text)
    {
        var safe = string.Concat(text.Take(LongestQuote).Select(c => IsUnsafe(c) ? '?' : c));
        return text.Length > LongestQuote ? safe + "..." : safe;
    }

    public static string NotEdtf(string text) =>
        $"{Quote(text)} is not a date written in EDTF, as 2025-06-03, 2025-06 and 2025 are.";

    public static string Level2(string text, string what) =>
        $"{Quote(text)} uses {what}, which are EDTF level 2 and not taken here.";

    /// <summary>Format characters too: one of them turns the direction of the whole sentence around.</summary>
    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
