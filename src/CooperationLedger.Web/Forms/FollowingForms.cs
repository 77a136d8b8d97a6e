using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// The forms that can record something more of a dossier: what each would record is tried at every place of its chronicle, so that the
/// rule of what may follow what is that of its fold, and no second one.
/// </summary>
internal static class FollowingForms
{
    /// <summary>
    /// So many entries are folded for one page, in all its tries; what was not decided by then is offered. It takes less than a tenth of a
    /// second: more would be longer than reading the page.
    /// </summary>
    private const int MostFolded = 100_000;

    /// <summary>Of one form; where so many were refused, the one that would be taken may not have been among them.</summary>
    private const int MostTries = 200;

    public static IReadOnlyList<CommandForm> Of(Chronicle chronicle, string ledger)
    {
        var whole = chronicle.Whole;
        var going = FormCatalogue.GoingOn(chronicle.Stream.Kind);
        if (whole.IsGone && whole.Withdrawn)
        {
            return [];
        }

        var tries = new EventTries(whole, ledger);
        var left = MostFolded;
        return [.. going.Where(form => CanFollow(EventCatalogue.EventOf(form.Command), whole, tries, ref left))];
    }

    private static bool CanFollow(Type @event, Chronicle chronicle, EventTries tries, ref int left)
    {
        if (@event.IsAssignableTo(typeof(Annotation)))
        {
            return chronicle.Stream.Kind != Source.Kind
                || IsRetracted(chronicle) == (@event == typeof(SourceReinstated));
        }

        LedgerEvent[] recorded = [.. chronicle.Entries.Select(placed => placed.Event)];
        var folded = chronicle.Stream.Kind.Fold(recorded);
        var made = 0;
        foreach (var tried in tries.Of(@event).Take(MostTries))
        {
            made++;
            for (var place = recorded.Length; place >= 0; place--)
            {
                left -= recorded.Length + 1;
                if (left < 0 || chronicle.Stream.Kind.Fold([.. recorded[..place], tried, .. recorded[place..]], folded).Refused.Count == 0)
                {
                    return true;
                }
            }
        }

        return made is 0 or MostTries;
    }

    private static bool IsRetracted(Chronicle chronicle) =>
        chronicle.Stream.Kind.View(chronicle) is SourceView { Retraction: not null };
}
