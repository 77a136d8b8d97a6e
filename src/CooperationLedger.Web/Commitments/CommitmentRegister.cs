using CooperationLedger.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Commitments;

/// <summary>All commitments of a ledger, joined with what they are about, as they are on a day.</summary>
/// <param name="CompleteThrough">Every entry up to this sequence is in them.</param>
public sealed record CommitmentBook(IReadOnlyList<CommitmentLine> Lines, DateOnly On, long CompleteThrough);

/// <summary>Reads commitments joined with what they are about, as they are today: always in the same number of queries.</summary>
/// <remarks>
/// Whether one is overdue depends on the day and on other dossiers: no document can hold it, and all are read to count some.
/// </remarks>
public sealed class CommitmentRegister(ListReader lists, ViewLoader loader, TimeProvider clock)
{
    public async Task<CommitmentBook> ReadAsync(string ledger, CancellationToken ct)
    {
        // Asked for first: whatever is gained meanwhile is more, never less, than is claimed.
        var complete = await lists.CompleteThroughAsync(ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var commitments = await lists.ItemsAsync<CommitmentView>(ledger, ct);
        var subjects = await loader.ViewsAsync(
            ledger,
            commitments.Select(commitment => commitment.Terms)
                .SelectMany(terms => new[] { terms?.Subject, terms?.Condition?.Dossier }).OfType<string>(),
            ct);
        return new(CommitmentLine.Join(commitments, subjects, today), today, complete);
    }

    /// <summary>Those of a book that are asked for.</summary>
    public async Task<IReadOnlyList<CommitmentLine>> AmongAsync(
        string ledger, CommitmentBook book, CommitmentFilter filter, CancellationToken ct)
    {
        var near = filter.Project is { } project ? await NearAsync(ledger, project, ct) : null;
        return [.. book.Lines.Where(filter.Holds).Where(line => near is null || line.IsAmong(near))];
    }

    /// <summary>A project with all dossiers that it links to, or that link to it.</summary>
    private async Task<HashSet<string>> NearAsync(string ledger, string project, CancellationToken ct)
    {
        var own = await loader.CardsAsync(ledger, [project], ct);
        var linking = await loader.LinkingToAsync(ledger, [project], ct);
        return [project, .. own.Values.SelectMany(card => card.Links).Select(link => link.To), .. linking.Select(card => card.Id)];
    }
}
