using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Sources;

/// <summary>
/// Whether the sources cited reach the day that is reported: a source cannot know what happened after it was published.
/// </summary>
public sealed class CitedReach(ViewLoader loader)
{
    /// <returns>One sentence of caution; null where there is no need, or where not all sources say how far they reach.</returns>
    public async Task<string?> CautionAsync(string ledger, Command command, CancellationToken ct)
    {
        if (ToldIn(command) is not { } told)
        {
            return null;
        }

        var cited = told.Citations.Select(citation => citation.Source).Distinct().ToList();
        var sources = (await loader.ViewsAsync(ledger, cited, ct)).Values.OfType<SourceView>().ToList();
        if (sources.Count < cited.Count || NewestSource.Among(sources)?.SpeaksUntil is not { } until || until.Latest >= told.Date.Earliest)
        {
            return null;
        }

        return cited.Count == 1
            ? $"The source cited cannot speak of that day: it reaches until {SourceWords.SpeaksUntil(until)}."
            : $"None of the sources cited can speak of that day: they reach until {SourceWords.SpeaksUntil(until)}.";
    }

    /// <summary>The development that a command reports itself, or as what another entry should have said.</summary>
    private static DevelopmentCommand? ToldIn(Command command) => LedgerJson.Options.GetTypeInfo(command.GetType()).Properties
        .Where(property => property.PropertyType == typeof(Command))
        .Select(property => property.Get!(command))
        .Prepend(command)
        .OfType<DevelopmentCommand>()
        .FirstOrDefault(told => told is { IsDayOfSource: true, Date: not When.NotStated });
}
