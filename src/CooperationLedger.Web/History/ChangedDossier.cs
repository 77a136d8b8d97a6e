using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.History;

/// <summary>A dossier that entries change, whether they are recorded in it or in one that was found to be it.</summary>
public sealed record ChangedDossier(Chronicle Before, Chronicle After)
{
    /// <param name="entries">What is recorded, their sequences aside.</param>
    public static IReadOnlyList<ChangedDossier> Of(DecisionContext context, IReadOnlyList<Entry> entries)
    {
        var after = context.With(entries);
        var written = entries.Select(entry => entry.Dossier).ToList();
        var leading = written.SelectMany(dossier => new[] { context.Streams[dossier].Leading.Dossier, after.Streams[dossier].Leading.Dossier });
        return
        [
            .. from dossier in written.Concat(leading).Distinct()
               select new ChangedDossier(Chronicle.Of(context.Streams[dossier]), Chronicle.Of(after.Streams[dossier])),
        ];
    }
}
