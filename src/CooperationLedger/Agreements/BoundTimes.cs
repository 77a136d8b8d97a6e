using System.Globalization;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Agreements;

/// <summary>A time for which a state was bound by one of its memberships, with the days on which it began and ended.</summary>
internal sealed record BoundStretch(Membership Membership, Span Since, Span? Until, BoundTime Told);

/// <summary>Derives since when and until when a state was bound, each time of its own.</summary>
internal static class BoundTimes
{
    public static IEnumerable<BoundStretch> Of(MembershipHistory history) =>
        from membership in history.All
        let since = Since(history, membership)
        where since is not null
        let until = Until(history, membership)
        where until is not var (end, _) || since.Value.Day.Earliest < end.Latest
        select new BoundStretch(
            membership, since.Value.Day, until?.Day, new(since.Value.Told, until?.Told, since.Value.How));

    /// <summary>
    /// What is left of a time when those are taken out in which no other was bound any more. That another was bound when it began is not
    /// asked: its entry into force shows that.
    /// </summary>
    public static IEnumerable<BoundTime> WithOthers(BoundStretch own, IEnumerable<BoundStretch> others)
    {
        List<BoundStretch> bound =
        [
            .. others.Where(other => !(own.Until?.Latest <= other.Since.Earliest) && !(other.Until?.Latest <= own.Since.Earliest))
                .OrderBy(other => other.Since.Earliest).ThenBy(other => other.Told.Since.Entries[0]),
        ];
        if (bound.Count == 0)
        {
            yield return own.Told;
            yield break;
        }

        var (time, end) = (own.Told with { Until = bound[0].Told.Until }, bound[0].Until);
        foreach (var next in bound.Skip(1))
        {
            if (end is { } gap && gap.Latest < next.Since.Earliest)
            {
                yield return time;
                time = new(next.Told.Since, next.Told.Until, Certainties.Both(own.Told.How, next.Told.How));
                end = next.Until;
            }
            else if (end is not null && !(next.Until?.Latest <= end.Value.Latest))
            {
                (time, end) = (time with { Until = next.Told.Until }, next.Until);
            }
        }

        yield return end is null || own.Until?.Latest <= end.Value.Latest ? time with { Until = own.Told.Until } : time;
    }

    private static (Span Day, BoundDay Told, Certainty How)? Since(MembershipHistory history, Membership membership)
    {
        var life = history.Life;
        if (membership.Forces is [var own, ..])
        {
            return Since(own, membership, Certainty.Certainly);
        }

        var covered = history.CoveredIn(membership);
        if (covered > Certainty.No)
        {
            return Since(life.Whole!, membership, covered);
        }

        return FirstDay(history, membership);
    }

    private static (Span Day, BoundDay Told, Certainty How) Since(PartyAct act, Membership membership, Certainty how) =>
        (Span.OfEffect(act), new(DayOf(act), [.. membership.Consents.Append(act).Select(said => said.Evidence.Entry).Distinct()]), how);

    /// <summary>
    /// Where no entry into force for it is recorded: the first day on which it may have been bound, that of an act or the one after a list
    /// that did not show it.
    /// </summary>
    private static (Span Day, BoundDay Told, Certainty How)? FirstDay(MembershipHistory history, Membership membership)
    {
        var acts = membership.Consents.Append(membership.After?.Act).OfType<PartyAct>()
            .Concat(history.Life.SignaturesMayBind && membership.Consents.Count == 0 ? history.Signatures : [])
            .Concat(history.Life.Forces.Take(1)).Select(act => Since(act, membership, Certainty.Possibly));
        var lists = history.Absences.Select(list =>
        {
            var next = Span.Of(list.Evidence).Earliest.AddDays(1);
            var day = new When.Dated(EdtfDate.Parse(next.ToString("O", CultureInfo.InvariantCulture)), DateBasis.Inferred);
            return (Day: new Span(next, next), Told: new BoundDay(day, [list.Evidence.Entry]), How: Certainty.Possibly);
        });
        return acts.Concat(lists).OrderBy(since => since.Day.Earliest)
            .Where(since => history.BegunIn(membership, since.Day.Latest) > Certainty.No)
            .Select(since => ((Span, BoundDay, Certainty)?)since).FirstOrDefault();
    }

    private static (Span Day, BoundDay Told)? Until(MembershipHistory history, Membership membership)
    {
        var over = history.Life.Over is { } all ? Ending.Of(all) : null;
        return (membership.End is { IsPossible: false } certain ? certain : null, over) switch
        {
            (null, null) => null,
            ({ IsImplied: true } left, _) => (left.Effect, new(null, [left.Act.Evidence.Entry])),
            ({ } left, null) => Told(left),
            (null, { } ended) => Told(ended),
            var (left, ended) => Told(left.Effect.Latest <= ended.Effect.Latest ? left : ended),
        };
    }

    private static (Span Day, BoundDay Told) Told(Ending end) =>
        (end.Effect, new(DayOf(end.Act), [.. end.Notices.Select(notice => notice.Evidence.Entry)]));

    private static When DayOf(PartyAct act) => act.From is { } from ? new When.Dated(from, DateBasis.Stated) : act.Evidence.Date;
}
