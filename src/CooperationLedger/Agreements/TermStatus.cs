namespace CooperationLedger.Agreements;

/// <summary>When the term of an agreement ends, about a day, counted from its entry into force; never stored.</summary>
/// <param name="LastDay">Of the term that runs on the day asked about; of the only one, where it is not renewed.</param>
/// <param name="LastDayForNotice">On which notice can be given against its renewal, or before its end; null when no source says.</param>
/// <param name="IsRenewed">It goes on after that, unless somebody gives notice.</param>
/// <remarks>
/// That it ended is not concluded from a term: a source reports it. Nor is counted for what is not certain: an imprecise day of entry
/// into force, or a notice of leaving.
/// </remarks>
public sealed record TermStatus(DateOnly LastDay, DateOnly? LastDayForNotice, bool IsRenewed)
{
    /// <returns>Null where it has no term, is over, binds no two any more, or was not in force by that day on one certain day.</returns>
    public static TermStatus? Of(AgreementView agreement, DateOnly on)
    {
        var force = agreement.Acts.FirstOrDefault(act => act is { Act: AgreementAct.EnteredIntoForce, Party: null });
        if (agreement.Terms?.Term is not { } term || AgreementTerm.Whole(term.Months) is not { } months || force is null
            || agreement.Acts.Any(act => act.Act is AgreementAct.Terminated)
            || agreement.StageOn(on) is AgreementStage.NoLongerInForce)
        {
            return null;
        }

        var (first, last) = (Span.OfEffect(force).Earliest, Span.OfEffect(force).Latest);
        if (first != last || first > on)
        {
            return null;
        }

        if (AgreementTerm.Whole(term.RenewedForMonths) is { } renewed)
        {
            while (After(first, months) is { } end && end <= on)
            {
                months += renewed;
            }
        }

        return After(first, months) is not { } next ? null : new(
            next.AddDays(-1),
            AgreementTerm.Whole(term.NoticeMonths) is { } notice ? next.AddMonths(-notice).AddDays(-1) : null,
            term.RenewedForMonths is not null);
    }

    /// <summary>The last day for notice, or of the term, whichever is to come first from that day on; null when both are over.</summary>
    public DateOnly? NextDay(DateOnly on) => LastDayForNotice >= on ? LastDayForNotice : LastDay >= on ? LastDay : null;

    /// <summary>One of them is to come within so many days.</summary>
    public bool FallsDueWithin(int days, DateOnly on) => NextDay(on) is { } next && next.DayNumber - on.DayNumber <= days;

    /// <returns>Null beyond the end of the calendar.</returns>
    private static DateOnly? After(DateOnly first, int months) =>
        first.Year + (months / 12) >= DateOnly.MaxValue.Year ? null : first.AddMonths(months);
}
