using CooperationLedger.Security;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Security;

public static class ContextEventWords
{
    /// <summary>What an entry of an event outside the relationship says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event is ContextEventRecorded recorded
        ? $"Outside the relationship: {Words.Stopped(recorded.Title)}{LastDayWords.Of(recorded.Ends)}"
        : null;
}
