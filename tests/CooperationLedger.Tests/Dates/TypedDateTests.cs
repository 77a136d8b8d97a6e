using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Dates;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2025-06-03", "2025-06-03")]
    [InlineData("201x", "201X")]
    [InlineData("2025?-06-03", "2025?-06-03")]
    [InlineData("1985-04-12t23:20:30z", "1985-04-12T23:20:30Z")]
    [InlineData("3 June 2025", "2025-06-03")]
    [InlineData("  3   JUNE  2025 ", "2025-06-03")]
    [InlineData("3 Jun 2025", "2025-06-03")]
    [InlineData("3rd of June 2025", "2025-06-03")]
    [InlineData("on 3 June 2025", "2025-06-03")]
    [InlineData("June 3, 2025", "2025-06-03")]
    [InlineData("Sept. 2025", "2025-09")]
    [InlineData("June 2025", "2025-06")]
    [InlineData("June, 2025", "2025-06")]
    [InlineData("2025", "2025")]
    [InlineData("in 2025", "2025")]
    [InlineData("the 2010s", "201X")]
    [InlineData("summer 2025", "2025-22")]
    [InlineData("fall of 2025", "2025-23")]
    [InlineData("winter 2025", "2025-24")]
    [InlineData("Winter 2025-2026", "2025-24")]
    [InlineData("third quarter of 2025", "2025-35")]
    [InlineData("3rd quarter 2025", "2025-35")]
    [InlineData("Q3 2025", "2025-35")]
    [InlineData("about August 2025", "2025-08~")]
    [InlineData("around 3 August 2025", "2025-08-03~")]
    [InlineData("circa 2025", "2025~")]
    [InlineData("c.2025", "2025~")]
    [InlineData("c. August 2025", "2025-08~")]
    [InlineData("possibly August 2025", "2025-08?")]
    [InlineData("Maybe summer 2025", "2025-22?")]
    [InlineData("perhaps 2025", "2025?")]
    [InlineData("about August 2025, uncertain", "2025-08%")]
    [InlineData("some day in August 2025", "2025-08-XX")]
    [InlineData("some month in 2025", "2025-XX")]
    [InlineData("between May and June 2025", "2025-05/2025-06")]
    [InlineData("from May to June 2025", "2025-05/2025-06")]
    [InlineData("May to June 2025", "2025-05/2025-06")]
    [InlineData("May 2025 – about June 2026", "2025-05/2026-06~")]
    [InlineData("between 3 and 9 June 2025", "2025-06-03/2025-06-09")]
    [InlineData("since 2024", "2024/..")]
    [InlineData("from June 2025 on", "2025-06/..")]
    [InlineData("2025-06 onwards", "2025-06/..")]
    [InlineData("until 2025", "../2025")]
    [InlineData("by 30 June 2025", "../2025-06-30")]
    public void What_a_person_types_is_understood(string typed, string edtf)
    {
        TypedDate.TryRead(typed, out var date, out var complaint).ShouldBeTrue(complaint);
        date!.Text.ShouldBe(edtf);
    }

    [Theory]
    [InlineData(null, "No date was typed: type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025.")]
    [InlineData("  ", "No date was typed: type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025.")]
    [InlineData("03/06/2025", "03/06/2025 can be read in two ways: type 3 June 2025 or 6 March 2025.")]
    [InlineData("3.6.2025", "3.6.2025 can be read in two ways: type 3 June 2025 or 6 March 2025.")]
    [InlineData("25/06/2025", "25/06/2025 is written in numbers only: type 25 June 2025.")]
    [InlineData("03-06-25", "03-06-25 does not give the year in four digits: type the date as 3 June 2025.")]
    [InlineData("32/13/2025", "32/13/2025 is not a day of any calendar month: type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025.")]
    [InlineData("30 February 2025", "2025-02-30 is not a day: February 2025 has 28 days.")]
    [InlineData("between June and May 2025", "2025-06/2025-05 runs backwards: June 2025 begins after May 2025.")]
    [InlineData("2025-13", "2025-13 is not a month: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36.")]
    [InlineData("2025-26", "2025-26 may be a year that runs over two: type 2025/2026, or from one month to another.")]
    [InlineData("2025-2026", "2025-2026 may be a year that runs over two: type 2025/2026, or from one month to another.")]
    [InlineData("2025/26", "2025/26 may be a year that runs over two: type 2025/2026, or from one month to another.")]
    [InlineData("before June 2025", "before June 2025 leaves open whether June 2025 itself counts: type \"until\" and the last date that does.")]
    [InlineData("after 2024", "after 2024 leaves open whether 2024 itself counts: type \"since\" and the first date that does.")]
    [InlineData("3 June", "3 June does not give the year: type it too, as in 3 June 2025.")]
    [InlineData("summer", "summer does not give the year: type it too, as in 3 June 2025.")]
    [InlineData("winter 2025-2027", "winter 2025-2027 was not understood: type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025.")]
    [InlineData("next Tuesday", "next Tuesday was not understood: type a date such as 3 June 2025, June 2025, summer 2025, about August 2025 or 2025.")]
    public void What_cannot_be_understood_for_certain_is_refused_with_a_way_out(string? typed, string complaint)
    {
        TypedDate.TryRead(typed, out _, out var why).ShouldBeFalse();
        why.ShouldBe(complaint);
    }
}
