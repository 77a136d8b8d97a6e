using CsCheck;

namespace CooperationLedger.Tests.Dates;

/// <summary>Texts of random dates, all of which must be taken.</summary>
internal static class RandomDates
{
    private static readonly Gen<string> Mark = Gen.OneOf("", "", "?", "~", "%");
    private static readonly Gen<string> Years = Gen.Int[0, 9999].Select(year => $"{year:0000}");
    private static readonly Gen<string> NearYears = Gen.Int[2020, 2027].Select(year => $"{year:0000}");
    private static readonly Gen<string> Year = Gen.OneOf(NearYears, Years);
    private static readonly Gen<string> Month = Gen.Int[1, 12].Select(month => $"{month:00}");
    private static readonly Gen<string> Day = Gen.Int[1, 28].Select(day => $"{day:00}");
    private static readonly Gen<string> Third = Gen.OneOf(Gen.Int[21, 24], Gen.Int[33, 36]).Select(code => $"{code}");

    /// <summary>Unmarked: a year, a month, a season, a quarter or a day.</summary>
    private static readonly Gen<string> Plain = Gen.OneOf(
        Year,
        Gen.Select(Year, Gen.OneOf(Month, Third), (year, month) => $"{year}-{month}"),
        Gen.Select(Year, Month, Day, (year, month, day) => $"{year}-{month}-{day}"));

    private static readonly Gen<string> Marked = Gen.Select(Plain, Mark, (date, mark) => date + mark);

    /// <summary>Two of these in their order are an interval that does not run backwards: years do not meet.</summary>
    private static readonly Gen<string> Interval = Gen.Select(Gen.Int[0, 4998], Gen.Int[4999, 9999], Month, Month, Mark, Mark,
        (from, to, first, last, one, other) => $"{from:0000}-{first}{one}/{to:0000}-{last}{other}");

    /// <summary>What the words of can be typed.</summary>
    public static readonly Gen<string> Simple = Gen.OneOf(
        Marked,
        Interval,
        Gen.Select(NearYears, Gen.Int[1, 6], Gen.Int[7, 12], (year, first, last) => $"{year}-{first:00}/{year}-{last:00}"),
        Marked.Select(date => date + "/.."),
        Marked.Select(date => "../" + date),
        Year.Select(year => year[..3] + "X"),
        Year.Select(year => year[..2] + "XX"),
        Year.Select(year => year + "-XX"),
        Year.Select(year => year + "-XX-XX"),
        Gen.Select(Year, Month, (year, month) => $"{year}-{month}-XX"));

    public static readonly Gen<string> Any = Gen.OneOf(
        Simple,
        Gen.Select(Year, Mark, Month, Mark, Day, Mark, (year, one, month, two, day, three) => $"{year}{one}-{month}{two}-{day}{three}"),
        Gen.Select(Mark, Year, Mark, Third, (one, year, two, third) => $"{one}{year}-{two}{third}"),
        Gen.Select(Mark, Year, Mark, Month, Mark, Day, (one, year, two, month, three, day) => $"{one}{year}-{two}{month}-{three}{day}"),
        Gen.Int[1, 9999].Select(year => $"-{year:0000}"),
        Gen.Int[10_000, int.MaxValue].Select(year => $"Y{year}"),
        Gen.Select(Year, Month, Day, (year, month, day) => $"{year}-{month}-{day}T23:20:30Z"),
        Marked.Select(date => date + "/"),
        Marked.Select(date => "/" + date));
}
