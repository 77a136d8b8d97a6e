using CooperationLedger.Ledgers;
using CooperationLedger.Places;

namespace CooperationLedger.Chronicles;

/// <summary>All that a decision may look at beside the command.</summary>
/// <param name="Ledger">The two parties' codes in alphabetical order: <c>PK-RU</c>.</param>
/// <param name="Dossier">The dossier that the command is about.</param>
/// <param name="LatestToday">The day it is now where it is latest on Earth (UTC+14).</param>
/// <param name="Streams">The registers of that dossier and of every other that the command names or writes to; one that does not exist is empty.</param>
public sealed record DecisionContext(
    string Ledger, string Dossier, DateOnly LatestToday, IReadOnlyDictionary<string, DossierStream> Streams)
{
    public DossierStream Stream => Streams[Dossier];

    /// <summary>The context once these entries are recorded.</summary>
    public DecisionContext With(IEnumerable<Entry> entries) => With(entries.Select(entry => Streams[entry.Dossier].With(entry)));

    /// <summary>The same, of drafts.</summary>
    public DecisionContext With(IEnumerable<Draft> drafts) => With(drafts.Select(draft => Streams[draft.Dossier].With(draft.Event)));

    private DecisionContext With(IEnumerable<DossierStream> grown)
    {
        var streams = Streams.ToDictionary();
        foreach (var stream in grown)
        {
            streams[stream.Dossier] = stream;
        }

        return this with { Streams = DossierStream.Together(streams) };
    }

    /// <summary>Whether it is one of the two states that the ledger is kept between; all others are third states.</summary>
    public bool IsParty(CountryCode state) => OpenLedger.PartiesTo(Ledger).Contains(state);
}
