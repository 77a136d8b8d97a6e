using CooperationLedger.Dates;

namespace CooperationLedger.Web.Meetings;

internal static class LastDayWords
{
    /// <returns>" Its last day was 5 June 2025." as a sentence to go on with; empty for what was over in a day.</returns>
    public static string Of(When? ends) =>
        ends is null ? "" : $" Its last day was {(ends is When.NotStated ? "one that is not stated" : ends.ToWords())}.";
}
