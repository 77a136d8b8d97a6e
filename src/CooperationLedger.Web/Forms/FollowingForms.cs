using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// The forms that can record something more of a dossier: what each would record is tried at every place of its chronicle, so that the
/// rule of what may follow what is that of its fold, and no second one.
/// </summary>
internal static class FollowingForms
{
    /// <summary>Of a longer dossier every form is offered: trying them would take longer than reading its page.</summary>
    private const int MostEntries = 100;

    private const int MostTries = 200;

    public static IReadOnlyList<CommandForm> Of(Chronicle chronicle, string ledger)
    {
        var whole = chronicle.Whole;
        var going = FormCatalogue.GoingOn(chronicle.Stream.Kind);
        if (whole.IsGone && whole.Withdrawn)
        {
            return [];
        }

        if (whole.Entries.Count > MostEntries)
        {
            return [.. going];
        }

        var tries = new EventTries(whole, ledger);
        return [.. going.Where(form => CanFollow(EventCatalogue.EventOf(form.Command), whole, tries))];
    }

    private static bool CanFollow(Type @event, Chronicle chronicle, EventTries tries)
    {
        if (@event.IsAssignableTo(typeof(Annotation)))
        {
            return chronicle.Stream.Kind != Source.Kind
                || IsRetracted(chronicle) == (@event == typeof(SourceReinstated));
        }

        LedgerEvent[] recorded = [.. chronicle.Entries.Select(placed => placed.Event)];
        var folded = chronicle.Stream.Kind.Fold(recorded);
        return tries.Of(@event).Take(MostTries).Any(tried => Enumerable.Range(0, recorded.Length + 1).Reverse().Any(place =>
            chronicle.Stream.Kind.Fold([.. recorded[..place], tried, .. recorded[place..]], folded).Refused.Count == 0));
    }

    private static bool IsRetracted(Chronicle chronicle) =>
        chronicle.Stream.Kind.View(chronicle) is SourceView { Retraction: not null };
}
