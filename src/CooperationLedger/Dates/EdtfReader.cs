using System.Diagnostics.CodeAnalysis;

namespace CooperationLedger.Dates;

/// <summary>Reads a whole EDTF text: an interval, a date and time, a year beyond four digits, or one date.</summary>
internal static class EdtfReader
{
    private const int LongestText = 64;

    /// <returns>Null when read; else the complaint, one sentence for the clerk.</returns>
    public static string? Read(string? text, out EdtfEdge? start, out EdtfEdge? end)
    {
        (start, end) = (null, null);
        if (string.IsNullOrEmpty(text))
            return "A date is missing: write one such as 2025-06-03, 2025-06 or 2025.";
        if (text.Length > LongestText)
            return $"{Complaint.Quote(text)} is too long for a date, which has at most {LongestText} characters.";
        if (text[0] is '[' or '{')
            return Complaint.Level2(text, "sets of dates");
        if (text.Any(char.IsWhiteSpace))
            return $"{Complaint.Quote(text)} has a space in it, and a date written in EDTF has none.";
        if (text.Contains('/'))
            return ReadInterval(text, out start, out end);

        return text switch
        {
            ['Y', ..] => ReadLongYear(text, out var part).With(part, out start),
            _ when text.Contains('T') => ReadMoment(text, out var part).With(part, out start),
            _ => EdtfPartReader.Read(text, out var part).With(part, out start),
        };
    }

    private static string? ReadInterval(string text, out EdtfEdge? start, out EdtfEdge? end)
    {
        (start, end) = (null, null);
        var sides = text.Split('/');
        if (sides.Length > 2)
            return $"{Complaint.Quote(text)} has more than one / in it, and an interval has one, between its start and its end.";
        if (sides is ["", ""])
            return "/ names neither a start nor an end, so it is no date.";
        if ((ReadSide(sides[0], out start) ?? ReadSide(sides[1], out end)) is { } complaint)
            return complaint;
        return start is EdtfEdge.On from && end is EdtfEdge.On to && from.Part.Start.CompareTo(to.Part.Start) > 0
            ? $"{text} runs backwards: {EdtfWords.Of(from, null)} begins after {EdtfWords.Of(to, null)}."
            : null;
    }

    private static string? ReadSide(string side, out EdtfEdge? edge)
    {
        edge = side switch { "" => new EdtfEdge.Unknown(), ".." => new EdtfEdge.Open(), _ => null };
        if (edge is not null)
            return null;
        if (side[0] == 'Y')
            return $"{Complaint.Quote(side)} is in an interval, where only years of four digits can be.";
        if (side.Contains('T'))
            return $"{Complaint.Quote(side)} is not a day, and an interval runs between days, months or years, not times.";
        if (EdtfPartReader.Read(side, out var part).With(part, out edge) is { } complaint)
            return complaint;
        return part!.HasUnspecified
            ? Complaint.Level2(side, "unspecified digits in an interval")
            : null;
    }

    private static string? ReadLongYear(string text, out EdtfPart? part)
    {
        part = null;
        var year = text[1..];
        var digits = year.StartsWith('-') ? year[1..] : year;
        if (digits.Length > 0 && digits.All(c => char.IsAsciiDigit(c) || c is 'E' or 'S') && !digits.All(char.IsAsciiDigit))
            return Complaint.Level2(text, "exponents or significant digits");
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
            return $"{Complaint.Quote(text)} is not a year: after Y come only the digits of the year.";
        if (digits.Length <= 4 || digits[0] == '0')
            return $"{text} has a Y that only years of five digits and more need; write a year of four digits without it.";

        part = new EdtfPart(text, 0, 0) { YearText = year, Beyond = digits.Length == year.Length ? 1 : -1 };
        return null;
    }

    private static string? ReadMoment(string text, out EdtfPart? part)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        var time = text[(split + 1)..];
        if (EdtfPartReader.Read(text[..split], out part) is { } complaint)
            return split == 0 ? Complaint.NotEdtf(text) : complaint;
        if (part is not { Day: > 0, IsMarked: false })
            return $"{Complaint.Quote(text)} has a time, which can only follow one certain day.";
        if (time.Length < 8 || !IsClock(time[..8], 23) || time[5] != ':' || !IsTwoDigits(time[6..8], 59))
            return $"{Complaint.Quote(text)} has no time after its T, which is written 23:20:30.";
        if (!IsZone(time[8..]))
            return $"{Complaint.Quote(text)} has no time zone after its time, which is written Z, -04 or +04:30, or left out.";

        part = part with { Text = text, Time = time };
        return null;
    }

    private static bool IsZone(string zone) => zone switch
    {
        "" or "Z" => true,
        ['+' or '-', ..] and { Length: 3 } => IsTwoDigits(zone[1..], 23),
        ['+' or '-', ..] and { Length: 6 } => IsClock(zone[1..], 23),
        _ => false,
    };

    private static bool IsClock(string text, int latestHour) =>
        IsTwoDigits(text[..2], latestHour) && text[2] == ':' && IsTwoDigits(text[3..5], 59);

    private static bool IsTwoDigits(string text, int greatest) => text.All(char.IsAsciiDigit) && int.Parse(text) <= greatest;

    /// <summary>Passes the complaint on and wraps what was read.</summary>
    private static string? With(this string? complaint, EdtfPart? part, [NotNullIfNotNull(nameof(part))] out EdtfEdge? edge)
    {
        edge = part is null ? null : new EdtfEdge.On(part);
        return complaint;
    }
}
