using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>The last day of what lasts longer than one; its first is the day of the entry.</summary>
internal static class LastDay
{
    public static IEnumerable<Refusal> Objections(When? ends, DevelopmentCommand command, DecisionContext context) =>
    [
        .. Refusal.If(ends is not null && ends.Latest < command.Date.Earliest, "ends-before-it-begins",
            $"It cannot end {ends?.ToWords()} when it began {command.Date.ToWords()}.", "/ends"),
        .. Refusal.If(ends is When.Dated { Date.Earliest: var last } && last > context.LatestToday, "in-the-future",
            $"{ends?.ToWords()} is still to come; what is not over is recorded without its end.", "/ends"),
    ];
}
