using System.Globalization;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Dates;

public sealed class EdtfDateTests
{
    [Fact]
    public void The_published_table_says_what_the_parser_does() =>
        Widening.PublishedTable.Select(row => (row.Example, Day(EdtfDate.Parse(row.Example).Earliest), Day(EdtfDate.Parse(row.Example).Latest)))
            .ShouldBe(Widening.PublishedTable.Select(row => (row.Example, row.Earliest, row.Latest)));

    [Theory]
    [InlineData("2024?-02-29", "2023-02-28", "2025-02-28")]
    [InlineData("2025-12~", "2025-11-01", "2026-01-31")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("2025-01-01~", "2024-12-31", "2025-01-02")]
    [InlineData("?2004-06-04~", "2003-06-03", "2005-06-05")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("-1985", "0001-01-01", "0001-01-01")]
    [InlineData("0000~", "0001-01-01", "0001-12-31")]
    [InlineData("0001-01-01~", "0001-01-01", "0001-01-02")]
    [InlineData("9999-12-31~", "9999-12-30", "9999-12-31")]
    [InlineData("Y170000002", "9999-12-31", "9999-12-31")]
    [InlineData("Y-170000002", "0001-01-01", "0001-01-01")]
    [InlineData("../..", "0001-01-01", "9999-12-31")]
    public void Bounds_are_days_of_the_calendar(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        (date.Earliest, date.Latest).ShouldBe((Iso(earliest), Iso(latest)));
    }

    [Theory]
    [InlineData("2025-08", "2025-08-31", "2025-08-31")]
    [InlineData("2025-05/2025-08~", "2025-08-31", "2025-09-30")]
    [InlineData("../2025-08", "2025-08-31", "2025-08-31")]
    [InlineData("/2025-08", "2025-08-31", "2025-08-31")]
    [InlineData("2025/..", "9999-12-31", "9999-12-31")]
    [InlineData("2025/", "2025-12-31", "9999-12-31")]
    [InlineData("2025?-06-~03", "2025-06-03", "2026-06-04")]
    [InlineData("2025-XX", "2025-01-31", "2025-12-31")]
    [InlineData("2025-XX-XX", "2025-01-01", "2025-12-31")]
    [InlineData("20XX", "2000-12-31", "2099-12-31")]
    [InlineData("2025-35%", "2025-09-30", "2025-12-31")]
    [InlineData("../", "0001-01-01", "9999-12-31")]
    public void A_deadline_is_the_last_day_as_stated_and_over_after_the_last_that_it_may_mean(string text, string dueUntil, string certainlyAfter)
    {
        var date = EdtfDate.Parse(text);
        (date.DueUntil, date.DeadlineLatest).ShouldBe((Iso(dueUntil), Iso(certainlyAfter)));
    }

    [Theory]
    [InlineData("2025-06", "2025-07", DateOrder.Before)]
    [InlineData("2025-07", "2025-06", DateOrder.After)]
    [InlineData("2025-06", "2025-06-03", DateOrder.Overlapping)]
    [InlineData("2025-06-03", "2025-06-03", DateOrder.Overlapping)]
    [InlineData("2025-06~", "2025-07", DateOrder.Overlapping)]
    [InlineData("2025/..", "2024", DateOrder.After)]
    [InlineData("-2000", "-1985", DateOrder.Overlapping)]
    public void Dates_compare_by_what_is_certain(string one, string other, DateOrder expected) =>
        EdtfDate.Parse(one).Compare(EdtfDate.Parse(other)).ShouldBe(expected);

    [Theory]
    [InlineData("2025-06-03", "3 June 2025")]
    [InlineData("2025-08", "August 2025")]
    [InlineData("2025", "2025")]
    [InlineData("-1985", "-1985")]
    [InlineData("Y170000002", "the year 170000002")]
    [InlineData("2025-22", "summer 2025")]
    [InlineData("2025-24", "winter 2025-2026")]
    [InlineData("2025-35", "third quarter of 2025")]
    [InlineData("2025-08~", "about August 2025")]
    [InlineData("2025-08?", "possibly August 2025")]
    [InlineData("2025-08%", "about August 2025, uncertain")]
    [InlineData("2025?-06-03", "3 June 2025 (year uncertain)")]
    [InlineData("2025-~06-03", "3 June 2025 (month approximate)")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("2004-06-%11", "11 June 2004 (day approximate and uncertain)")]
    [InlineData("?2004-06-04~", "about 4 June 2004 (year uncertain)")]
    [InlineData("2004?-06-~11", "11 June 2004 (year uncertain; day approximate)")]
    [InlineData("2025-~22", "summer 2025 (season approximate)")]
    [InlineData("201X", "some year from 2010 to 2019")]
    [InlineData("-20XX", "some year from -2099 to -2000")]
    [InlineData("2004-XX", "some month in 2004")]
    [InlineData("2025-08-XX", "some day in August 2025")]
    [InlineData("1985-XX-XX", "some day in 1985")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985 at 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985 at 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985 at 23:20:30 UTC+04:30")]
    [InlineData("2025-05/2025-06", "between May and June 2025")]
    [InlineData("2025-06-03/2025-07", "between 3 June 2025 and July 2025")]
    [InlineData("2025/..", "from 2025 on")]
    [InlineData("2025/", "from 2025 on, end not known")]
    [InlineData("../2025", "until 2025")]
    [InlineData("/2025", "until 2025, start not known")]
    [InlineData("../..", "at any time")]
    [InlineData("../", "at any time until an end not known")]
    [InlineData("/..", "from a start not known on")]
    public void A_date_is_said_in_words(string text, string words) => EdtfDate.Parse(text).ToWords().ShouldBe(words);

    [Theory]
    [InlineData("", "A date is missing: write one such as 2025-06-03, 2025-06 or 2025.")]
    [InlineData("2025-13", "2025-13 is not a month: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36.")]
    [InlineData("2025-00", "2025-00 is not a month: months run from 01 to 12.")]
    [InlineData("2025-02-30", "2025-02-30 is not a day: February 2025 has 28 days.")]
    [InlineData("2025-06-00", "2025-06-00 is not a day: June 2025 has 30 days.")]
    [InlineData("2025-42", "2025-42 is neither a month (01 to 12) nor a season (21 to 24) nor a quarter (33 to 36).")]
    [InlineData("2025-22-01", "2025-22-01 has a day after its season or quarter, and a day needs a month from 01 to 12.")]
    [InlineData("2025-06/2025-05", "2025-06/2025-05 runs backwards: June 2025 begins after May 2025.")]
    [InlineData("2025/26", "26 does not begin with a year of four digits.")]
    [InlineData("/", "/ names neither a start nor an end, so it is no date.")]
    [InlineData("2012///4444", "2012///4444 has more than one / in it, and an interval has one, between its start and its end.")]
    [InlineData("2025 ", "2025  has a space in it, and a date written in EDTF has none.")]
    [InlineData("20250603", "20250603 has no hyphens: write 2025-06-03.")]
    [InlineData("2025-6-3", "2025-6-3 has a month or a day that is not two digits: write 3 June 2025 as 2025-06-03.")]
    [InlineData("-0000", "-0000 is not a year: the year before 0001 is 0000, without a minus.")]
    [InlineData("Y2006", "Y2006 has a Y that only years of five digits and more need; write a year of four digits without it.")]
    [InlineData("Y20067890-14", "Y20067890-14 is not a year: after Y come only the digits of the year.")]
    [InlineData("201X~", "201X~ has both X and a mark; leave the mark out, since X already leaves the date open.")]
    [InlineData("1985-04-12T23:20", "1985-04-12T23:20 has no time after its T, which is written 23:20:30.")]
    [InlineData("1985-04-12T23:20:30+24", "1985-04-12T23:20:30+24 has no time zone after its time, which is written Z, -04 or +04:30, or left out.")]
    [InlineData("2025-06T10:00:00", "2025-06T10:00:00 has a time, which can only follow one certain day.")]
    [InlineData("2025\u202e", "2025? is not a date written in EDTF, as 2025-06-03, 2025-06 and 2025 are.")]
    [InlineData("2025-06-03T10:00:00Z/2026", "2025-06-03T10:00:00Z is not a day, and an interval runs between days, months or years, not times.")]
    [InlineData("Y20250/..", "Y20250 is in an interval, where only years of four digits can be.")]
    [InlineData("2025-40", "2025-40 uses halves of a year (40 and 41), which are EDTF level 2 and not taken here.")]
    [InlineData("2025-XX/2026", "2025-XX uses unspecified digits in an interval, which are EDTF level 2 and not taken here.")]
    [InlineData("{2025,2026}", "{2025,2026} uses sets of dates, which are EDTF level 2 and not taken here.")]
    [InlineData("next week", "next week has a space in it, and a date written in EDTF has none.")]
    [InlineData("?2004?", "?2004? is not a date written in EDTF, as 2025-06-03, 2025-06 and 2025 are.")]
    public void Each_refusal_tells_the_clerk_what_is_wrong(string text, string complaint)
    {
        EdtfDate.TryParse(text, out _, out var why).ShouldBeFalse();
        why.ShouldBe(complaint);
        Should.Throw<FormatException>(() => EdtfDate.Parse(text)).Message.ShouldBe(complaint);
    }

    [Fact]
    public void Dates_are_equal_when_their_texts_are()
    {
        (EdtfDate.Parse("2025~") == EdtfDate.Parse("2025~")).ShouldBeTrue();
        EdtfDate.Parse("2025~").GetHashCode().ShouldBe(EdtfDate.Parse("2025~").GetHashCode());
        (EdtfDate.Parse("2025~") != EdtfDate.Parse("~2025")).ShouldBeTrue();
    }

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) =>
        day == DateOnly.MinValue || day == DateOnly.MaxValue ? Widening.NoDay : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
