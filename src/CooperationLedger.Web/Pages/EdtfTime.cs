using System.Text.RegularExpressions;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Pages;

/// <summary>Which imprecise dates the <c>datetime</c> of HTML's time element can carry: a plain year, month or day.</summary>
public static partial class EdtfTime
{
    public static bool IsTime(EdtfDate date) => Plain().IsMatch(date.Text);

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$")]
    private static partial Regex Plain();
}
