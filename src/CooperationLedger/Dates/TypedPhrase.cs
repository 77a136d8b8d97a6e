namespace CooperationLedger.Dates;

/// <summary>Turns English words into EDTF text, which is then checked as any other: "30 February 2025" becomes 2025-02-30.</summary>
internal static class TypedPhrase
{
    private static readonly string[] Approximately = ["about ", "around ", "approximately ", "approx. ", "approx ", "roughly ", "circa ",
        "ca. ", "ca ", "c. ", "c.", "c "];
    private static readonly string[] Possibly = ["possibly ", "maybe ", "perhaps "];

    /// <param name="phrase">In lower case, single spaces.</param>
    /// <returns>EDTF text that may still be no date of the calendar, or null when the words are not understood.</returns>
    public static string? ToEdtf(string phrase) => Range(phrase) ?? Side(phrase);

    private static string? Range(string phrase)
    {
        phrase = phrase.Replace(" – ", " to ", StringComparison.Ordinal).Replace(" - ", " to ", StringComparison.Ordinal);
        if (After(phrase, "between ") is { } bounds)
            return Split(bounds, " and ") ?? Split(bounds, " to ");
        if (After(phrase, "since ", "from ") is { } from)
            return Split(from, " to ") ?? Split(from, " until ") ?? Open(Before(from, " onwards", " onward", " on") ?? from);
        if (After(phrase, "until ", "till ", "up to ", "by ") is { } until)
            return Side(until) is { } end ? $"../{end}" : null;
        return Before(phrase, " onwards", " onward") is { } start ? Open(start) : Split(phrase, " to ");
    }

    private static string? Open(string phrase) => Side(phrase) is { } start ? $"{start}/.." : null;

    /// <summary>What the start leaves out it shares with the end: "May and June 2025", "3 to 9 June 2025".</summary>
    private static string? Split(string phrase, string between)
    {
        if (phrase.Split(between) is not [var left, var right] || Side(right) is not { } end)
            return null;
        var words = right.Split(' ');
        var start = Side(left);
        for (var shared = 1; start is null && shared <= 2 && shared <= words.Length; shared++)
            start = Side($"{left} {string.Join(' ', words[^shared..])}");
        return start is null ? null : $"{start}/{end}";
    }

    private static string? Side(string phrase)
    {
        phrase = phrase.Replace(',', ' ');
        if (After(phrase, Possibly) is { } possible)
            return Marked(possible, '?');
        if (After(phrase, Approximately) is not { } about)
            return Plain(phrase);
        return Before(about, " uncertain") is { } uncertain ? Marked(uncertain, '%') : Marked(about, '~');
    }

    private static string? Marked(string phrase, char mark) => Plain(phrase) is { } plain && !Mark.Is(plain[^1]) ? plain + mark : null;

    private static string? Plain(string phrase)
    {
        string[] words = [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("of" or "the"))];
        return words switch
        {
            ["on" or "in", .. var rest] => Plain(string.Join(' ', rest)),
            ["some", "day", "in", .. var rest] when Plain(string.Join(' ', rest)) is { } open => SomeDay(open),
            ["some", "month", "in", var year] when IsYear(year) => $"{year}-XX",
            ["some", "year", "from", var first, "to", var last] when IsYear(first) && IsYear(last) => SomeYear(first, last),
            [var decade] when decade is [_, _, _, '0', 's'] && IsYear(decade[..4]) => $"{decade[..3]}X",
            [var edtf] when edtf.All(c => char.IsAsciiDigit(c) || c is '-' or 'x' || Mark.Is(c)) => Edtf(edtf),
            [var month, var year] when IsYear(year) && Month(month) is { } m => $"{year}-{m:00}",
            [var day, var month, var year] when IsYear(year) && Month(month) is { } m && Day(day) is { } d => $"{year}-{m:00}-{d:00}",
            [var month, var day, var year] when IsYear(year) && Month(month) is { } m && Day(day) is { } d => $"{year}-{m:00}-{d:00}",
            [var season, var years] when Season(season) is { } s => SeasonOf(s, years),
            [var quarter, var year] when IsYear(year) && quarter is ['q', >= '1' and <= '4'] => $"{year}-{quarter[1] - '1' + 33}",
            [var nth, "quarter", var year] when IsYear(year) && Quarter(nth) is { } q => $"{year}-{q}",
            _ => null,
        };
    }

    private static string? Edtf(string text) => EdtfDate.TryParse(text.ToUpperInvariant(), out var date, out _) ? date.Text : null;

    private static string? SomeDay(string open) => open.Length switch
    {
        4 => $"{open}-XX-XX",
        7 when int.TryParse(open[5..], out var month) && month <= 12 => $"{open}-XX",
        _ => null,
    };

    private static string? SomeYear(string first, string last) => (first[2..], last[2..]) switch
    {
        ("00", "99") when first[..2] == last[..2] => $"{first[..2]}XX",
        ([var ten, '0'], [var same, '9']) when first[..2] == last[..2] && ten == same => $"{first[..3]}X",
        _ => null,
    };

    /// <summary>A winter may be typed with both its years: winter 2025-2026.</summary>
    private static string? SeasonOf(int season, string years) =>
        IsYear(years) ? $"{years}-{season}"
        : season == 24 && years.Split('-') is [var first, var next] && IsYear(first) && IsYear(next) && int.Parse(next) == int.Parse(first)
            + 1
            ? $"{first}-{season}"
            : null;

    private static int? Season(string word) => word == "fall" ? 23 : Numbered(EdtfWords.Seasons, word, 21);

    private static int? Quarter(string word) =>
        Numbered(EdtfWords.Quarters, word, 33) ?? Numbered(["1st", "2nd", "3rd", "4th"], word, 33);

    private static int? Numbered(IReadOnlyList<string> names, string word, int first)
    {
        for (var at = 0; at < names.Count; at++)
            if (names[at] == word)
                return first + at;
        return null;
    }

    /// <summary>The whole name, or its first three letters, or sept; with or without a full stop.</summary>
    private static int? Month(string word)
    {
        var name = word.TrimEnd('.');
        for (var month = 1; month <= 12; month++)
        {
            var full = Calendar.MonthName(month).ToLowerInvariant();
            if (name == full || name == full[..3] || (month == 9 && name == "sept"))
                return month;
        }

        return null;
    }

    private static int? Day(string word)
    {
        var digits = Before(word, "st", "nd", "rd", "th") ?? word;
        return digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) ? int.Parse(digits) : null;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    /// <summary>What follows the first of these openings that the phrase has.</summary>
    private static string? After(string phrase, params string[] openings) =>
        openings.FirstOrDefault(o => phrase.StartsWith(o, StringComparison.Ordinal)) is { } opening ? phrase[opening.Length..] : null;

    private static string? Before(string phrase, params string[] endings) =>
        endings.FirstOrDefault(e => phrase.EndsWith(e, StringComparison.Ordinal)) is { } ending ? phrase[..^ending.Length] : null;
}
