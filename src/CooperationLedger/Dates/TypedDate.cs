using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CooperationLedger.Dates;

/// <summary>Reads a date as a person types it: "3 June 2025", "about August 2025", "since 2024", or any EDTF text.</summary>
/// <remarks>Capitals and extra spaces do not matter. What could be read in two ways is refused with the two ways named.</remarks>
public static class TypedDate
{
    private const int LongestTyped = 200;
    private const string Examples = "type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025";

    /// <param name="complaint">When refused, one sentence for the clerk that names what was typed.</param>
    public static bool TryRead(
        [NotNullWhen(true)] string? typed, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? complaint)
    {
        (date, complaint) = (null, null);
        var text = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
            complaint = $"No date was typed: {Examples}.";
        else if (text.Length > LongestTyped)
            complaint = $"{Complaint.Quote(text)} is too long for a date: {Examples}.";
        else if (NumbersComplaint(text) is { } numbers)
            complaint = numbers;
        else
            return Read(text, out date, out complaint);
        return false;
    }

    private static bool Read(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? complaint)
    {
        // EDTF's own letters (X, Y, T, Z) are capitals.
        if (EdtfDate.TryParse(text.ToUpperInvariant(), out date, out var asEdtf))
        {
            complaint = null;
            return true;
        }

        if (TypedPhrase.ToEdtf(text.ToLowerInvariant()) is { } edtf)
            return EdtfDate.TryParse(edtf, out date, out complaint);

        complaint = TwoYearsComplaint(text) ?? (LooksLikeEdtf(text) ? asEdtf : PhraseComplaint(text));
        return false;
    }

    /// <summary>03/06/2025 is 3 June to one reader and 6 March to another, so numbers alone are never guessed at.</summary>
    internal static string? NumbersComplaint(string text)
    {
        var numbers = text.Split('/', '.', '-', ' ');
        if (numbers.Length != 3 || !numbers.All(n => n.Length is 1 or 2 or 4 && n.All(char.IsAsciiDigit))
            || numbers[..2].Any(n => n.Length == 4))
            return null;
        if (numbers[2].Length != 4)
            return $"{text} does not give the year in four digits: type the date as 3 June 2025.";

        var (first, second) = (int.Parse(numbers[0]), int.Parse(numbers[1]));
        var readings = new[] { (Day: first, Month: second), (Day: second, Month: first) }
            .Where(r => r is { Month: >= 1 and <= 12, Day: >= 1 } && r.Day <= Calendar.DaysIn(int.Parse(numbers[2]), r.Month))
            .Select(r => $"{r.Day} {Calendar.MonthName(r.Month)} {numbers[2]}")
            .Distinct()
            .ToArray();
        return readings switch
        {
            [] => $"{text} is not a day of any calendar month: {Examples}.",
            [var only] => $"{text} is written in numbers only: type {only}.",
            _ => $"{text} can be read in two ways: type {readings[0]} or {readings[1]}.",
        };
    }

    /// <summary>
    /// 2025-26 and 2025-2026 are how many people write a budget year. (2023-24 is EDTF for a winter, and is read as that.)
    /// </summary>
    private static string? TwoYearsComplaint(string text) =>
        text.Split('-', '/') is [{ Length: 4 } first, { Length: 2 or 4 } next]
            && int.TryParse(first, NumberStyles.None, null, out var year)
            && $"{year + 1:0000}".EndsWith(next, StringComparison.Ordinal)
            ? $"{Complaint.Quote(text)} may be a year that runs over two: type {year:0000}/{year + 1:0000}, or from one month to another."
            : null;

    private static bool LooksLikeEdtf(string text) =>
        text.Any(char.IsAsciiDigit) && !text.Contains(' ') && !text.Any(c => char.IsLetter(c) && !"xytzesXYTZES".Contains(c));

    private static string PhraseComplaint(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words is [var opening, .. var rest] && opening.ToLowerInvariant() is ("before" or "after") && rest.Length > 0)
        {
            var (instead, which) = opening[0] is 'b' or 'B' ? ("until", "last") : ("since", "first");
            return $"{Complaint.Quote(text)} leaves open whether {Complaint.Quote(string.Join(' ', rest))} itself counts: type "
                + $"\"{instead}\" and the {which} date that does.";
        }

        return TypedPhrase.ToEdtf($"{string.Join(' ', words)} 2000".ToLowerInvariant()) is not null
            ? $"{Complaint.Quote(text)} does not give the year: type it too, as in 3 June 2025."
            : $"{Complaint.Quote(text)} was not understood: {Examples}.";
    }
}
