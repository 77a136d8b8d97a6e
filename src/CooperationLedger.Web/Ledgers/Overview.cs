using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Timelines;

namespace CooperationLedger.Web.Ledgers;

/// <summary>What a ledger says at a glance: numbers, each with the list behind it, and the first lines of what matters most.</summary>
/// <param name="CompleteThrough">Every entry up to this sequence is in it.</param>
/// <param name="Open">The commitments that are open, the one whose window ends first before the others.</param>
/// <param name="Happened">What happened last, the latest first.</param>
/// <param name="InMonth">How many happened in the last 30 days, certainly or possibly.</param>
/// <param name="InYear">How many in the last 365.</param>
/// <param name="Chart">All that happened, over time.</param>
/// <param name="Next">The next days on which something is due, planned or ends.</param>
/// <param name="Agreements">How many agreements have come how far by today.</param>
/// <param name="Counts">How many dossiers of each kind there are.</param>
/// <param name="Projects">How many projects there are of each declared status.</param>
/// <param name="Sectors">How many projects there are in each sector, the most first.</param>
/// <param name="Latest">The last entries recorded, newest first.</param>
/// <param name="Cards">The cards of the dossiers that <paramref name="Latest"/> and <paramref name="Happened"/> are about, or name.</param>
public sealed record Overview(
    DateOnly Today,
    long CompleteThrough,
    IReadOnlyList<CommitmentLine> Open,
    IReadOnlyList<DevelopmentLine> Happened,
    int InMonth,
    int InYear,
    DevelopmentChart Chart,
    IReadOnlyList<NextDate> Next,
    IReadOnlyList<Tally> Agreements,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<Tally> Projects,
    IReadOnlyList<Tally> Sectors,
    IReadOnlyList<StoredEntry> Latest,
    IReadOnlyDictionary<string, DossierCard> Cards)
{
    /// <summary>So many lines of a list are shown; the rest is behind its number.</summary>
    public const int MostLines = 5;

    /// <summary>Certainly overdue ones first, those overdue longest before the others.</summary>
    public IReadOnlyList<CommitmentLine> Overdue { get; } =
        [.. Open.Where(line => line.Status.Overdue != Certainty.No).OrderByDescending(line => line.Status.Overdue)];

    public IReadOnlyList<Tally> Tallies { get; } = CommitmentTally.Due(Open);

    /// <summary>A dossier that has no card is called by its id: it was withdrawn, or the lists have not come to it yet.</summary>
    public string TitleOf(string dossier) => EventCatalogue.KindOf(dossier) == CooperationLedger.Ledgers.Ledger.Kind
        ? "This ledger"
        : Cards.GetValueOrDefault(dossier)?.Title ?? dossier;

    /// <summary>What has become of one of the last entries since: whatever annotated it came after it, and so is one of them too.</summary>
    /// <returns>Null when it still counts as it was recorded.</returns>
    public string? AnnotatedSince(Entry entry)
    {
        var entries = Latest.OfType<Entry>().Where(other => other.Dossier == entry.Dossier).Reverse();
        var register = new DossierStream(entry.Dossier, EntryStore.KindOf(entry.Dossier), [.. entries]);
        var inForce = register.InForce;
        var corrected = register.Entries.Where(other => inForce.IsInForce(other.Id)).Select(other => other.Event).OfType<EntriesCorrected>()
            .Any(correction => correction.Replacements.Any(replacement => replacement.Entry == entry.Id));
        return inForce.IsRetracted(entry.Id) ? "Retracted since"
            : corrected ? "Corrected since"
            : null;
    }

    /// <summary>How many are overdue, and how surely, in one sentence.</summary>
    public string OverdueInWords
    {
        get
        {
            var certainly = Overdue.Count(line => line.Status.Overdue == Certainty.Certainly);
            return (certainly, Overdue.Count - certainly) switch
            {
                (0, 0) => "Nothing is overdue.",
                (_, 0) => $"{Words.Count(certainly, "commitment")} certainly overdue, none possibly.",
                (_, var possibly) => $"{Words.Count(certainly, "commitment")} certainly overdue, {possibly:N0} possibly.",
            };
        }
    }
}
