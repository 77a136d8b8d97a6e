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

        var (dated, day) = (SourceWords.SpeaksUntil(until), told.Date.ToWords());
        var question = cited.Count == 1
            ? $"The source is dated {dated}, before the day that it is cited for ({day})."
            : $"All sources cited are dated before the day that they are cited for ({day}): the last is dated {dated}.";
        return question + " Check the day and the source. Record this only if both are right.";
    }

    /// <summary>The development that a command reports itself, or as what another entry should have said.</summary>
    private static DevelopmentCommand? ToldIn(Command command) => LedgerJson.Options.GetTypeInfo(command.GetType()).Properties
        .Where(property => property.PropertyType == typeof(Command))
        .Select(property => property.Get!(command))
        .Prepend(command)
        .OfType<DevelopmentCommand>()
        .FirstOrDefault(told => told is { IsDayOfSource: true, Date: not When.NotStated });
}
