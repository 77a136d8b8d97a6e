namespace CooperationLedger.Dates;

/// <summary>
/// How wide a date is taken to be. A mark (<c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both) widens by one unit of the
/// component it is written on, each way: a year by a year, a month by a month, a season or quarter by three months, a day by a
/// day. A mark after a component qualifies all to its left too, and still widens by that one unit; several marks add up.
/// </summary>
/// <remarks>
/// EDTF does not say how wide "about" is, nor when summer begins. These bounds are ours and are published so that nobody has to
/// guess: seasons are the northern meteorological ones. Placement, <c>trueAt</c> and overdue use the widened days.
/// </remarks>
public static class Widening
{
    /// <summary>What the table shows where there is no earliest or no latest day.</summary>
    public const string NoDay = "none";

    /// <summary>Days are written as <see cref="EdtfDate.ToWords"/> writes them, or <see cref="NoDay"/>.</summary>
    public static IReadOnlyList<(string Example, string Earliest, string Latest, string Why)> PublishedTable { get; } =
    [
        ("2025-06-03", "3 June 2025", "3 June 2025", "a day is itself"),
        ("2025-08", "1 August 2025", "31 August 2025", "a month, from its first day to its last"),
        ("2025", "1 January 2025", "31 December 2025", "a year, from its first day to its last"),
        ("2025-21", "1 March 2025", "31 May 2025", "spring is March to May"),
        ("2025-22", "1 June 2025", "31 August 2025", "summer is June to August"),
        ("2025-23", "1 September 2025", "30 November 2025", "autumn is September to November"),
        ("2025-24", "1 December 2025", "28 February 2026", "winter is December to February and is named by the year it begins in"),
        ("2025-35", "1 July 2025", "30 September 2025", "the third quarter is July to September"),
        ("2025-06-03~", "2 June 2025", "4 June 2025", "about a day: one day each way"),
        ("2025-08~", "1 July 2025", "30 September 2025", "about a month: one month each way"),
        ("2025?", "1 January 2024", "31 December 2026", "possibly a year: one year each way"),
        ("2025-22~", "1 March 2025", "30 November 2025", "about a season: one season each way"),
        ("2025-35%", "1 April 2025", "31 December 2025", "about a quarter, uncertain: one quarter each way"),
        ("2025?-06-03", "3 June 2024", "3 June 2026", "the year is uncertain: one year each way"),
        ("2025-?06-03", "3 May 2025", "3 July 2025", "the month is uncertain: one month each way"),
        ("2004-06~-11", "11 May 2004", "11 July 2004", "year and month are approximate together: one month each way"),
        ("2025?-06-~03", "2 June 2024", "4 June 2026", "two marks add up: one year and one day each way"),
        ("2025-?03-31", "28 February 2025", "30 April 2025", "a day that the month reached does not have becomes its last"),
        ("202X", "1 January 2020", "31 December 2029", "some year of the ten"),
        ("20XX", "1 January 2000", "31 December 2099", "some year of the hundred"),
        ("2025-XX", "1 January 2025", "31 December 2025", "some month of the year"),
        ("2025-08-XX", "1 August 2025", "31 August 2025", "some day of the month"),
        ("2025-05/2025-06", "1 May 2025", "30 June 2025", "from the first day of the start to the last of the end"),
        ("2025-05~/2025-06", "1 April 2025", "30 June 2025", "each end is widened by its own mark"),
        ("2025/..", "1 January 2025", NoDay, "the end is open"),
        ("/2025", NoDay, "31 December 2025", "the start is not known"),
    ];
}
