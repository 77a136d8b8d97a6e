using System.Diagnostics.CodeAnalysis;
using CooperationLedger.Amounts;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// An exact number as people type it or copy it from a text: 1500000.50, 1,500,000.50 or 1 500 000.50. Programs send digits and a
/// point alone, and a hyphen before them where it is below zero.
/// </summary>
internal static class TypedNumber
{
    /// <summary>The blanks between groups of digits: of the keyboard, no-break, thin, and narrow no-break.</summary>
    private const string Blanks = " \u00A0\u2009\u202F";

    /// <summary>The hyphen of the keyboard, and the minus sign that pages show.</summary>
    private const string Minuses = "-\u2212";

    /// <param name="mayBeBelowZero">Whether it may be below zero.</param>
    /// <param name="complaint">Why it is not read, for the clerk.</param>
    public static bool TryRead(string typed, bool mayBeBelowZero, out SignedNumber number, [NotNullWhen(false)] out string? complaint)
    {
        var isBelowZero = mayBeBelowZero && typed.Length > 0 && Minuses.Contains(typed[0], StringComparison.Ordinal);
        var size = isBelowZero ? typed[1..] : typed;
        var point = size.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? at : size.Length;
        var isRead = ExactNumber.TryParse(Ungrouped(size[..point]) + size[point..], null, out var read);
        number = isRead ? SignedNumber.Parse($"{(isBelowZero ? "-" : "")}{read}") : default;
        complaint = isRead ? null
            : $"'{Refusal.Shortened(typed)}' cannot be read as a number. A comma or a blank may come before every three digits, "
                + "as in 1,500,000, and nowhere else; before the decimals a point, as in 1500000.50. "
                + $"At most {ExactNumber.MostDigits} digits, then at most {ExactNumber.MostDecimals} decimals."
                + (mayBeBelowZero ? " A minus before it if it is below zero." : "");
        return isRead;
    }

    /// <returns>The digits alone where they are grouped in threes, all by commas or all by blanks; else what was given.</returns>
    /// <remarks>What begins with 0 is no group: 0,500 is a half to many.</remarks>
    private static string Ungrouped(string whole)
    {
        var groups = whole.Contains(',', StringComparison.Ordinal) ? whole.Split(',') : whole.Split(Blanks.ToCharArray());
        return groups is [{ Length: >= 1 and <= 3 } first, .. var rest] && first[0] != '0' && rest.All(group => group.Length == 3)
            ? string.Concat(groups)
            : whole;
    }
}
