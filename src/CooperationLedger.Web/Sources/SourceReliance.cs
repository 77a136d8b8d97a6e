using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Json;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Sources;

/// <summary>What rests on a source: shown before it is retracted, by the same function that then decides.</summary>
/// <param name="Dossiers">
/// Those in which anything that counts cites it, by id; one that was found to be another is included in that one.
/// </param>
/// <param name="Numbers">Of the overview and its lists, those that would change.</param>
/// <param name="Unreadable">The entries of dossiers that cite it at which these cannot be read on; null where there are none.</param>
public sealed record RelianceAnswer(
    string Source, IReadOnlyList<RelianceLine> Dossiers, IReadOnlyList<RelianceNumber> Numbers, UnreadableAnswer? Unreadable);

/// <param name="Falls">Nothing of the dossier would count.</param>
/// <param name="Entries">What would no longer count.</param>
/// <param name="Returning">What would count again, since what rests on the source alone keeps it out.</param>
/// <param name="Retold">What would be read as another source gives it, or as it was before a correction.</param>
/// <param name="Status">In words; null for what has no status.</param>
/// <param name="StatusWithout">The same without the source.</param>
public sealed record RelianceLine(
    string Dossier,
    string Title,
    bool Falls,
    IReadOnlyList<RelianceEntry> Entries,
    IReadOnlyList<RelianceEntry> Returning,
    IReadOnlyList<RelianceRetold> Retold,
    string? Status,
    string? StatusWithout)
{
    /// <summary>Whether anything of the dossier would be different, and not only rest on fewer sources.</summary>
    internal bool Changes => Entries.Count + Returning.Count + Retold.Count > 0;
}

/// <param name="Says">In words.</param>
/// <param name="IsDependent">It does not fall itself, and cannot follow without what falls.</param>
public sealed record RelianceEntry(Guid Entry, string Says, bool IsDependent);

/// <param name="Says">In words, now.</param>
/// <param name="SaysWithout">The same without the source.</param>
public sealed record RelianceRetold(Guid Entry, string Says, string SaysWithout);

public sealed record RelianceNumber(string Name, int Now, int Without);

public sealed class SourceReliance(LedgerSessions sessions, ViewLoader loader, CommitmentRegister commitments)
{
    public async Task<RelianceAnswer> ReadAsync(string ledger, string source, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var citing = await session.DossiersCitingAsync(source, ct);
        var streams = await session.TogetherAsync(await session.StreamsAsync(citing.Append(source), ceiling: null, ct), ceiling: null, ct);
        var after = Reliance.Without(streams, source);
        List<Change> resting =
        [
            .. from stream in streams.All
               where stream.Dossier != source && stream.MergedInto is null
               let change = new Change(streams.Read(stream.Dossier).Chronicle, after.Read(stream.Dossier).Chronicle)
               where change.Cites(source) || change.Lost.Any() || change.Returning.Any() || change.Retold.Any()
               orderby stream.Dossier
               select change,
        ];

        var book = await commitments.ReadAsync(ledger, ct);
        var without = await WithoutAsync(ledger, book, resting, ct);
        return new(
            source,
            [.. resting.Select(change => Line(change, book.Lines, without, id => TitleOf(id, streams)))],
            [.. (await NumbersAsync(ledger, book.Lines, without, resting, ct)).Where(number => number.Now != number.Without)],
            UnreadableAnswer.Of(ledger, [.. streams.All.Select(stream => stream.StopsAt).OfType<UnreadableEntry>()]));
    }

    /// <summary>A dossier as it is and as it would be, with what it took in of others.</summary>
    private sealed record Change(Chronicle Before, Chronicle After)
    {
        /// <summary>What no longer counts: because it falls, or because it cannot follow without what does.</summary>
        public IEnumerable<ChronicleEntry> Lost => Before.Entries.Where(entry => After.Entries.All(other => other.Id != entry.Id));

        /// <summary>What would count and does not now: what rests on the source alone keeps it out.</summary>
        public IEnumerable<ChronicleEntry> Returning => After.Entries.Where(entry => Before.Entries.All(other => other.Id != entry.Id));

        public bool Cites(string source) => Before.Entries.Any(entry =>
            entry.Event is CitedEvent cited && cited.Citations.Any(citation => citation.Source == source));

        public bool IsDependent(ChronicleEntry entry) => After.Fallen.All(fallen => fallen.Id != entry.Id);

        public IEnumerable<(ChronicleEntry Now, ChronicleEntry Without)> Retold =>
            from without in After.Entries
            join now in Before.Entries on without.Id equals now.Id
            where !now.Event.Equals(without.Event)
            select (now, without);
    }

    private static string TitleOf(string dossier, StreamSet streams) =>
        streams.Find(dossier) is null ? dossier : DossierPage.TitleOf(streams.Read(dossier).Chronicle);

    /// <summary>All commitments as they would be: those that rest on the source, and those about what rests on it.</summary>
    private async Task<IReadOnlyList<CommitmentLine>> WithoutAsync(
        string ledger, CommitmentBook book, List<Change> resting, CancellationToken ct)
    {
        var after = resting.Select(change => change.After).ToDictionary(chronicle => chronicle.Dossier);
        var about = book.Lines.Select(line => line.Commitment.Terms?.Subject).OfType<string>();
        var subjects = (await loader.ViewsAsync(ledger, about, ct)).ToDictionary();
        foreach (var (dossier, chronicle) in after)
        {
            subjects[dossier] = chronicle.Stream.Kind.View(chronicle);
        }

        var left = book.Lines.Select(line => after.GetValueOrDefault(line.Commitment.Id) switch
        {
            null => line.Commitment,
            { IsGone: true } => null,
            var chronicle => CommitmentView.Of(chronicle),
        });
        return CommitmentLine.Join(left.OfType<CommitmentView>(), subjects, book.On);
    }

    private static RelianceLine Line(
        Change change, IReadOnlyList<CommitmentLine> now, IReadOnlyList<CommitmentLine> without, Func<string, string> nameOf)
    {
        var (before, after) = change;
        string Says(ChronicleEntry placed) => AnnotatedEntry.Words(placed.Event, nameOf);
        return new(
            before.Dossier,
            DossierPage.TitleOf(before),
            after.IsGone,
            [.. change.Lost.Select(placed => new RelianceEntry(placed.Id, Says(placed), change.IsDependent(placed)))],
            [.. change.Returning.Select(placed => new RelianceEntry(placed.Id, Says(placed), IsDependent: false))],
            [.. change.Retold.Select(pair => new RelianceRetold(pair.Now.Id, Says(pair.Now), Says(pair.Without)))],
            Status(before, now),
            after.IsGone ? null : Status(after, without));
    }

    private static string? Status(Chronicle chronicle, IReadOnlyList<CommitmentLine> lines)
    {
        if (lines.FirstOrDefault(line => line.Commitment.Id == chronicle.Dossier) is { } commitment)
        {
            return CommitmentWords.Status(commitment.Status.Status);
        }

        var view = chronicle.Stream.Kind.View(chronicle);
        var served = JsonSerializer.SerializeToElement(view, view.GetType(), LedgerJson.Options);
        return served.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String
            ? FormFields.Spoken(status.GetString()!)
            : null;
    }

    private async Task<IEnumerable<RelianceNumber>> NumbersAsync(
        string ledger, IReadOnlyList<CommitmentLine> now, IReadOnlyList<CommitmentLine> without, List<Change> resting, CancellationToken ct)
    {
        var counts = await loader.CountsAsync(ledger, ct);
        var gone = resting.Where(change => change is { Before.IsGone: false, After.IsGone: true })
            .ToLookup(change => change.Before.Stream.Kind.Name);
        var before = resting.Select(change => change.Before);
        var after = resting.Select(change => change.After);
        return
        [
            .. from kind in counts.OrderBy(kind => kind.Key, StringComparer.Ordinal)
               select new RelianceNumber($"{Words.Upper(kind.Key)}s", kind.Value, kind.Value - gone[kind.Key].Count()),
            .. Differing(CommitmentTally.Of(now), CommitmentTally.Of(without)),
            .. from status in Enum.GetValues<ActivityStatus>()
               select new RelianceNumber($"Projects: {ProjectWords.Status(status)}", Declared(before, status), Declared(after, status)),
        ];
    }

    private static IEnumerable<RelianceNumber> Differing(IReadOnlyList<Tally> now, IReadOnlyList<Tally> without) =>
        from label in now.Concat(without).Select(tally => tally.Label).Distinct()
        select new RelianceNumber($"Commitments: {label}", CountOf(now, label), CountOf(without, label));

    private static int CountOf(IReadOnlyList<Tally> tallies, string label) =>
        tallies.FirstOrDefault(tally => tally.Label == label)?.Count ?? 0;

    /// <remarks>Of those that rest on the source alone: of the others nothing changes.</remarks>
    private static int Declared(IEnumerable<Chronicle> chronicles, ActivityStatus status) => chronicles
        .Where(chronicle => chronicle is { IsGone: false } && chronicle.Stream.Kind == Project.Kind)
        .Count(chronicle => ProjectView.Of(chronicle).Declared.LastOrDefault()?.Status == status);
}
