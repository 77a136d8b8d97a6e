namespace CooperationLedger.Dates;

/// <summary>Reads one date of up to three components: year, month or season or quarter, day; each with at most one mark.</summary>
internal static class EdtfPartReader
{
    private readonly record struct Field(string Digits, Mark Mark)
    {
        public bool HasX => Digits.Contains('X');
    }

    /// <returns>Null when read; else the complaint, one sentence for the clerk.</returns>
    public static string? Read(string text, out EdtfPart? part)
    {
        part = null;
        if (text.Contains('^') || (text.LastIndexOf('S') is > 0 and var s && text.AsSpan(s + 1) is [>= '0' and <= '9', ..]))
            return Complaint.Level2(text, "significant digits or named hemispheres");
        if (!TryFields(text, out var negative, out var fields))
            return Complaint.NotEdtf(text);
        if ((YearComplaint(text, negative, fields[0].Digits) ?? LengthComplaint(text, fields)
            ?? UnspecifiedComplaint(text, fields)) is { } wrong)
            return wrong;

        var read = Assemble(text, negative, fields);
        if ((MonthComplaint(read) ?? DayComplaint(read)) is { } impossible)
            return impossible;
        part = read;
        return null;
    }

    /// <summary>Splits at the hyphens, after the mark and the minus sign that may come before the year.</summary>
    private static bool TryFields(string text, out bool negative, out Field[] fields)
    {
        var lead = text.Length > 0 && Mark.Is(text[0]) ? text[..1] : "";
        var rest = text[lead.Length..];
        negative = rest.StartsWith('-');
        var written = (lead + (negative ? rest[1..] : rest)).Split('-');
        fields = [.. written.Select(ToField)];
        return fields.Length <= 3 && fields.All(f => f.Digits.Length > 0 && f.Digits.All(c => char.IsAsciiDigit(c) || c == 'X'));
    }

    /// <summary>A second mark stays among the digits, where it is found not to be one.</summary>
    private static Field ToField(string written) => written switch
    {
        [var first, .. var digits] when Mark.Is(first) => new(digits, new(first, Alone: true)),
        [.. var digits, var last] when Mark.Is(last) => new(digits, new(last, Alone: false)),
        _ => new(written, default),
    };

    private static string? YearComplaint(string text, bool negative, string year)
    {
        if (year.Length == 8 && year == text && !year.Contains('X'))
            return $"{text} has no hyphens: write {text[..4]}-{text[4..6]}-{text[6..]}.";
        if (year.Length != 4)
            return $"{text} does not begin with a year of four digits.";
        return negative && year == "0000" ? $"{text} is not a year: the year before 0001 is 0000, without a minus." : null;
    }

    private static string? LengthComplaint(string text, Field[] fields) =>
        fields.Skip(1).Any(f => f.Digits.Length != 2)
            ? $"{text} has a month or a day that is not two digits: write 3 June 2025 as 2025-06-03."
            : null;

    /// <summary>Level 1 leaves digits open from the right: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX. The rest is level 2.</summary>
    private static string? UnspecifiedComplaint(string text, Field[] fields)
    {
        if (!fields.Any(f => f.HasX))
            return null;
        var year = fields[0].Digits.TrimEnd('X');
        var others = fields.Skip(1).Select(f => f.Digits).ToArray();
        var fromTheRight = fields[0].HasX
            ? others.Length == 0 && year.Length >= 2 && !year.Contains('X')
            : others is ["XX"] or ["XX", "XX"] || (others is [var month, "XX"] && !month.Contains('X'));
        if (!fromTheRight)
            return Complaint.Level2(text, "unspecified digits in these places");
        return fields.Any(f => f.Mark.IsSet)
            ? $"{text} has both X and a mark; leave the mark out, since X already leaves the date open."
            : null;
    }

    private static EdtfPart Assemble(string text, bool negative, Field[] fields)
    {
        var year = fields[0].Digits;
        var (low, high) = (int.Parse(year.Replace('X', '0')), int.Parse(year.Replace('X', '9')));
        return new EdtfPart(text, negative ? -high : low, negative ? -low : high)
        {
            YearText = negative ? "-" + year : year,
            YearMark = fields[0].Mark,
            Month = fields.Length > 1 ? Number(fields[1]) : null,
            MonthMark = fields.Length > 1 ? fields[1].Mark : default,
            Day = fields.Length > 2 ? Number(fields[2]) : null,
            DayMark = fields.Length > 2 ? fields[2].Mark : default,
        };
    }

    /// <summary>XX is 0 and 00 is -1, which no check lets pass.</summary>
    private static int Number(Field field) => field.HasX ? EdtfPart.Unspecified : field.Digits == "00" ? -1 : int.Parse(field.Digits);

    private static string? MonthComplaint(EdtfPart part) => part.Month switch
    {
        null or EdtfPart.Unspecified or (>= 1 and <= 12) => null,
        >= 25 and <= 32 => Complaint.Level2(part.Text, "seasons of one hemisphere (25 to 32)"),
        >= 37 and <= 39 => Complaint.Level2(part.Text, "thirds of a year (37 to 39)"),
        40 or 41 => Complaint.Level2(part.Text, "halves of a year (40 and 41)"),
        _ when (part.IsSeason || part.IsQuarter) && part.Day is null => null,
        _ when part.IsSeason
            || part.IsQuarter => $"{part.Text} has a day after its season or quarter, and a day needs a month from 01 to 12.",
        > 12 and < 21 => $"{part.Text} is not a month: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36.",
        > 41 => $"{part.Text} is neither a month (01 to 12) nor a season (21 to 24) nor a quarter (33 to 36).",
        _ => $"{part.Text} is not a month: months run from 01 to 12.",
    };

    private static string? DayComplaint(EdtfPart part)
    {
        if (part.Day is null or EdtfPart.Unspecified)
            return null;
        var days = Calendar.DaysIn(part.FirstYear, part.Month!.Value);
        return part.Day is >= 1 && part.Day <= days
            ? null
            : $"{part.Text} is not a day: {Calendar.MonthName(part.Month.Value)} {part.YearText} has {days} days.";
    }
}
