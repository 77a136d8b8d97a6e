using System.Text.RegularExpressions;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>Says what an entry says, where a fault names it by its id.</summary>
public sealed partial class EntriesInFaults(RegisterReader register)
{
    private const int Most = 20;

    /// <returns>The faults in words, and the entries that they speak of, by those words.</returns>
    public async Task<(IReadOnlyList<Refusal> Faults, IReadOnlyDictionary<string, Guid> Entries)> InWordsAsync(
        string ledger, IReadOnlyList<Refusal> faults, CancellationToken ct)
    {
        Guid[] ids = [.. faults.SelectMany(fault => Named().Matches(fault.Detail)).Select(IdOf).Distinct().Take(Most)];
        Dictionary<string, Guid> entries = [];
        if (ids.Length == 0)
        {
            return (faults, entries);
        }

        var found = (await register.FindAsync(ledger, ids, ct)).OfType<Entry>().ToDictionary(entry => entry.Id);
        List<Refusal> inWords = [];
        foreach (var fault in faults)
        {
            inWords.Add(fault with { Detail = Named().Replace(fault.Detail, named => InWords(named, found)) });
            if (Named().Matches(fault.Detail).Select(IdOf).FirstOrDefault(found.ContainsKey) is var entry && entry != Guid.Empty)
            {
                entries[inWords[^1].Detail] = entry;
            }
        }

        return (inWords, entries);
    }

    /// <remarks>What is no entry of the ledger stays as it was given.</remarks>
    private static string InWords(Match named, Dictionary<Guid, Entry> found) => found.TryGetValue(IdOf(named), out var entry)
        ? $"{(named.Index == 0 ? "The" : "the")} entry “{AnnotatedEntry.Words(entry.Event).TrimEnd('.')}”"
        : named.Value;

    private static Guid IdOf(Match named) => Guid.Parse(named.Groups["id"].Value);

    [GeneratedRegex("([Ee]ntry )?(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})")]
    private static partial Regex Named();
}
