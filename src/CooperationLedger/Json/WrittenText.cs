using System.Globalization;
using System.Text;

namespace CooperationLedger.Json;

/// <summary>
/// Which characters a text may contain: those that a reader sees, and those that writing needs. What breaks a line, turns the text
/// around it or cannot be seen at all could make a page say what nobody recorded.
/// </summary>
public static class WrittenText
{
    /// <summary>What cannot be seen though it is neither a blank nor a format character (Unicode, Default_Ignorable_Code_Point).</summary>
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x115F, 0x1160), (0x2065, 0x2065), (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Braille without a dot: a blank, though Unicode counts it among the symbols.</summary>
    private const int BrailleBlank = 0x2800;

    /// <returns>What is wrong, as the rest of a sentence that begins with the field's name; null when nothing is.</returns>
    public static string? Complaint(string text, bool manyLines)
    {
        var isSeen = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Complaint(rune, manyLines) is { } complaint)
            {
                return complaint;
            }

            isSeen |= IsSeen(rune);
        }

        return isSeen ? null
            : text.EnumerateRunes().FirstOrDefault(rune => !Rune.IsWhiteSpace(rune)) is { Value: > 0 } unseen
                ? $"is empty: it has only characters that cannot be seen, such as {Name(unseen)}."
            : "is empty.";
    }

    /// <summary>Whether no text may contain it; where one does all the same, the character's name is shown in its place.</summary>
    public static bool IsNamed(Rune rune) => Complaint(rune, manyLines: true) is not null;

    /// <summary>Whether it turns the text around it from left to right or back (Unicode, Bidi_Control).</summary>
    private static bool TurnsText(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    public static string Name(Rune rune) => $"U+{rune.Value:X4}";

    private static string? Complaint(Rune rune, bool manyLines) =>
        IsLineBreakOrTab(rune)
            ? manyLines ? null : $"is one line, and holds a {(rune.Value == '\t' ? "tab" : "line break")} ({Name(rune)}): remove it."
        : Rune.IsControl(rune) ? $"holds a control character ({Name(rune)}), which nobody can read: remove it."
        : TurnsText(rune) ? $"holds {Name(rune)}, which turns the direction of the text around it: remove it."
        : IsNoncharacter(rune) ? $"holds {Name(rune)}, which is no character: remove it."
        : null;

    private static bool IsLineBreakOrTab(Rune rune) => rune.Value is '\t' or '\n' or '\r' or 0x2028 or 0x2029;

    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <remarks>A mark alone, such as an accent or a variation selector, has no letter to sit on.</remarks>
    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && rune.Value != BrailleBlank
        && !Ignorable.Any(range => rune.Value >= range.First && rune.Value <= range.Last);
}
