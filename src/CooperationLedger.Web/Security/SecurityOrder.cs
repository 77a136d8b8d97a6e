using CooperationLedger.Dates;
using CooperationLedger.Security;

namespace CooperationLedger.Web.Security;

/// <summary>In the order of happening, as far as the days show it; what has no stated day comes last.</summary>
internal static class SecurityOrder
{
    /// <summary>An exercise not held is placed by the time that was announced last.</summary>
    public static IReadOnlyList<ExerciseView> Of(IEnumerable<ExerciseView> exercises) => By(exercises, exercise => exercise switch
    {
        { Reported: [var first, ..] } => Days(first.Date),
        { Held: { } held } => Days(held.Date),
        { TimeOpen: false, Windows: [.., var last] } => (last.Window.DueUntil, last.Window.DeadlineLatest),
        _ => Days(null),
    });

    public static IReadOnlyList<OfferView> Of(IEnumerable<OfferView> offers) => By(offers, offer => Days(offer.Made?.Date));

    public static IReadOnlyList<ContextEventView> Of(IEnumerable<ContextEventView> events) =>
        By(events, context => Days(context.Happened?.Date));

    private static (DateOnly, DateOnly) Days(When? when) =>
        when is When.Dated dated ? (dated.Earliest, dated.Latest) : (DateOnly.MaxValue, DateOnly.MaxValue);

    private static IReadOnlyList<TView> By<TView>(IEnumerable<TView> views, Func<TView, (DateOnly, DateOnly)> days)
        where TView : CooperationLedger.Chronicles.IDossierView => [.. views.OrderBy(days).ThenBy(view => view.Id, StringComparer.Ordinal)];
}
