using System.Globalization;

namespace CooperationLedger.Dates;

/// <summary>The proleptic Gregorian calendar of ISO 8601, in which the year before 0001 is 0000 and the one before that -0001.</summary>
/// <remarks>
/// Months are counted as one number, year times twelve plus month less one, so that widening over a year's end is plain
/// addition. What falls outside the years 1 to 9999 becomes <see cref="DateOnly.MinValue"/> or <see cref="DateOnly.MaxValue"/>.
/// </remarks>
internal static class Calendar
{
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    public static int MonthNumber(int year, int month) => (year * 12) + month - 1;

    /// <param name="month">1 to 12.</param>
    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <param name="month">1 to 12.</param>
    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public static DateOnly FirstDay(int monthNumber) => Day(monthNumber, 1, 0);

    public static DateOnly LastDay(int monthNumber) => Day(monthNumber, 31, 0);

    /// <param name="day">From 1; a day that this month does not have becomes its last day, so 31 is always the last.</param>
    /// <param name="moreDays">Days to add, or to take away when negative.</param>
    public static DateOnly Day(int monthNumber, int day, int moreDays)
    {
        var month = ((monthNumber % 12) + 12) % 12;
        var year = (monthNumber - month) / 12;
        if (year < DateOnly.MinValue.Year)
            return DateOnly.MinValue;
        if (year > DateOnly.MaxValue.Year)
            return DateOnly.MaxValue;

        var there = new DateOnly(year, month + 1, Math.Min(day, DaysIn(year, month + 1)));
        return DateOnly.FromDayNumber(Math.Clamp(there.DayNumber + moreDays, 0, DateOnly.MaxValue.DayNumber));
    }

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
