using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Sources;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Ledgers;

/// <summary>What a ledger tells at a glance.</summary>
/// <param name="Commitments">All of them, those that stand open first.</param>
/// <param name="TrainsAlone">Trains that no commitment names.</param>
/// <param name="Latest">The last entries recorded, newest first.</param>
/// <param name="Titles">What dossiers are called, by id.</param>
public sealed record Overview(
    DateOnly Today,
    IReadOnlyList<CommitmentLine> Commitments,
    IReadOnlyList<CargoTrainView> TrainsAlone,
    int Trains,
    int Sources,
    IReadOnlyList<Entry> Latest,
    IReadOnlyDictionary<string, string> Titles)
{
    public static Overview Of(
        IReadOnlyList<CommitmentView> commitments, IReadOnlyDictionary<string, IDossierView> subjects, IReadOnlyList<CargoTrainView> trains,
        IReadOnlyList<SourceView> sources, IReadOnlyList<Entry> latest, DateOnly today)
    {
        var promised = commitments.Select(commitment => commitment.Terms?.Train).ToHashSet();
        return new(
            today,
            CommitmentLine.Join(commitments, subjects, today),
            [.. trains.Where(train => !promised.Contains(train.Id))],
            trains.Count, sources.Count, latest,
            commitments.Cast<IDossierView>().Concat(trains).Concat(sources).ToDictionary(view => view.Id, view => view.Title));
    }

    /// <summary>A dossier that is in no list is called by its id: it was withdrawn, or the lists have not come to it yet.</summary>
    public string TitleOf(string dossier) =>
        EventCatalogue.KindOf(dossier) == CooperationLedger.Ledgers.Ledger.Kind ? "This ledger" : Titles.GetValueOrDefault(dossier, dossier);

    public IReadOnlyList<CommitmentLine> Overdue(Certainty certainty) =>
        [.. Commitments.Where(line => line.Standing.Overdue == certainty)];

    /// <summary>How many are overdue, and how surely, in one sentence.</summary>
    public string OverdueInWords => (Overdue(Certainty.Certainly).Count, Overdue(Certainty.Possibly).Count) switch
    {
        (0, 0) => "Nothing is overdue.",
        (var certainly, 0) => $"{Words.Count(certainly, "commitment")} certainly overdue, none possibly.",
        (var certainly, var possibly) => $"{Words.Count(certainly, "commitment")} certainly overdue, {possibly} possibly.",
    };

    /// <summary>Why a commitment counts as overdue, and how surely.</summary>
    public string Why(CommitmentLine line) =>
        $"{WindowWords.End(line.Standing.Current!, Today, isToday: true)} {(line.Standing.ShownBy is null ? "No evidence is recorded that it was met, and none that it was not." : "Evidence shows it partly met.")}";
}
